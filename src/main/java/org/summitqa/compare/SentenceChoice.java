package org.summitqa.compare;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.summitqa.extract.ExtractSettings;
import org.summitqa.extract.ExtractiveAnswerer;
import org.summitqa.llm.DraftSentence;
import org.summitqa.search.Evidence;
import org.summitqa.search.PassageIndex;
import org.summitqa.search.Retriever;

/** Decides whether a publisher answers, and chooses the sentences with which it does. */
@Component
class SentenceChoice {
  private final ExtractiveAnswerer answerer;
  private final PassageIndex index;
  private final Retriever retriever;
  private final double minStanding;

  SentenceChoice(
      CompareSettings settings, ExtractSettings extract, PassageIndex index, Retriever retriever) {
    this.index = index;
    this.retriever = retriever;
    this.minStanding = settings.minStanding();
    this.answerer =
        new ExtractiveAnswerer(
            new ExtractSettings(settings.sentences(), extract.minShare(), extract.maxOverlap()));
  }

  /** Returns what a question asks for. */
  Asked asked(String question) {
    return Asked.of(question, index.lexicon(), retriever.coverage(question));
  }

  /**
   * Returns a draft of the publisher's own sentences; none where it is silent.
   *
   * @param evidence what was found among its articles
   * @param standing how well they answer
   * @param all how well all publishers' do
   */
  List<DraftSentence> of(Evidence evidence, Standing standing, List<Standing> all) {
    List<DraftSentence> drafts = new ArrayList<>();
    if (standing.among(all) >= minStanding) {
      answerer.write(evidence, standing.fitting(), drafts::add);
    }
    return drafts;
  }
}
