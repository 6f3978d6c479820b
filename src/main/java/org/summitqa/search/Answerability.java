package org.summitqa.search;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.summitqa.search.SentenceRanker.RankedSentence;

/**
 * Tells how surely the passages found hold an answer. No one signal tells well: closeness of
 * vectors is high for everything that is near in topic, shared words miss a paraphrase. So a
 * logistic model weighs several.
 *
 * <p>The weights were fitted on public question sets of which part of the articles were taken away
 * (XQuAD, CMRC 2018, ChronoQA), each set counting the same.
 */
final class Answerability {
  private static final double INTERCEPT = -8.3;
  private static final double CLOSENESS = 10.5;
  private static final double PASSAGE_COVERAGE = 4.0;
  private static final double SENTENCE_COVERAGE = 0.5;
  private static final double BEST_LOGIT = 0.8;
  private static final double NUMBERS_AND_NAMES = 1.2;

  /** Numbers and Latin names: a text on another year or another company is not an answer. */
  private static final Pattern NUMBER_OR_NAME = Pattern.compile("[0-9]+|[a-z]{2,}");

  private Answerability() {}

  static double confidence(
      String question, List<Hit> hits, List<RankedSentence> sentences, Coverage coverage) {
    if (sentences.isEmpty()) {
      return 0;
    }
    Map<Hit, TextTerms> texts = new HashMap<>();
    for (Hit hit : hits) {
      String context = hit.article().title() + "\n" + hit.passage().heading() + "\n";
      texts.put(hit, TextTerms.of(context + hit.passage().text()));
    }
    double logit =
        INTERCEPT
            + CLOSENESS * hits.stream().mapToDouble(Answerability::cosine).max().orElse(0)
            + PASSAGE_COVERAGE * texts.values().stream().mapToDouble(coverage::of).max().orElse(0)
            + SENTENCE_COVERAGE
                * sentences.stream().mapToDouble(RankedSentence::coverage).max().orElse(0)
            + BEST_LOGIT * sentences.stream().mapToDouble(RankedSentence::logit).max().orElse(0)
            + NUMBERS_AND_NAMES * numbersAndNames(question, texts);
    return 1 / (1 + Math.exp(-logit));
  }

  /** Lucene's score of a dot product d of unit vectors is (1 + d) / 2. */
  private static double cosine(Hit hit) {
    return 2 * hit.signals().getOrDefault(Fusion.Leg.DENSE.signal(), 0.5) - 1;
  }

  private static double numbersAndNames(String question, Map<Hit, TextTerms> texts) {
    Set<String> asked = new HashSet<>();
    Matcher matcher = NUMBER_OR_NAME.matcher(TextFolding.fold(question));
    while (matcher.find()) {
      asked.add(matcher.group());
    }
    if (asked.isEmpty()) {
      return 1;
    }
    return texts.values().stream()
        .mapToDouble(text -> (double) asked.stream().filter(text.folded()::contains).count())
        .map(held -> held / asked.size())
        .max()
        .orElse(0);
  }
}
