package org.summitqa.citation;

import java.util.List;
import java.util.stream.Collectors;
import org.summitqa.text.Language;

/**
 * The whole text of an answer with its citation marks: {@code …芬太尼…[1]。…[2][3]。}. Marks stand
 * before a sentence's last full stop, or after a closing quote where one ends it. Without its marks
 * the text is that of the sentences, in Chinese one after the other, in English with a blank
 * between them.
 */
public final class AnswerText {
  private static final String STOPS = "。！？.!?；;";

  private AnswerText() {}

  /** Returns the text of an answer in a language; empty without sentences. */
  public static String of(List<VerifiedSentence> sentences, Language language) {
    return sentences.stream().map(AnswerText::of).collect(Collectors.joining(between(language)));
  }

  /** Returns the text of one sentence with its marks. */
  public static String of(VerifiedSentence sentence) {
    String text = sentence.text();
    int at = marksAt(text);
    String marks =
        sentence.citations().stream().map(AnswerText::mark).collect(Collectors.joining());
    return text.substring(0, at) + marks + text.substring(at);
  }

  /** Returns what stands between two sentences of a language. */
  public static String between(Language language) {
    return language == Language.EN ? " " : "";
  }

  /** Returns the mark of a citation. */
  public static String mark(int number) {
    return "[" + number + "]";
  }

  /** Returns where in a sentence's text its marks go, in UTF-16 code units. */
  public static int marksAt(String text) {
    int at = text.length();
    while (at > 0 && STOPS.indexOf(text.charAt(at - 1)) >= 0) {
      at--;
    }
    return at;
  }
}
