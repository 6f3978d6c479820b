package org.summitqa.citation;

import java.util.List;
import java.util.stream.Collectors;
import org.summitqa.corpus.Language;

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
    return sentences.stream()
        .map(AnswerText::marked)
        .collect(Collectors.joining(language == Language.EN ? " " : ""));
  }

  private static String marked(VerifiedSentence sentence) {
    String marks =
        sentence.citations().stream().map("[%d]"::formatted).collect(Collectors.joining());
    String text = sentence.text();
    int at = text.length();
    while (at > 0 && STOPS.indexOf(text.charAt(at - 1)) >= 0) {
      at--;
    }
    return text.substring(0, at) + marks + text.substring(at);
  }
}
