package org.summitqa.search;

import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.summitqa.corpus.Language;
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
  private static final Weights CHINESE = new Weights(-10.32, 1.02, 6.52, 1.21, 6.72);

  /** A translated question shares fewer words, and many of its names have no known translation. */
  private static final Weights ENGLISH = new Weights(-8.5, 5.86, 6.52, 0.12, 3.0);

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日");

  private Answerability() {}

  static double confidence(
      String question,
      List<Hit> hits,
      List<RankedSentence> sentences,
      Coverage coverage,
      Lexicon lexicon) {
    if (sentences.isEmpty()) {
      return 0;
    }
    Collection<TextTerms> texts = texts(sentences).values();
    List<Predicate<TextTerms>> asked = NumbersAndNames.of(question, lexicon);
    Weights weights = Language.of(question) == Language.EN ? ENGLISH : CHINESE;
    double logit =
        weights.intercept
            + weights.closeness * best(hits, Answerability::cosine)
            + weights.coverage * best(texts, coverage::of)
            + weights.bestSentence * best(sentences, RankedSentence::logit)
            + weights.numbersAndNames * best(texts, text -> shareHeld(asked, text));
    return 1 / (1 + Math.exp(-logit));
  }

  private static <T> double best(Collection<T> all, ToDoubleFunction<T> of) {
    return all.stream().mapToDouble(of).max().orElse(0);
  }

  /** The sentences are analysed already; a passage is what they hold together. */
  private static Map<String, TextTerms> texts(List<RankedSentence> sentences) {
    Map<String, TextTerms> texts = new LinkedHashMap<>();
    for (RankedSentence one : sentences) {
      Hit hit = one.sentence().hit();
      String passage = hit.passage().id();
      TextTerms before = texts.containsKey(passage) ? texts.get(passage) : context(hit);
      texts.put(passage, before.plus(one.terms()));
    }
    return texts;
  }

  /** The day of publication is a part: an article of November 2023 need not name the year. */
  private static TextTerms context(Hit hit) {
    PublicationDate published = hit.article().publishedAt();
    String day = published == null ? "" : DAY.format(published.date());
    return TextTerms.of(String.join("\n", hit.article().title(), hit.passage().heading(), day));
  }

  /** Lucene's score of a dot product d of unit vectors is (1 + d) / 2. */
  private static double cosine(Hit hit) {
    return 2 * hit.signals().getOrDefault(Fusion.Leg.DENSE.signal(), 0.5) - 1;
  }

  private static double shareHeld(List<Predicate<TextTerms>> asked, TextTerms text) {
    long held = asked.stream().filter(one -> one.test(text)).count();
    return asked.isEmpty() ? 1 : (double) held / asked.size();
  }

  /**
   * The weights of the model.
   *
   * @param intercept the logit where all signals are 0
   * @param closeness of the cosine between question and nearest passage
   * @param coverage of the share of the question that the best passage holds
   * @param bestSentence of the logit of the best sentence
   * @param numbersAndNames of the share of the question's numbers and Latin names in one passage
   */
  private record Weights(
      double intercept,
      double closeness,
      double coverage,
      double bestSentence,
      double numbersAndNames) {}
}
