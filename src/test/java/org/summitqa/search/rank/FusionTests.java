package org.summitqa.search.rank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.summitqa.evidence.LegScore;
import org.summitqa.search.rank.Fusion.Leg;
import org.summitqa.search.rank.Fusion.PassageScore;
import org.summitqa.search.rank.Fusion.ScoredPassage;

class FusionTests {
  private final Fusion fusion = new Fusion(Map.of(Leg.WORDS, 0.5, Leg.DENSE, 0.5));

  @Test
  void scoresAreTheWeightedSumOfEachLegsShareOfItsRange() {
    List<ScoredPassage> fused =
        fuse(
            List.of(
                new PassageScore(1, "a", 20),
                new PassageScore(2, "b", 15),
                new PassageScore(3, "c", 10)),
            List.of(new PassageScore(2, "b", 0.9), new PassageScore(1, "a", 0.6)));

    assertThat(fused).extracting(ScoredPassage::id).containsExactly("b", "a", "c");
    assertThat(fused.get(0).score()).isCloseTo(0.5 * 0.5 + 0.5, within(1e-9));
    assertThat(fused.get(1).score()).isCloseTo(0.5, within(1e-9));
    assertThat(fused.get(2).score()).isZero();
  }

  @Test
  void signalsKeepEachLegsOwnScore() {
    List<ScoredPassage> fused =
        fuse(List.of(new PassageScore(1, "a", 20)), List.of(new PassageScore(1, "a", 0.6)));

    assertThat(fused.getFirst().signals())
        .containsExactlyInAnyOrderEntriesOf(Map.of("words", 20.0, "dense", 0.6));
  }

  @Test
  void tiesBreakByPassageId() {
    List<PassageScore> words =
        List.of(
            new PassageScore(7, "b", 3), new PassageScore(9, "a", 3), new PassageScore(8, "c", 3));

    assertThat(fuse(words, List.of())).extracting(ScoredPassage::id).containsExactly("a", "b", "c");
  }

  @Test
  void aPassageWithoutAVectorIsScoredByTheOtherLegsAlone() {
    List<PassageScore> words =
        List.of(
            new PassageScore(1, "a", 20),
            new PassageScore(2, "b", 15),
            new PassageScore(3, "c", 10));
    List<PassageScore> dense =
        List.of(new PassageScore(1, "a", 0.9), new PassageScore(3, "c", 0.6));

    List<ScoredPassage> fused =
        fusion.fuse(Map.of(Leg.WORDS, words, Leg.DENSE, dense), Set.of(2), 10);

    assertThat(fused.get(1).id()).isEqualTo("b");
    assertThat(fused.get(1).score()).isCloseTo(0.5, within(1e-9));
    assertThat(fused.get(1).signals()).containsOnlyKeys("words");
  }

  @Test
  void theTraceTellsEveryLegAndAddsUpToTheScore() {
    List<PassageScore> words =
        List.of(
            new PassageScore(1, "a", 20),
            new PassageScore(2, "b", 15),
            new PassageScore(3, "c", 10));
    List<PassageScore> dense =
        List.of(new PassageScore(2, "b", 0.9), new PassageScore(1, "a", 0.6));

    assertThat(fuse(words, dense).getFirst().trace().legs())
        .containsExactly(
            new LegScore("words", 0.5, 3, 2, 15, 0.5), new LegScore("dense", 0.5, 2, 1, 0.9, 1));
    assertThat(fuse(words, dense).getLast().trace().legs())
        .containsExactly(
            new LegScore("words", 0.5, 3, 3, 10, 0), new LegScore("dense", 0.5, 2, 0, 0, 0));
    List<PassageScore> withoutB =
        List.of(new PassageScore(1, "a", 0.9), new PassageScore(3, "c", 0.6));
    assertThat(fusion.fuse(Map.of(Leg.WORDS, words, Leg.DENSE, withoutB), Set.of(2), 10))
        .allSatisfy(one -> assertThat(one.trace().fused()).isCloseTo(one.score(), within(1e-9)))
        .filteredOn(one -> one.id().equals("b"))
        .allSatisfy(one -> assertThat(one.trace().fused()).isCloseTo(0.5, within(1e-9)));
  }

  @Test
  void theBestSoManyAreKept() {
    List<PassageScore> words =
        List.of(
            new PassageScore(1, "a", 3), new PassageScore(2, "b", 2), new PassageScore(3, "c", 1));

    assertThat(fusion.fuse(Map.of(Leg.WORDS, words), Set.of(), 2))
        .extracting(ScoredPassage::id)
        .containsExactly("a", "b");
    assertThat(fusion.fuse(Map.of(), Set.of(), 2)).isEmpty();
  }

  private List<ScoredPassage> fuse(List<PassageScore> words, List<PassageScore> dense) {
    Map<Leg, List<PassageScore>> legs = new EnumMap<>(Leg.class);
    legs.put(Leg.WORDS, words);
    legs.put(Leg.DENSE, dense);
    return fusion.fuse(legs, Set.of(), 10);
  }
}
