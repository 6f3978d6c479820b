package org.summitqa.ask;

import java.util.regex.Pattern;

/**
 * Makes a question stand alone, so that it can be searched: one that leans on the question before
 * it is put behind that question.
 */
final class StandaloneQuestion {
  /** Opens with a word that goes on, or speaks of someone or something that it does not name. */
  private static final Pattern LEANING =
      Pattern.compile(
          "^(那么?|还有|另外|然后|其中|再说)|[他她它]们?|^.{0,12}呢[？?]?$|这[个次些位件]|那[个次些位件]|该[国次会]"
              + "|^(and|but|so|what about|how about|also)\\b"
              + "|\\b(he|she|they|it|him|them|his|her|hers|their|its|that|this|those|these|there)\\b",
          Pattern.CASE_INSENSITIVE);

  private StandaloneQuestion() {}

  /** Returns the question to search for. */
  static String of(Question question) {
    String text = question.text().strip();
    if (question.history().isEmpty() || !LEANING.matcher(text).find()) {
      return text;
    }
    return question.history().getLast().question().strip() + " " + text;
  }
}
