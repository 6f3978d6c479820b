package org.summitqa.web.views;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.summitqa.ask.Question;
import org.summitqa.web.ask.AskRequest;
import org.summitqa.web.http.WebSettings;

/** The body of {@code POST /compare}, not yet checked; that of a question without history. */
record CompareRequest(
    @Nullable String question,
    @Nullable List<@Nullable String> publishers,
    @Nullable String from,
    @Nullable String to,
    @Nullable String language) {
  /** Checks what was sent and returns the question. */
  Question checked(WebSettings limits) {
    return new AskRequest(question, null, publishers, from, to, language, null, null)
        .checked(limits);
  }
}
