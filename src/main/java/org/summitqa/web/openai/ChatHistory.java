package org.summitqa.web.openai;

import java.util.ArrayList;
import java.util.List;
import org.summitqa.ask.Question;
import org.summitqa.evidence.Filter;
import org.summitqa.prompt.Turn;
import org.summitqa.text.Language;
import org.summitqa.web.http.RefusedException;
import org.summitqa.web.http.WebSettings;

/**
 * The messages of a chat as a question and its history. The last message of the user is the
 * question, each before it begins a turn. What system, developer and tools say is left out: the
 * articles alone answer.
 */
final class ChatHistory {
  private final List<ChatMessage> messages;

  ChatHistory(List<ChatMessage> messages) {
    this.messages = messages;
  }

  /** Checks what was sent and returns the question. */
  Question question(WebSettings limits) {
    int last = -1;
    for (int i = 0; i < messages.size(); i++) {
      messages.get(i).checkRole(name(i));
      last = messages.get(i).isFrom("user") ? i : last;
    }
    if (last < 0) {
      throw RefusedException.badRequest("messages must have one of the role user.")
          .about("messages");
    }
    String text = messages.get(last).question(name(last), limits.maxQuestionLength());
    return new Question(text, limits.recent(turns(last)), Filter.NONE, Language.of(text));
  }

  private List<Turn> turns(int end) {
    List<Turn> turns = new ArrayList<>();
    for (int i = 0; i < end; i++) {
      ChatMessage message = messages.get(i);
      if (message.isFrom("user")) {
        turns.add(new Turn(message.earlier(name(i)), ""));
      } else if (message.isFrom("assistant") && !turns.isEmpty()) {
        String answer = SourceList.without(message.earlier(name(i)));
        Turn turn = turns.removeLast();
        turns.add(new Turn(turn.question(), (turn.answer() + "\n" + answer).strip()));
      }
    }
    turns.removeIf(turn -> turn.question().isBlank());
    return turns;
  }

  private static String name(int message) {
    return "messages[" + message + "]";
  }
}
