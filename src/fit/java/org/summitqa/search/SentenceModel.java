package org.summitqa.search;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.summitqa.evidence.Term;
import org.summitqa.search.rank.SentenceRanker;
import org.summitqa.search.rank.WeightGroup;
import org.summitqa.search.rank.Weights;

/**
 * How sentences are ranked with some weights; {@link SentenceRanker} over terms that were
 * collected.
 *
 * @param weights by group and name
 */
record SentenceModel(Map<WeightGroup, Map<String, Double>> weights) {
  /** What is ranked by the time asked for comes after words and tokens. */
  private static final String TIME = "askedTime";

  /** Returns the model with a group of weights in place of its own. */
  SentenceModel with(WeightGroup group, Map<String, Double> other) {
    Map<WeightGroup, Map<String, Double>> all = new EnumMap<>(weights);
    all.put(group, other);
    return new SentenceModel(all);
  }

  /** Returns the model of weights. */
  static SentenceModel of(Weights weights) {
    Map<WeightGroup, Map<String, Double>> all = new EnumMap<>(WeightGroup.class);
    for (WeightGroup group :
        List.of(
            WeightGroup.SENTENCE_WORDS, WeightGroup.SENTENCE_TOKENS, WeightGroup.SENTENCE_CHOSEN)) {
      all.put(group, weights.section(group).weights());
    }
    return new SentenceModel(all);
  }

  /** Returns what the weights that are not fitted add. */
  double chosen(List<Term> terms) {
    return sum(WeightGroup.SENTENCE_CHOSEN, terms) - time(terms);
  }

  double time(List<Term> terms) {
    return sum(
        WeightGroup.SENTENCE_CHOSEN,
        terms.stream().filter(term -> term.name().equals(TIME)).toList());
  }

  /** Returns what words tell. */
  double words(List<Term> terms) {
    return sum(WeightGroup.SENTENCE_WORDS, terms) + chosen(terms);
  }

  /** Returns what words, tokens and time tell. */
  double logit(List<Term> terms) {
    Map<String, Double> tokens = weights.getOrDefault(WeightGroup.SENTENCE_TOKENS, Map.of());
    double share =
        FitQuestion.value(terms, "tokensRead").isPresent() ? tokens.getOrDefault("words", 1.0) : 1;
    return share * words(terms) + sum(WeightGroup.SENTENCE_TOKENS, terms) + time(terms);
  }

  private double sum(WeightGroup group, List<Term> terms) {
    Map<String, Double> of = weights.getOrDefault(group, Map.of());
    double sum = 0;
    for (Term term : terms) {
      sum += of.getOrDefault(term.name(), 0.0) * term.value();
    }
    return sum;
  }
}
