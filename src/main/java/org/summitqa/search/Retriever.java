package org.summitqa.search;

import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.springframework.stereotype.Component;
import org.summitqa.search.SentenceRanker.RankedSentence;

/** Finds the evidence for a question and judges whether it will do. */
@Component
public class Retriever {
  private final PassageIndex index;
  private final SearchSettings settings;

  /**
   * Takes what to search in, and how.
   *
   * @param index where to find passages
   * @param settings how many passages, and how sure to be
   */
  public Retriever(PassageIndex index, SearchSettings settings) {
    this.index = index;
    this.settings = settings;
  }

  /**
   * Finds the passages nearest to a question, numbers their sentences, and tells how surely they
   * hold an answer.
   *
   * @param question a question that stands alone, in any language
   * @param filter which articles to look in
   */
  public Evidence retrieve(String question, Filter filter) {
    return retrieve(question, Optional.empty(), filter);
  }

  /**
   * Finds the passages nearest to a question or to its translation. A sentence counts by the better
   * of the two. Whether they answer is judged by the question alone: a translation that a model
   * invented would find what it asks for itself, and make an unanswerable question answerable.
   *
   * @param question a question that stands alone, in any language
   * @param translation the question in the corpus's language, where the question's is another
   * @param filter which articles to look in
   */
  public Evidence retrieve(String question, Optional<String> translation, Filter filter) {
    List<Hit> hits =
        translation
            .map(
                other -> TranslatedSearch.hits(index, question, other, filter, settings.passages()))
            .orElseGet(() -> index.search(question, filter, settings.passages()));
    Lexicon lexicon = index.lexicon();
    Coverage coverage = coverage(question, lexicon);
    List<RankedSentence> sentences = SentenceRanker.rank(question, hits, coverage, lexicon);
    double confidence =
        Answerability.confidence(
            question,
            hits,
            sentences,
            coverage,
            new Answerability.Corpus(index.size().passages(), lexicon));
    List<EvidenceSentence> numbered =
        translation
            .map(other -> SentenceRanker.rank(other, hits, coverage(other, lexicon), lexicon))
            .map(others -> TranslatedSearch.better(sentences, others))
            .orElseGet(() -> sentences.stream().map(RankedSentence::sentence).toList());
    return new Evidence(
        question, hits, numbered, confidence, confidence >= settings.minConfidence());
  }

  /**
   * Returns what tells how much of a question a text holds: the share of the question's terms that
   * are found in it, each weighted by its rarity in the corpus, 0 to 1. Words that only ask count
   * for nothing; those of an English question are looked for in Chinese as well.
   *
   * @param question a question that stands alone, in any language
   */
  public ToDoubleFunction<String> coverage(String question) {
    Coverage coverage = coverage(question, index.lexicon());
    return text -> coverage.of(TextTerms.of(text));
  }

  private Coverage coverage(String question, Lexicon lexicon) {
    return new Coverage(QuestionTerms.of(question, lexicon), index);
  }
}
