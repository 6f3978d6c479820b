package org.summitqa.search;

import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.summitqa.corpus.PublicationDate;
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
  private static final double INTERCEPT = -9.84;
  private static final double CLOSENESS = 2.15;
  private static final double COVERAGE = 4.71;
  private static final double BEST_SENTENCE = 0.97;
  private static final double NUMBERS_AND_NAMES = 7.25;

  /** Numbers and Latin names: a text on another year or another company is not an answer. */
  private static final Pattern NUMBER_OR_NAME = Pattern.compile("[0-9]+|[a-z]{2,}");

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日");

  private Answerability() {}

  static double confidence(
      String question, List<Hit> hits, List<RankedSentence> sentences, Coverage coverage) {
    if (sentences.isEmpty()) {
      return 0;
    }
    List<TextTerms> texts = hits.stream().map(hit -> TextTerms.of(knownOf(hit))).toList();
    double logit =
        INTERCEPT
            + CLOSENESS * best(hits, Answerability::cosine)
            + COVERAGE * best(texts, coverage::of)
            + BEST_SENTENCE * best(sentences, RankedSentence::logit)
            + NUMBERS_AND_NAMES * numbersAndNames(question, texts);
    return 1 / (1 + Math.exp(-logit));
  }

  private static <T> double best(List<T> all, ToDoubleFunction<T> of) {
    return all.stream().mapToDouble(of).max().orElse(0);
  }

  /** The day of publication is a part: an article of November 2023 need not name the year. */
  private static String knownOf(Hit hit) {
    PublicationDate published = hit.article().publishedAt();
    String day = published == null ? "" : DAY.format(published.date());
    return String.join(
        "\n", hit.article().title(), hit.passage().heading(), day, hit.passage().text());
  }

  /** Lucene's score of a dot product d of unit vectors is (1 + d) / 2. */
  private static double cosine(Hit hit) {
    return 2 * hit.signals().getOrDefault(Fusion.Leg.DENSE.signal(), 0.5) - 1;
  }

  private static double numbersAndNames(String question, List<TextTerms> texts) {
    Set<String> asked = new HashSet<>();
    Matcher matcher = NUMBER_OR_NAME.matcher(TextFolding.fold(question));
    while (matcher.find()) {
      asked.add(matcher.group());
    }
    return asked.isEmpty() ? 1 : best(texts, text -> numberHeld(asked, text)) / asked.size();
  }

  private static double numberHeld(Set<String> asked, TextTerms text) {
    return asked.stream().filter(text.folded()::contains).count();
  }
}
