package org.summitqa.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class SetSimilarityTests {
  private static final Set<String> FOUR = Set.of("a", "b", "c", "d");
  private static final Set<String> TWO = Set.of("a", "x");

  @Test
  void diceSetsTwiceTheSharedBesideBothSizes() {
    assertThat(SetSimilarity.dice(FOUR, TWO)).isEqualTo(2.0 / 6);
    assertThat(SetSimilarity.dice(TWO, FOUR)).isEqualTo(2.0 / 6);
  }

  @Test
  void theOverlapCoefficientSetsTheSharedBesideTheSmaller() {
    assertThat(SetSimilarity.overlapCoefficient(FOUR, TWO)).isEqualTo(0.5);
    assertThat(SetSimilarity.overlapCoefficient(FOUR, Set.of("b", "d"))).isEqualTo(1);
  }

  @Test
  void containmentAsksOnlyTheFirst() {
    assertThat(SetSimilarity.containment(FOUR, TWO)).isEqualTo(0.25);
    assertThat(SetSimilarity.containment(TWO, FOUR)).isEqualTo(0.5);
  }

  @Test
  void equalSetsAreWhollyAlike() {
    assertThat(SetSimilarity.dice(FOUR, FOUR)).isEqualTo(1);
    assertThat(SetSimilarity.containment(FOUR, FOUR)).isEqualTo(1);
    assertThat(SetSimilarity.shared(FOUR, FOUR)).isEqualTo(4);
  }

  @Test
  void emptySetsHaveNothingInCommon() {
    assertThat(SetSimilarity.dice(Set.of(), Set.of())).isZero();
    assertThat(SetSimilarity.overlapCoefficient(FOUR, Set.of())).isZero();
    assertThat(SetSimilarity.containment(Set.of(), FOUR)).isZero();
  }
}
