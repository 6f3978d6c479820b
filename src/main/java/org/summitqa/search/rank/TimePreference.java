package org.summitqa.search.rank;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.search.IndexSearcher;
import org.summitqa.evidence.EventDays;
import org.summitqa.evidence.TimeConstraint;
import org.summitqa.index.EventDayFields;
import org.summitqa.search.rank.Fusion.ScoredPassage;
import org.summitqa.search.rank.LateInteractionReranker.RerankedPassage;

/**
 * Lifts the passages of a ranking that tell of the time asked for; none is put down. They are
 * lifted twice: before the best passages are read closely, so that they are read, and after it.
 *
 * <p>Whether to decline is judged without the lift: with it, more of the unanswerable ones found a
 * passage of their day that looked good, and the area under ROC fell from .971 to .967.
 */
final class TimePreference {
  /** The name among the signals of a hit of how well it meets the time asked for, 0 to 1. */
  static final String SIGNAL = "time";

  /** How much of what it lacks to the best score a passage of the time gains before reading. */
  private static final double BEFORE_READING_WEIGHT =
      Weights.SHIPPED.of(WeightGroup.TIME_PREFERENCE, "beforeReading");

  /** And how much after it. */
  private static final double WEIGHT =
      Weights.SHIPPED.of(WeightGroup.TIME_PREFERENCE, "afterReading");

  private TimePreference() {}

  /** Returns a ranking in the order that prefers the time; the scores stay. */
  static List<ScoredPassage> order(
      IndexSearcher searcher, List<ScoredPassage> ranking, TimeConstraint asked)
      throws IOException {
    if (asked.isEmpty()) {
      return ranking;
    }
    List<ScoredPassage> ordered = new ArrayList<>();
    for (ScoredPassage one : ranking) {
      EventDays days = EventDayFields.of(searcher.getIndexReader(), one.document());
      ordered.add(one.signalling(SIGNAL, asked.match(days)));
    }
    ordered.sort(
        Comparator.comparingDouble((ScoredPassage one) -> lifted(one, BEFORE_READING_WEIGHT))
            .reversed()
            .thenComparing(ScoredPassage::id));
    return ordered;
  }

  /** Returns the best of a ranking, lifted. */
  static List<RerankedPassage> lift(List<RerankedPassage> ranking, int limit) {
    return ranking.stream()
        .map(TimePreference::lifted)
        .sorted(LateInteractionReranker.BEST_FIRST)
        .limit(limit)
        .toList();
  }

  private static RerankedPassage lifted(RerankedPassage read) {
    ScoredPassage one = read.scored();
    Double match = one.signals().get(SIGNAL);
    return match == null
        ? read
        : new RerankedPassage(
            one.scoring(lifted(one, WEIGHT), SIGNAL, match, WEIGHT), read.sentences());
  }

  private static double lifted(ScoredPassage one, double weight) {
    double match = one.signals().getOrDefault(SIGNAL, 0.0);
    return one.score() + weight * match * (1 - one.score());
  }
}
