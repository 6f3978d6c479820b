package org.summitqa.search.rank;

import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.DoubleSummaryStatistics;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.summitqa.corpus.PublicationDate;
import org.summitqa.evidence.Hit;
import org.summitqa.evidence.Judgement;
import org.summitqa.search.query.SearchQuery;
import org.summitqa.search.question.TextTerms;
import org.summitqa.search.rank.SentenceRanker.RankedSentence;
import org.summitqa.text.Language;

/**
 * Tells how surely the passages found hold an answer. No one signal tells well: closeness of
 * vectors is high for everything that is near in topic, shared words miss a paraphrase. So a
 * logistic model weighs several: the closest passage, the share of the question that one passage
 * holds, by how much the best sentence stands out from the others, and whether the question's
 * numbers and names are there. The more passages there are, the more of a question one of them
 * shares by chance, and the more its best sentence stands out if it does answer.
 *
 * <p>The weights stand in {@code weights.yml}, with what they were fitted on: public question sets
 * of which part of the articles were taken away, each counting the same, with half that weight on
 * the questions over the shipped articles and on DRCD, so that a corpus of five articles on one
 * event is judged by what it is.
 */
public final class Answerability {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日");

  private Answerability() {}

  /**
   * Judges.
   *
   * @param question what was searched for
   * @param hits what was found, its time left aside
   * @param sentences the sentences of the hits, ranked by the same
   * @param passages how many passages the corpus has, 0 or more
   */
  public static Judgement judge(
      SearchQuery question, List<Hit> hits, List<RankedSentence> sentences, long passages) {
    if (sentences.isEmpty()) {
      return Judgement.NOTHING_FOUND;
    }
    WeightGroup group = group(question, hits);
    Map<String, Double> features = features(question, hits, sentences, passages);
    return Judgement.of(
        group.names().stream()
            .map(
                name ->
                    Weights.SHIPPED.term(
                        group, name, Objects.requireNonNull(features.get(name), name)))
            .toList());
  }

  /** Returns what is looked at, by the names of the weights. */
  private static Map<String, Double> features(
      SearchQuery question, List<Hit> hits, List<RankedSentence> sentences, long passages) {
    Collection<TextTerms> texts = texts(sentences).values();
    double size = Math.log(Math.max(1.0, (double) passages));
    double margin = margin(sentences);
    return Map.of(
        "intercept",
        1.0,
        "closeness",
        closeness(hits),
        "coverage",
        best(texts, question.coverage()::of),
        "margin",
        margin,
        "marginBySize",
        margin * size,
        "numbersAndNames",
        best(texts, text -> shareHeld(question.entities(), text)),
        "size",
        size);
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
      texts.put(passage, before.plus(one.text()));
    }
    return texts;
  }

  /** The day of publication is a part: an article of November 2023 need not name the year. */
  private static TextTerms context(Hit hit) {
    PublicationDate published = hit.article().publishedAt();
    String day = published == null ? "" : DAY.format(published.date());
    return TextTerms.of(String.join("\n", hit.article().title(), hit.passage().heading(), day));
  }

  private static WeightGroup group(SearchQuery question, List<Hit> hits) {
    if (question.text().language() == Language.EN) {
      return WeightGroup.ANSWERABLE_ENGLISH;
    }
    boolean read = hits.stream().anyMatch(hit -> !hit.sentenceCloseness().isEmpty());
    return read ? WeightGroup.ANSWERABLE_CHINESE : WeightGroup.ANSWERABLE_CHINESE_WORDS;
  }

  /** Lucene's score of a dot product d of unit vectors is (1 + d) / 2. */
  private static double closeness(List<Hit> hits) {
    return hits.stream()
        .filter(hit -> hit.signals().containsKey(Fusion.Leg.DENSE.signal()))
        .mapToDouble(hit -> 2 * hit.signals().getOrDefault(Fusion.Leg.DENSE.signal(), 0.5) - 1)
        .max()
        .orElseGet(() -> Weights.SHIPPED.of(WeightGroup.ANSWERABLE_UNKNOWN, "closeness"));
  }

  /** By how much the best sentence stands out: its logit less the mean of all. */
  private static double margin(List<RankedSentence> sentences) {
    DoubleSummaryStatistics logits =
        sentences.stream().mapToDouble(RankedSentence::logit).summaryStatistics();
    return logits.getMax() - logits.getAverage();
  }

  private static double shareHeld(List<Predicate<TextTerms>> asked, TextTerms text) {
    long held = asked.stream().filter(one -> one.test(text)).count();
    return asked.isEmpty() ? 1 : (double) held / asked.size();
  }
}
