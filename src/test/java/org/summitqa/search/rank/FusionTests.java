package org.summitqa.search.rank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.summitqa.evidence.LegScore;
import org.summitqa.search.rank.Fusion.Found;
import org.summitqa.search.rank.Fusion.Leg;
import org.summitqa.search.rank.Fusion.Scored;

class FusionTests {
  private final Fusion fusion = new Fusion(Map.of(Leg.WORDS, 0.5, Leg.DENSE, 0.5));

  @Test
  void scoresAreTheWeightedSumOfEachLegsShareOfItsRange() {
    List<Scored> fused =
        fuse(
            List.of(new Found(1, "a", 20), new Found(2, "b", 15), new Found(3, "c", 10)),
            List.of(new Found(2, "b", 0.9), new Found(1, "a", 0.6)));

    assertThat(fused).extracting(Scored::id).containsExactly("b", "a", "c");
    assertThat(fused.get(0).score()).isCloseTo(0.5 * 0.5 + 0.5, within(1e-9));
    assertThat(fused.get(1).score()).isCloseTo(0.5, within(1e-9));
    assertThat(fused.get(2).score()).isZero();
  }

  @Test
  void signalsKeepEachLegsOwnScore() {
    List<Scored> fused = fuse(List.of(new Found(1, "a", 20)), List.of(new Found(1, "a", 0.6)));

    assertThat(fused.getFirst().signals())
        .containsExactlyInAnyOrderEntriesOf(Map.of("words", 20.0, "dense", 0.6));
  }

  @Test
  void tiesBreakByPassageId() {
    List<Found> words = List.of(new Found(7, "b", 3), new Found(9, "a", 3), new Found(8, "c", 3));

    assertThat(fuse(words, List.of())).extracting(Scored::id).containsExactly("a", "b", "c");
  }

  @Test
  void aPassageWithoutAVectorIsScoredByTheOtherLegsAlone() {
    List<Found> words =
        List.of(new Found(1, "a", 20), new Found(2, "b", 15), new Found(3, "c", 10));
    List<Found> dense = List.of(new Found(1, "a", 0.9), new Found(3, "c", 0.6));

    List<Scored> fused = fusion.fuse(Map.of(Leg.WORDS, words, Leg.DENSE, dense), Set.of(2), 10);

    assertThat(fused.get(1).id()).isEqualTo("b");
    assertThat(fused.get(1).score()).isCloseTo(0.5, within(1e-9));
    assertThat(fused.get(1).signals()).containsOnlyKeys("words");
  }

  @Test
  void theTraceTellsEveryLegAndAddsUpToTheScore() {
    List<Found> words =
        List.of(new Found(1, "a", 20), new Found(2, "b", 15), new Found(3, "c", 10));
    List<Found> dense = List.of(new Found(2, "b", 0.9), new Found(1, "a", 0.6));

    assertThat(fuse(words, dense).getFirst().trace().legs())
        .containsExactly(
            new LegScore("words", 0.5, 3, 2, 15, 0.5), new LegScore("dense", 0.5, 2, 1, 0.9, 1));
    assertThat(fuse(words, dense).getLast().trace().legs())
        .containsExactly(
            new LegScore("words", 0.5, 3, 3, 10, 0), new LegScore("dense", 0.5, 2, 0, 0, 0));
    List<Found> withoutB = List.of(new Found(1, "a", 0.9), new Found(3, "c", 0.6));
    assertThat(fusion.fuse(Map.of(Leg.WORDS, words, Leg.DENSE, withoutB), Set.of(2), 10))
        .allSatisfy(one -> assertThat(one.trace().fused()).isCloseTo(one.score(), within(1e-9)))
        .filteredOn(one -> one.id().equals("b"))
        .allSatisfy(one -> assertThat(one.trace().fused()).isCloseTo(0.5, within(1e-9)));
  }

  @Test
  void theBestSoManyAreKept() {
    List<Found> words = List.of(new Found(1, "a", 3), new Found(2, "b", 2), new Found(3, "c", 1));

    assertThat(fusion.fuse(Map.of(Leg.WORDS, words), Set.of(), 2))
        .extracting(Scored::id)
        .containsExactly("a", "b");
    assertThat(fusion.fuse(Map.of(), Set.of(), 2)).isEmpty();
  }

  private List<Scored> fuse(List<Found> words, List<Found> dense) {
    Map<Leg, List<Found>> legs = new EnumMap<>(Leg.class);
    legs.put(Leg.WORDS, words);
    legs.put(Leg.DENSE, dense);
    return fusion.fuse(legs, Set.of(), 10);
  }
}
