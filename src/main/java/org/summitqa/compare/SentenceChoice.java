package org.summitqa.compare;

import java.util.List;
import org.springframework.stereotype.Component;
import org.summitqa.draft.Drafter;
import org.summitqa.draft.ExtractiveDrafter;
import org.summitqa.extract.ExtractSettings;
import org.summitqa.extract.ExtractiveAnswerer;

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
   * Returns who drafts with the publisher's own sentences; nobody where it is silent.
   *
   * @param standing how well its articles answer
   * @param all how well all publishers' do
   */
  List<Drafter> of(PublisherRelevance standing, List<PublisherRelevance> all) {
    return standing.among(all) >= minStanding
        ? List.of(new ExtractiveDrafter(answerer, evidence -> standing.fitting()))
        : List.of();
  }
}
