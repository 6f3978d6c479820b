package org.summitqa.evaluation.metrics;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.summitqa.evaluation.grade.ArticleRankings;
import org.summitqa.evaluation.grade.GoldRanks;
import org.summitqa.evaluation.metrics.Metric.Better;
import org.summitqa.evaluation.record.QuestionRecord;
import org.summitqa.text.Language;

/**
 * How well rankings find the articles that hold the answer, over the questions of which these are
 * known: the fused ranking, which readers get, then each leg. A leg that is used for one language
 * only (what was found tells) counts over the questions that were searched in it, with 0 where it
 * found nothing.
 */
final class RetrievalMeasures {
  /** A leg may fall where the fused ranking does not. */
  private static final double TOLERANCE_OF_LEGS = 0.05;

  private static final double TOLERANCE = 0.01;

  private RetrievalMeasures() {}

  static List<MetricDefinition> over(List<QuestionRecord> records) {
    Map<String, Set<Language>> legs = legs(records);
    List<MetricDefinition> measures = new ArrayList<>();
    Set<Language> fused = legs.remove(ArticleRankings.FUSED);
    if (fused != null) {
      measures.addAll(measures(ArticleRankings.FUSED, fused, TOLERANCE));
    }
    legs.forEach((leg, used) -> measures.addAll(measures(leg, used, TOLERANCE_OF_LEGS)));
    return measures;
  }

  /** Returns the languages that each leg is used for, by the leg's name. */
  static Map<String, Set<Language>> legs(List<QuestionRecord> records) {
    Map<String, Set<Language>> legs = new TreeMap<>();
    for (QuestionRecord record : records) {
      if (record.found().gold() > 0) {
        for (String leg : record.found().ranks().keySet()) {
          legs.computeIfAbsent(leg, name -> EnumSet.noneOf(Language.class))
              .add(record.found().searchedIn());
        }
      }
    }
    return legs;
  }

  /** Tells of which questions a leg is asked whether it finds their gold. */
  static Predicate<QuestionRecord> isFor(Set<Language> used) {
    return record -> record.found().gold() > 0 && used.contains(record.found().searchedIn());
  }

  private static List<MetricDefinition> measures(String leg, Set<Language> used, double tolerance) {
    return List.of(
        measure(leg, "nDCG@10", used, tolerance, f -> Ndcg.at(10, f.in(leg), f.gold())),
        measure(leg, "MRR@10", used, tolerance, f -> ReciprocalRank.at(10, f.in(leg))),
        measure(leg, "Hit@1", used, 2 * tolerance, f -> ReciprocalRank.at(1, f.in(leg))),
        recall(leg, 1, used, 2 * tolerance),
        recall(leg, 5, used, tolerance),
        recall(leg, 10, used, tolerance),
        recall(leg, 20, used, tolerance));
  }

  private static MetricDefinition recall(String leg, int k, Set<Language> used, double tolerance) {
    return measure(leg, "recall@" + k, used, tolerance, f -> Recall.at(k, f.in(leg), f.gold()));
  }

  private static MetricDefinition measure(
      String leg,
      String name,
      Set<Language> used,
      double tolerance,
      ToDoubleFunction<GoldRanks> of) {
    return new MetricDefinition(
        new Metric(leg + "." + name, name, Better.HIGHER, tolerance),
        Ratio.mean(isFor(used), record -> of.applyAsDouble(record.found())));
  }
}
