package org.summitqa.search.rank;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.summitqa.evidence.LegScore;
import org.summitqa.evidence.ScoreTrace;

/**
 * Makes one ranking of the legs' rankings: the weighted sum of each leg's scores, put to the range
 * 0 to 1 by the leg's own best and worst candidate (CombSUM with min-max normalisation, Fox and
 * Shaw 1994). A passage that a leg did not find counts 0 there.
 *
 * <p>Reciprocal-rank fusion (Cormack and others 2009) forgets by how much a leg prefers a passage,
 * and came out below the better leg on questions that share words with their passage.
 */
public final class Fusion {
  /** A way of finding passages. */
  public enum Leg {
    /** BM25 over dictionary words. */
    WORDS("words"),
    /** BM25 over character pairs. */
    BIGRAMS("bigrams"),
    /** What an English question may mean in Chinese, each concept counted once. */
    CONCEPTS("concepts"),
    /** Closeness of vectors. */
    DENSE("dense"),
    /** BM25 over character pairs, of the passages that tell of the time asked for. */
    TIME("ofTime");

    private final String signal;

    Leg(String signal) {
      this.signal = signal;
    }

    /** Returns the leg's name among the signals of a hit. */
    public String signal() {
      return signal;
    }
  }

  /**
   * A passage found, with the score of each leg in its own unit.
   *
   * @param document Lucene's number of the passage's document in the searched snapshot
   * @param id the passage's id
   * @param score the fused score, 0 to 1
   * @param signals scores by name
   * @param trace how the score came about
   */
  public record ScoredPassage(
      int document, String id, double score, Map<String, Double> signals, ScoreTrace trace) {
    ScoredPassage scoring(double other) {
      return new ScoredPassage(document, id, other, signals, trace);
    }

    ScoredPassage signalling(String name, double value) {
      Map<String, Double> more = new TreeMap<>(signals);
      more.put(name, value);
      return new ScoredPassage(document, id, score, more, trace);
    }

    /** Returns the passage with another score, and why. */
    ScoredPassage scoring(double other, String signal, double value, double weight) {
      ScoreTrace longer = trace.with(new ScoreTrace.Step(signal, value, weight, other));
      return new ScoredPassage(document, id, other, signals, longer);
    }
  }

  /**
   * One leg's find.
   *
   * @param document Lucene's number of the passage's document
   * @param id the passage's id
   * @param score the leg's score, higher is better
   */
  record PassageScore(int document, String id, double score) {}

  /** Best first, equal scores by passage id. */
  static final Comparator<ScoredPassage> BEST_FIRST =
      Comparator.comparingDouble(ScoredPassage::score).reversed().thenComparing(ScoredPassage::id);

  private final Map<Leg, Double> weights;

  /**
   * Takes the weights of the legs.
   *
   * @param weights by leg; they sum to 1
   */
  Fusion(Map<Leg, Double> weights) {
    this.weights = new EnumMap<>(weights);
  }

  /** Returns the fusion with the shipped weights of the legs that a group names. */
  static Fusion of(WeightGroup group) {
    Map<Leg, Double> weights = new EnumMap<>(Leg.class);
    for (Leg leg : Leg.values()) {
      if (group.names().contains(leg.signal())) {
        weights.put(leg, Weights.SHIPPED.of(group, leg.signal()));
      }
    }
    return new Fusion(weights);
  }

  /**
   * Returns the fused ranking, best first, equal scores by passage id.
   *
   * @param notEncoded documents of passages that have no vector yet; they are scored by the other
   *     legs alone, so that they don't lose for it
   */
  List<ScoredPassage> fuse(Map<Leg, List<PassageScore>> legs, Set<Integer> notEncoded, int limit) {
    Map<Integer, Candidate> candidates = new HashMap<>();
    for (Leg leg : Leg.values()) {
      add(candidates, leg, legs.getOrDefault(leg, List.of()));
    }
    return candidates.values().stream()
        .map(one -> scored(one, legs, notEncoded))
        .sorted(BEST_FIRST)
        .limit(limit)
        .toList();
  }

  private void add(Map<Integer, Candidate> candidates, Leg leg, List<PassageScore> found) {
    double best = found.stream().mapToDouble(PassageScore::score).max().orElse(0);
    double worst = found.stream().mapToDouble(PassageScore::score).min().orElse(0);
    double weight = weights.getOrDefault(leg, 0.0);
    int rank = 0;
    for (PassageScore one : found) {
      rank++;
      double share = best > worst ? (one.score() - worst) / (best - worst) : 1;
      candidates
          .computeIfAbsent(one.document(), d -> new Candidate(one, new EnumMap<>(Leg.class)))
          .legs
          .put(leg, new LegScore(leg.signal(), weight, found.size(), rank, one.score(), share));
    }
  }

  private ScoredPassage scored(
      Candidate one, Map<Leg, List<PassageScore>> legs, Set<Integer> notEncoded) {
    double others = 1 - weights.getOrDefault(Leg.DENSE, 0.0);
    boolean encoded = !notEncoded.contains(one.found.document());
    double score = 0;
    Map<String, Double> signals = new TreeMap<>();
    List<LegScore> trace = new ArrayList<>();
    for (Leg leg : Leg.values()) {
      LegScore own = one.legs.get(leg);
      if (own != null) {
        score += own.weight() * own.share();
        signals.put(own.leg(), own.score());
      }
      if (legs.containsKey(leg)) {
        LegScore known = own == null ? missing(leg, legs.getOrDefault(leg, List.of())) : own;
        double weight = leg == Leg.DENSE ? 0 : known.weight() / others;
        trace.add(encoded ? known : known.weighing(weight));
      }
    }
    return new ScoredPassage(
        one.found.document(),
        one.found.id(),
        encoded ? score : score / others,
        signals,
        new ScoreTrace(trace, List.of()));
  }

  private LegScore missing(Leg leg, List<PassageScore> found) {
    return new LegScore(leg.signal(), weights.getOrDefault(leg, 0.0), found.size(), 0, 0, 0);
  }

  /** A passage with the legs that found it. */
  private record Candidate(PassageScore found, Map<Leg, LegScore> legs) {}
}
