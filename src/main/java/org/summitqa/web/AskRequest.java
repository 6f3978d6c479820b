package org.summitqa.web;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.summitqa.ask.Question;
import org.summitqa.ask.Turn;

/**
 * The body of {@code POST /ask}, not yet checked. Dates and language are read as text, since
 * Jackson would also take arrays, numbers and date-times for them.
 */
record AskRequest(
    @Nullable String question,
    @Nullable List<@Nullable EarlierTurn> history,
    @Nullable List<@Nullable String> publishers,
    @Nullable String from,
    @Nullable String to,
    @Nullable String language) {
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

  /** Checks what was sent and returns the question. */
  Question checked(WebSettings limits) {
    String text = RequestValues.text("question", question, limits.maxQuestionLength());
    return new Question(
        text,
        recent(limits),
        RequestValues.filter(present("publishers", publishers), from, to),
        RequestValues.language(language, text));
  }

  /** Returns the newest turns that fit; a long conversation goes on rather than fail. */
  private List<Turn> recent(WebSettings limits) {
    Deque<Turn> kept = new ArrayDeque<>();
    List<Turn> turns = present("history", history).stream().map(EarlierTurn::checked).toList();
    int room = limits.maxHistoryCharacters();
    for (Turn turn : turns.reversed()) {
      room -= turn.question().length() + turn.answer().length();
      if (room < 0 || kept.size() == limits.maxHistoryTurns()) {
        break;
      }
      kept.addFirst(turn);
    }
    return List.copyOf(kept);
  }

  private static <T> List<T> present(String name, @Nullable List<@Nullable T> values) {
    if (values == null) {
      return List.of();
    }
    for (T value : values) {
      if (value == null) {
        throw RefusedException.badRequest(name + " must not hold null.");
      }
    }
    return List.copyOf(values);
  }
}
