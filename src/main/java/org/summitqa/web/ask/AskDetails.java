package org.summitqa.web.ask;

import java.util.Optional;
import org.summitqa.api.AskResponse;
import org.summitqa.ask.Answer;
import org.summitqa.explain.Checks;
import org.summitqa.explain.Explanation;

/**
 * What is asked for beside an answer.
 *
 * @param checks how it was checked, for a reader
 * @param explanation why it is as it is, for who runs the service
 */
record AskDetails(boolean checks, boolean explanation) {
  AskResponse of(Answer answer, Optional<Explanation> known) {
    return new AskResponse(
        answer,
        known.filter(one -> checks).map(Checks::of).orElse(null),
        known.filter(one -> explanation).orElse(null));
  }
}
