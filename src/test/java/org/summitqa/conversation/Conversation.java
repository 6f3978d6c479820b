package org.summitqa.conversation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.summitqa.prompt.Turn;

/**
 * A conversation of the table of tests.
 *
 * @param standalone what is to be searched for; the question itself where it stands alone
 */
record Conversation(List<Turn> history, String question, String standalone) {
  boolean standsAlone() {
    return question.equals(standalone);
  }

  @Override
  public String toString() {
    return history.stream().map(Turn::question).toList() + " " + question;
  }

  static List<Conversation> all() {
    try {
      String file = Files.readString(Path.of("src/test/resources/conversations/follow-ups.txt"));
      List<Conversation> all = new ArrayList<>();
      for (String block : file.replaceAll("(?m)^#.*\n", "").strip().split("\n\n+", -1)) {
        all.add(of(block));
      }
      return all;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Conversation of(String block) {
    List<Turn> turns = new ArrayList<>();
    String standalone = "";
    for (String line : block.split("\n", -1)) {
      String text = line.substring(2);
      switch (line.charAt(0)) {
        case 'A' -> turns.set(turns.size() - 1, new Turn(turns.getLast().question(), text));
        case '=' -> standalone = text;
        default -> turns.add(new Turn(text, ""));
      }
    }
    String question = turns.removeLast().question();
    return new Conversation(turns, question, standalone.isEmpty() ? question : standalone);
  }
}
