package org.summitqa.evaluation.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.summitqa.evaluation.Recorded;
import org.summitqa.evaluation.grade.AnswerMatch;
import org.summitqa.evaluation.record.CitedQuote;
import org.summitqa.evaluation.record.TimedRecord;
import org.summitqa.text.Language;

/** Against worked examples; where no source is named, worked by hand from the metrics' notes. */
class MetricsTests {
  private static final Offset<Double> CLOSE = within(1e-4);

  private static MetricValue figure(String id, Recorded... questions) {
    List<TimedRecord> measured = Arrays.stream(questions).map(Recorded::measured).toList();
    return Objects.requireNonNull(
        Scores.figures(measured, MetricDefinitions.over(measured), Bootstrap.DEFAULT).get(id), id);
  }

  private static double value(String id, Recorded... questions) {
    return figure(id, questions).value().orElse(Double.NaN);
  }

  @Nested
  class OfNdcg {
    /**
     * The two topics in the documentation of ir-measures (MacAvaney et al., 2022), which has {@code
     * nDCG@10} computed by trec_eval: relevant at rank 2, and at rank 1.
     */
    @Test
    void isThatOfTrecEval() {
      assertThat(Ndcg.at(10, List.of(2), 1)).isCloseTo(0.6309297535714575, CLOSE);
      assertThat(Ndcg.at(10, List.of(1), 1)).isEqualTo(1);
      assertThat(
              value(
                  "fused.nDCG@10",
                  Recorded.question("Q0").ranks("fused", 2),
                  Recorded.question("Q1")))
          .isCloseTo(0.8154648767857288, CLOSE);
    }

    @Test
    void discountsByTheLogarithmOfTheRank() {
      // Gold at ranks 1 and 3: DCG 1 + 1/2; the ideal is 1 + 1/log2(3) = 1.63093.
      assertThat(Ndcg.at(10, List.of(1, 3), 2)).isCloseTo(0.91972, CLOSE);
      // Gold at ranks 2 and 4, of three: (0.63093 + 0.43068) / 2.13093.
      assertThat(Ndcg.at(10, List.of(2, 4), 3)).isCloseTo(0.49819, CLOSE);
    }

    @Test
    void countsNothingBeyondItsCutButAlsoIdealsOnlyUpToIt() {
      assertThat(Ndcg.at(2, List.of(3), 1)).isZero();
      assertThat(Ndcg.at(1, List.of(1, 2), 2)).isCloseTo(1, CLOSE);
      assertThat(Ndcg.at(10, List.of(), 1)).isZero();
    }
  }

  @Nested
  class OfReciprocalRank {
    /** The same two topics of ir-measures, with trec_eval's {@code recip_rank} of 0.5 and 1. */
    @Test
    void isThatOfTrecEval() {
      assertThat(ReciprocalRank.at(10, List.of(2))).isEqualTo(0.5);
      assertThat(
              value(
                  "fused.MRR@10",
                  Recorded.question("Q0").ranks("fused", 2),
                  Recorded.question("Q1")))
          .isEqualTo(0.75);
    }

    @Test
    void isOneThroughTheRankOfTheFirstGold() {
      assertThat(ReciprocalRank.at(10, List.of(3, 4))).isCloseTo(1 / 3.0, CLOSE);
      assertThat(ReciprocalRank.at(2, List.of(3))).isZero();
      assertThat(ReciprocalRank.at(1, List.of(1))).isEqualTo(1);
    }
  }

  @Nested
  class OfRecall {
    @Test
    void isTheShareOfTheGoldThatIsAmongTheFirst() {
      assertThat(Recall.at(1, List.of(1, 3), 3)).isCloseTo(1 / 3.0, CLOSE);
      assertThat(Recall.at(3, List.of(1, 3), 3)).isCloseTo(2 / 3.0, CLOSE);
    }

    @Test
    void aLegCountsOverTheLanguagesThatItIsUsedFor() {
      Recorded[] questions = {
        Recorded.question("1").ranks("concepts", 1).searchedIn(Language.EN),
        Recorded.question("2").searchedIn(Language.EN),
        Recorded.question("3").ranks("words", 1)
      };

      assertThat(figure("concepts.recall@5", questions))
          .satisfies(f -> assertThat(f.value()).hasValue(0.5))
          .satisfies(f -> assertThat(f.count()).isEqualTo(2));
      assertThat(figure("words.recall@5", questions).count()).isEqualTo(1);
      assertThat(figure("fused.recall@5", questions).count()).isEqualTo(3);
    }
  }

  @Nested
  class OfCharacterF1 {
    private static double f1(String text, String... gold) {
      return CharacterF1.of(text, List.of(List.of(gold)));
    }

    /**
     * By the grader of CMRC 2018 (cmrc2018_evaluate.py, v5): of its first question, whose answers
     * are 光荣和ω-force three times, and of its second, with 村雨城 and 任天堂游戏谜之村雨城.
     */
    @Test
    void isThatOfTheGraderOfCmrc2018() {
      assertThat(f1("光荣和ω-force", "光荣和ω-force", "光荣和ω-force")).isEqualTo(1);
      assertThat(f1("任天堂游戏谜之村雨城", "村雨城", "村雨城", "任天堂游戏谜之村雨城")).isEqualTo(1);
      // A run of 3 of 10 tokens and of 3.
      assertThat(f1("任天堂游戏谜之村雨城", "村雨城")).isCloseTo(2 * 3 / 13.0, CLOSE);
    }

    @Test
    void isByTheLongestCommonRunWithoutPunctuation() {
      // The run 会谈 counts, and not 四小时 as well: 2 of 7 and of 5 tokens.
      assertThat(f1("会谈，进行了四时。", "会谈四时")).isCloseTo(2 * 2 / 11.0, CLOSE);
      assertThat(f1("会——谈", "会谈")).isEqualTo(1);
      assertThat(f1("完全不同", "四小时")).isZero();
    }

    @Test
    void countsLatinWordsAndFiguresWhole() {
      assertThat(CharacterF1.tokens("APEC峰会 at 3.5 GW."))
          .containsExactly("apec", "峰", "会", "at", "3.5", "gw");
      assertThat(f1("the Woodside estate", "Woodside")).isCloseTo(2 * 1 / 4.0, CLOSE);
    }

    @Test
    void isTheMeanOverThePartsOfAnAnswer() {
      assertThat(CharacterF1.of("四小时", List.of(List.of("四小时"), List.of("周三"))))
          .isCloseTo(0.5, CLOSE);
    }
  }

  @Nested
  class OfDeclining {
    // Refused: 3 rightly, 1 wrongly; 1 without answer was answered; 5 with one were, too.
    private final Recorded[] questions = {
      Recorded.question("1").unanswerable().declined(),
      Recorded.question("2").unanswerable().declined(),
      Recorded.question("3").unanswerable().declined(),
      Recorded.question("4").declined(),
      Recorded.question("5").unanswerable(),
      Recorded.question("6"),
      Recorded.question("7"),
      Recorded.question("8"),
      Recorded.question("9"),
      Recorded.question("10")
    };

    @Test
    void counts() {
      assertThat(value("declining.precision", questions)).isEqualTo(0.75);
      assertThat(value("declining.recall", questions)).isEqualTo(0.75);
      assertThat(value("declining.F1", questions)).isEqualTo(0.75);
      assertThat(value("declining.falseRefusals", questions)).isCloseTo(1 / 6.0, CLOSE);
      assertThat(figure("declining.falseRefusals", questions).count()).isEqualTo(6);
      assertThat(figure("declining.F1", questions).count()).isEqualTo(5);
      assertThat(value("outcome.right", questions)).isEqualTo(0.8);
    }

    @Test
    void saysNothingWhereNothingIsToBeRefused() {
      assertThat(value("declining.F1", Recorded.question("1"))).isNaN();
      assertThat(figure("declining.recall", Recorded.question("1")).low()).isEmpty();
    }

    @Test
    void aFailureIsNeitherAnsweredNorRefused() {
      Recorded[] failed = {
        Recorded.question("1").failed(), Recorded.question("2").unanswerable().failed()
      };

      assertThat(value("outcome.right", failed)).isZero();
      assertThat(value("declining.recall", failed)).isZero();
      assertThat(value("answers.inQuotes", failed)).isZero();
      assertThat(value("declining.AUROC", failed)).isNaN();
      assertThat(value("citations.exact", failed)).isNaN();
    }
  }

  @Nested
  class OfConfidence {
    private static Recorded question(boolean answerable, double confidence) {
      Recorded question = Recorded.question(answerable + "-" + confidence).confidence(confidence);
      return answerable ? question : question.unanswerable();
    }

    /** The example in the documentation of scikit-learn's {@code roc_auc_score}. */
    @Test
    void theAreaUnderRocIsThatOfScikitLearn() {
      assertThat(
              value(
                  "declining.AUROC",
                  question(false, 0.1),
                  question(false, 0.4),
                  question(true, 0.35),
                  question(true, 0.8)))
          .isEqualTo(0.75);
    }

    /**
     * The test set of Fawcett, An introduction to ROC analysis, 2006, figure 3: 68 of 100 pairs.
     */
    @Test
    void theAreaUnderRocIsThatOfFawcett() {
      String classes = "ppnpppnnpnpnpnnnpnpn";
      double[] scores = {
        .9, .8, .7, .6, .55, .54, .53, .52, .51, .505, .4, .39, .38, .37, .36, .35, .34, .33, .30,
        .1
      };
      List<Recorded> questions = new ArrayList<>();
      for (int i = 0; i < scores.length; i++) {
        questions.add(question(classes.charAt(i) == 'p', scores[i]));
      }
      assertThat(value("declining.AUROC", questions.toArray(Recorded[]::new))).isEqualTo(0.68);
    }

    @Test
    void aTieCountsHalfAndOneKindAloneNothing() {
      assertThat(value("declining.AUROC", question(true, 0.5), question(false, 0.5)))
          .isEqualTo(0.5);
      assertThat(value("declining.AUROC", question(true, 0.5))).isNaN();
    }

    /** Guo et al., 2017, equation 3, by hand: bins (0.1, 0.2] and (0.8, 0.9]. */
    @Test
    void theCalibrationErrorIsTheMeanGapOfTheBins() {
      // |1/2 - 0.15| * 2/6 + |3/4 - 0.875| * 4/6
      assertThat(
              value(
                  "declining.calibrationError",
                  question(true, 0.1001),
                  question(false, 0.2),
                  question(true, 0.9),
                  question(true, 0.85),
                  question(true, 0.8999),
                  question(false, 0.8501)))
          .isCloseTo(0.34998 * 2 / 6 + 0.125 * 4 / 6, within(1e-3));
    }

    @Test
    void aBinHasItsUpperEnd() {
      assertThat(CalibrationError.bin(0)).isZero();
      assertThat(CalibrationError.bin(0.1)).isZero();
      assertThat(CalibrationError.bin(0.11)).isEqualTo(1);
      assertThat(CalibrationError.bin(1)).isEqualTo(9);
    }
  }

  @Nested
  class OfLatency {
    private static double percentile(int percent, List<Double> times) {
      List<TimedRecord> questions =
          times.stream()
              .map(time -> Recorded.question("q" + time).taking(time).measured())
              .toList();
      return new Percentile(percent).prepare(questions).over(Bootstrap.once(times.size()));
    }

    @Test
    void isByNearestRank() {
      List<Double> times = IntStream.rangeClosed(1, 200).mapToObj(i -> 201.0 - i).toList();
      assertThat(percentile(50, times)).isEqualTo(100);
      assertThat(percentile(95, times)).isEqualTo(190);
      assertThat(percentile(99, times)).isEqualTo(198);
      assertThat(percentile(50, List.of(3.0, 1.0, 2.0))).isEqualTo(2);
      assertThat(percentile(99, List.of(7.0))).isEqualTo(7);
      assertThat(percentile(50, List.of())).isNaN();
      assertThat(percentile(50, List.of(Double.NaN, 7.0))).isEqualTo(7);
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

  @Nested
  class OfCitations {
    @Test
    void areCountedAllTogether() {
      CitedQuote gold = new CitedQuote("a", "一。", true, true);
      CitedQuote other = new CitedQuote("b", "二。", false, false);
      CitedQuote unknown = new CitedQuote("c", "三。", null, null);
      Recorded[] questions = {
        Recorded.question("1").cites(gold).cites(other).cites(other),
        Recorded.question("2").cites(gold),
        Recorded.question("3").cites(unknown)
      };

      assertThat(value("citations.goldArticle", questions)).isEqualTo(0.5);
      assertThat(figure("citations.goldEvidence", questions).count()).isEqualTo(4);
    }

    @Test
    void precisionAndRecallAreMeansOverAnswers() {
      Recorded[] questions = {
        Recorded.question("1").supported(new Support(2, 1, 3, 2)),
        Recorded.question("2"),
        Recorded.question("3").declined()
      };

      assertThat(value("citations.recall", questions)).isEqualTo(0.75);
      assertThat(value("citations.precision", questions)).isCloseTo(5 / 6.0, CLOSE);
      assertThat(figure("citations.recall", questions).count()).isEqualTo(2);
    }

    @Test
    void everyQuoteHasToBeExact() {
      assertThat(value("citations.exact", Recorded.question("1"), Recorded.question("2").inexact()))
          .isEqualTo(0.5);
    }
  }
}
