package org.summitqa.search;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.summitqa.evidence.Term;

/**
 * A question with all that its decisions were made of. Only the values of the terms are looked at,
 * which the weights that made them have no part in.
 *
 * @param set the set that it is of
 * @param answerable whether the corpus answers it
 * @param sentences the sentences found
 * @param field those found without regard to the time asked for, which answerability looks at
 * @param judgement the terms of whether it is answered; none where nothing was found
 */
record FitQuestion(
    FitSet set,
    boolean answerable,
    List<FitSentence> sentences,
    List<List<Term>> field,
    List<Term> judgement) {

  /**
   * A sentence found.
   *
   * @param terms what its rank was made of
   * @param gold whether it holds the answer, or a part of it
   */
  record FitSentence(List<Term> terms, boolean gold) {}

  /** Tells whether the answer was found. */
  boolean hasGold() {
    return sentences.stream().anyMatch(FitSentence::gold);
  }

  /** Returns the values of features for whether it is answered, with margins of other weights. */
  double[] features(List<String> names, SentenceModel model) {
    double margin = margin(model);
    double size = value(judgement, "size").orElse(1);
    List<Double> values = new ArrayList<>();
    for (String name : names) {
      values.add(
          switch (name) {
            case "margin" -> margin;
            case "marginBySize" -> margin * size;
            default -> value(judgement, name).orElseThrow();
          });
    }
    return values.stream().mapToDouble(x -> x).toArray();
  }

  private double margin(SentenceModel model) {
    double[] logits = field.stream().mapToDouble(model::logit).toArray();
    double max = Double.NEGATIVE_INFINITY;
    double sum = 0;
    for (double logit : logits) {
      max = Math.max(max, logit);
      sum += logit;
    }
    return max - sum / logits.length;
  }

  static OptionalDouble value(List<Term> terms, String name) {
    return terms.stream()
        .filter(term -> term.name().equals(name))
        .mapToDouble(Term::value)
        .findFirst();
  }
}
