package org.summitqa.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Measures how much of a question some texts hold: the share of the question's terms found in any
 * of them, each term weighted by its rarity. From 0, none, to 1, all.
 */
final class Coverage {
  private final List<QuestionTerm> terms;
  private final double[] weights;
  private final double total;

  Coverage(List<QuestionTerm> terms, PassageIndex index) {
    this.terms = terms;
    Map<String, Double> rarity = index.rarity(parts(terms));
    this.weights = terms.stream().mapToDouble(term -> weight(term, rarity)).toArray();
    this.total = Arrays.stream(weights).sum();
  }

  double of(TextTerms... texts) {
    double held = 0;
    for (int i = 0; i < weights.length; i++) {
      QuestionTerm term = terms.get(i);
      if (Arrays.stream(texts).anyMatch(text -> text.hold(term))) {
        held += weights[i];
      }
    }
    return total == 0 ? 0 : held / total;
  }

  /** Alternatives longer than two characters are not terms of the index; their pairs are. */
  private static Set<String> parts(List<QuestionTerm> terms) {
    Set<String> parts = new HashSet<>();
    terms.forEach(term -> term.alternatives().forEach(a -> parts.addAll(pairs(a))));
    return parts;
  }

  private static List<String> pairs(String alternative) {
    if (alternative.length() <= 2 || !Character.isIdeographic(alternative.codePointAt(0))) {
      return List.of(alternative);
    }
    List<String> pairs = new ArrayList<>();
    for (int i = 0; i + 2 <= alternative.length(); i++) {
      pairs.add(alternative.substring(i, i + 2));
    }
    return pairs;
  }

  /** As rare as its most common alternative, which is as rare as its rarest pair. */
  private static double weight(QuestionTerm term, Map<String, Double> rarity) {
    double rarest =
        term.alternatives().stream()
            .mapToDouble(
                a ->
                    pairs(a).stream().mapToDouble(p -> rarity.getOrDefault(p, 0.0)).max().orElse(0))
            .min()
            .orElse(0);
    return term.importance() * rarest;
  }
}
