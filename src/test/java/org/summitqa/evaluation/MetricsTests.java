package org.summitqa.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.summitqa.evaluation.Declining.Case;

/** Against examples worked by hand from the formulas in the metrics' notes. */
class MetricsTests {
  private static final Offset<Double> CLOSE = within(1e-4);
  private static final List<String> RANKING = List.of("a", "b", "c", "d");

  @Nested
  class OfNdcg {
    @Test
    void discountsByTheLogarithmOfTheRank() {
      // Gold at ranks 1 and 3: DCG 1 + 1/2; the ideal is 1 + 1/log2(3) = 1.63093.
      assertThat(Ndcg.at(10, RANKING, Set.of("a", "c"))).isCloseTo(0.91972, CLOSE);
      // Gold at rank 2 alone: 1/log2(3).
      assertThat(Ndcg.at(10, RANKING, Set.of("b"))).isCloseTo(0.63093, CLOSE);
      // Gold at ranks 2 and 4, of three: (0.63093 + 0.43068) / 2.13093.
      assertThat(Ndcg.at(10, RANKING, Set.of("b", "d", "z"))).isCloseTo(0.49819, CLOSE);
    }

    @Test
    void isOneWhereTheGoldStandsFirstAndZeroWithout() {
      assertThat(Ndcg.at(10, RANKING, Set.of("a", "b"))).isCloseTo(1, CLOSE);
      assertThat(Ndcg.at(10, RANKING, Set.of("z"))).isZero();
      assertThat(Ndcg.at(10, List.of(), Set.of("z"))).isZero();
    }

    @Test
    void countsNothingBeyondItsCutButAlsoIdealsOnlyUpToIt() {
      assertThat(Ndcg.at(2, RANKING, Set.of("c"))).isZero();
      assertThat(Ndcg.at(1, RANKING, Set.of("a", "b"))).isCloseTo(1, CLOSE);
    }
  }

  @Nested
  class OfReciprocalRank {
    @Test
    void isOneThroughTheRankOfTheFirstGold() {
      assertThat(ReciprocalRank.at(10, RANKING, Set.of("c", "d"))).isCloseTo(1 / 3.0, CLOSE);
      assertThat(ReciprocalRank.at(2, RANKING, Set.of("c"))).isZero();
      assertThat(ReciprocalRank.at(1, RANKING, Set.of("a"))).isEqualTo(1);
      assertThat(ReciprocalRank.rank(RANKING, Set.of("d"))).isEqualTo(OptionalInt.of(4));
      assertThat(ReciprocalRank.rank(RANKING, Set.of())).isEmpty();
    }
  }

  @Nested
  class OfRecall {
    @Test
    void isTheShareOfTheGoldThatIsAmongTheFirst() {
      Set<String> gold = Set.of("a", "c", "z");
      assertThat(Recall.at(1, RANKING, gold)).isCloseTo(1 / 3.0, CLOSE);
      assertThat(Recall.at(3, RANKING, gold)).isCloseTo(2 / 3.0, CLOSE);
      assertThat(Recall.at(20, RANKING, gold)).isCloseTo(2 / 3.0, CLOSE);
    }
  }

  @Nested
  class OfDeclining {
    @Test
    void counts() {
      // Refused: 3 rightly, 1 wrongly; 1 without answer was answered; 5 with one were, too.
      List<Case> cases =
          List.of(
              new Case(false, true),
              new Case(false, true),
              new Case(false, true),
              new Case(true, true),
              new Case(false, false),
              new Case(true, false),
              new Case(true, false),
              new Case(true, false),
              new Case(true, false),
              new Case(true, false));

      Declining declining = Declining.of(cases);

      assertThat(declining.precision()).isEqualTo(new Mean(OptionalDouble.of(3 / 4.0), 4));
      assertThat(declining.recall()).isEqualTo(new Mean(OptionalDouble.of(3 / 4.0), 4));
      assertThat(declining.f1().orElseThrow()).isCloseTo(0.75, CLOSE);
      assertThat(declining.falseRefusals()).isEqualTo(new Mean(OptionalDouble.of(1 / 6.0), 6));
    }

    @Test
    void saysNothingWhereNothingIsToBeRefused() {
      Declining declining = Declining.of(List.of(new Case(true, false)));

      assertThat(declining.f1()).isEmpty();
      assertThat(declining.recall()).isEqualTo(new Mean(OptionalDouble.empty(), 0));
    }
  }

  @Nested
  class OfLatency {
    @Test
    void isByNearestRank() {
      List<Double> times = IntStream.rangeClosed(1, 200).mapToObj(i -> 201.0 - i).toList();
      assertThat(Latency.of(times)).isEqualTo(new Latency(100, 190, 198));
      assertThat(Latency.of(List.of(7.0))).isEqualTo(new Latency(7, 7, 7));
      assertThat(Latency.of(List.of(3.0, 1.0, 2.0))).isEqualTo(new Latency(2, 3, 3));
      assertThat(Latency.of(List.of())).isEqualTo(new Latency(0, 0, 0));
    }
  }

  @Nested
  class OfAnswers {
    @Test
    void everyPartIsMetByOneOfItsAlternatives() {
      List<List<String>> gold = List.of(List.of("9小时", "九小时"), List.of("APEC"));

      assertThat(AnswerMatch.holds(List.of("总计达 ９ 小时", "ａｐｅｃ峰会"), gold)).isTrue();
      assertThat(AnswerMatch.holds(List.of("总计达9小时"), gold)).isFalse();
      assertThat(AnswerMatch.holds(List.of(), gold)).isFalse();
    }

    @Test
    void punctuationAndWhiteSpaceAreNotCompared() {
      List<List<String>> gold = List.of(List.of("约翰·桑顿 中心"));

      assertThat(AnswerMatch.holds(List.of("“约翰•桑顿”中心"), gold)).isTrue();
      assertThat(AnswerMatch.holds(List.of("约翰", "桑顿中心"), gold)).isFalse();
    }
  }
}
