package org.summitqa.search.question;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.summitqa.evidence.QuestionAnalysis;
import org.summitqa.search.rank.WeightGroup;
import org.summitqa.search.rank.Weights;

/**
 * Measures how much of a question some texts hold: the share of the question's terms found in any
 * of them, each term weighted by its rarity. From 0, none, to 1, all.
 */
public final class TermCoverage {
  /** How many translations of an English word are told. */
  private static final int MAX_TOLD_WORDS = 4;

  /**
   * Added to the rarity of every term. In a corpus of a few articles on one event, what the event
   * is about is in every passage, but a question about it still has to be held to it.
   */
  private static final double SMOOTHING = Weights.SHIPPED.of(WeightGroup.COVERAGE, "smoothing");

  private final List<QuestionTerm> terms;
  private final double[] weights;
  private final double total;

  /**
   * Weighs the terms of a question.
   *
   * @param terms what a text should hold
   * @param rarities tells how rare character pairs and words are in the corpus
   */
  public TermCoverage(
      List<QuestionTerm> terms, Function<Collection<String>, Map<String, Double>> rarities) {
    this.terms = terms;
    Map<String, Double> rarity = rarities.apply(parts(terms));
    this.weights = terms.stream().mapToDouble(term -> weight(term, rarity)).toArray();
    this.total = Arrays.stream(weights).sum();
  }

  public double of(TextTerms... texts) {
    double held = 0;
    for (int i = 0; i < weights.length; i++) {
      QuestionTerm term = terms.get(i);
      held +=
          weights[i] * Arrays.stream(texts).mapToDouble(text -> text.hold(term)).max().orElse(0);
    }
    return total == 0 ? 0 : held / total;
  }

  /** Returns the terms with their part of the whole. */
  public List<QuestionAnalysis.Term> weighted() {
    return IntStream.range(0, weights.length)
        .mapToObj(i -> weighted(terms.get(i), weights[i] / total))
        .toList();
  }

  private static Set<String> parts(List<QuestionTerm> terms) {
    Set<String> parts = new HashSet<>();
    terms.forEach(term -> term.alternatives().forEach(a -> parts.addAll(a.terms())));
    return parts;
  }

  /** As rare as its most common alternative, which is as rare as its rarest part. */
  private static double weight(QuestionTerm term, Map<String, Double> rarity) {
    double rarest =
        term.alternatives().stream().mapToDouble(a -> rarestPart(a, rarity)).min().orElse(0);
    return term.importance() * (SMOOTHING + rarest);
  }

  private static double rarestPart(
      QuestionTerm.Alternative alternative, Map<String, Double> rarity) {
    return alternative.terms().stream()
        .mapToDouble(part -> rarity.getOrDefault(part, 0.0))
        .max()
        .orElse(0);
  }

  private static QuestionAnalysis.Term weighted(QuestionTerm term, double weight) {
    return new QuestionAnalysis.Term(
        term.alternatives().stream()
            .limit(MAX_TOLD_WORDS)
            .map(QuestionTerm.Alternative::word)
            .toList(),
        weight);
  }
}
