package org.summitqa.compare;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.summitqa.extract.ExtractSettings;
import org.summitqa.extract.ExtractiveAnswerer;
import org.summitqa.llm.DraftSentence;
import org.summitqa.search.Evidence;

/** Decides whether a publisher answers, and chooses the sentences with which it does. */
@Component
class SentenceChoice {
  private final ExtractiveAnswerer answerer;
  private final double minStanding;

  SentenceChoice(CompareSettings settings, ExtractSettings extract) {
    this.minStanding = settings.minStanding();
    this.answerer =
        new ExtractiveAnswerer(
            new ExtractSettings(settings.sentences(), extract.minShare(), extract.maxOverlap()));
  }

  /**
   * Returns a draft of the publisher's own sentences; none where it is silent.
   *
   * @param evidence what was found among its articles
   * @param standing how well they answer
   * @param best the coverage of the publisher that has most
   */
  List<DraftSentence> of(Evidence evidence, Standing standing, double best) {
    List<DraftSentence> drafts = new ArrayList<>();
    if (standing.among(best) >= minStanding) {
      answerer.write(evidence, standing.fitting(), drafts::add);
    }
    return drafts;
  }
}
