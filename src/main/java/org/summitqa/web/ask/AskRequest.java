package org.summitqa.web.ask;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.summitqa.ask.Question;
import org.summitqa.prompt.Turn;
import org.summitqa.web.http.RefusedException;
import org.summitqa.web.http.RequestValues;
import org.summitqa.web.http.WebSettings;

/**
 * The body of {@code POST /ask}, not yet checked. Dates and language are read as text, since
 * Jackson would also take arrays, numbers and date-times for them.
 */
public record AskRequest(
    @Nullable String question,
    @Nullable List<@Nullable EarlierTurn> history,
    @Nullable List<@Nullable String> publishers,
    @Nullable String from,
    @Nullable String to,
    @Nullable String language,
    @Nullable Boolean checks,
    @Nullable Boolean explain) {
  /** An earlier turn, not yet checked. */
  record EarlierTurn(@Nullable String question, @Nullable String answer) {
    private Turn checked() {
      if (question == null || answer == null) {
        throw RefusedException.badRequest("A turn of history needs question and answer.");
      }
      return new Turn(
          RequestValues.unicode("history.question", question),
          RequestValues.unicode("history.answer", answer));
    }
  }

  /** Returns what is asked for beside the answer. */
  AskDetails details() {
    return new AskDetails(Boolean.TRUE.equals(checks), isExplained());
  }

  /** Tells whether an explanation is asked for, which is not for everyone. */
  boolean isExplained() {
    return Boolean.TRUE.equals(explain);
  }

  /** Checks what was sent and returns the question. */
  public Question checked(WebSettings limits) {
    String text = RequestValues.text("question", question, limits.maxQuestionLength());
    return new Question(
        text,
        limits.recent(
            RequestValues.present("history", history).stream().map(EarlierTurn::checked).toList()),
        RequestValues.filter(RequestValues.present("publishers", publishers), from, to),
        RequestValues.language(language, text));
  }
}
