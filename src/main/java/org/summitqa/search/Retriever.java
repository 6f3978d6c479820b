package org.summitqa.search;

import java.util.List;
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
    List<Hit> hits = index.search(question, filter, settings.passages());
    Lexicon lexicon = index.lexicon();
    Coverage coverage = new Coverage(QuestionTerms.of(question, lexicon), index);
    List<RankedSentence> sentences = SentenceRanker.rank(question, hits, coverage, lexicon);
    double confidence = Answerability.confidence(question, hits, sentences, coverage, lexicon);
    return new Evidence(
        question,
        hits,
        sentences.stream().map(RankedSentence::sentence).toList(),
        confidence,
        confidence >= settings.minConfidence());
  }
}
