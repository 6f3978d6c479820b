package org.summitqa.search.rank;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Optional;
import org.summitqa.encoder.BinaryTokenVectors;
import org.summitqa.search.rank.Fusion.ScoredPassage;
import org.summitqa.search.rank.MaxSimScorer.Closeness;

/**
 * Reads the passages at the top of a ranking token by token, and ranks them again by the fused
 * score and by how close they turn out to be.
 */
public final class LateInteractionReranker {
  /** The name of the closeness among the signals of a hit. */
  public static final String SIGNAL = "tokens";

  /** How many passages are read; the right one is hardly ever further down. */
  private static final int MAX_READ = 16;

  /** What closeness counts beside the fused score. */
  private static final double WEIGHT = Weights.SHIPPED.of(WeightGroup.CLOSE_READING, "closeness");

  static final Comparator<RerankedPassage> BEST_FIRST =
      Comparator.comparingDouble((RerankedPassage read) -> read.scored().score())
          .reversed()
          .thenComparing(read -> read.scored().id());

  private LateInteractionReranker() {}

  /**
   * A passage with its new score.
   *
   * @param scored the passage, its score still 0 to 1
   * @param sentences how close each of its sentences is, -1 to 1; none where that is not known
   */
  public record RerankedPassage(ScoredPassage scored, List<Double> sentences) {}

  /** Where tokens come from. */
  interface Tokens {
    /** Returns the tokens of each passage, none where they are not known. */
    List<Optional<BinaryTokenVectors>> of(List<ScoredPassage> ranking) throws IOException;
  }

  /** Returns a ranking as it is. */
  static List<RerankedPassage> none(List<ScoredPassage> ranking, int limit) {
    return ranking.stream().limit(limit).map(one -> new RerankedPassage(one, List.of())).toList();
  }

  /** Returns the new ranking, best first, equal scores by passage id. */
  static List<RerankedPassage> of(
      MaxSimScorer question, List<ScoredPassage> ranking, Tokens tokens, int limit)
      throws IOException {
    List<ScoredPassage> top = ranking.subList(0, Math.min(MAX_READ, ranking.size()));
    List<Optional<Closeness>> found =
        tokens.of(top).stream().map(signs -> signs.map(question::of)).toList();
    DoubleSummaryStatistics known =
        found.stream().flatMap(Optional::stream).mapToDouble(Closeness::whole).summaryStatistics();
    if (known.getCount() == 0) {
      return none(ranking, limit);
    }
    List<RerankedPassage> read = new ArrayList<>();
    for (int i = 0; i < ranking.size(); i++) {
      Optional<Closeness> closeness = i < found.size() ? found.get(i) : Optional.empty();
      // What has no tokens yet is neither better nor worse for it; what is too far down to be read
      // is not lifted.
      double other = i < found.size() ? known.getAverage() : known.getMin();
      read.add(read(ranking.get(i), closeness, other));
    }
    return read.stream().sorted(BEST_FIRST).limit(limit).toList();
  }

  private static RerankedPassage read(
      ScoredPassage scored, Optional<Closeness> closeness, double other) {
    ScoredPassage known =
        closeness.map(found -> scored.signalling(SIGNAL, found.whole())).orElse(scored);
    double whole = Math.max(0, closeness.map(Closeness::whole).orElse(other));
    double score = (scored.score() + WEIGHT * whole) / (1 + WEIGHT);
    return new RerankedPassage(
        known.scoring(score, SIGNAL, whole, WEIGHT),
        closeness.map(Closeness::sentences).orElse(List.of()));
  }
}
