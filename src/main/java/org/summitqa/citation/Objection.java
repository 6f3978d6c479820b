package org.summitqa.citation;

import java.util.regex.Pattern;
import org.summitqa.text.Span;

/**
 * What a rule has against a sentence resting on a quote.
 *
 * @param rule the rule's id, lower-case words joined by hyphens, the same from release to release
 * @param what the words of the sentence that the quote does not support, as they were drafted,
 *     never blank
 * @param where their place in the sentence as it was drafted, in UTF-16 code units
 */
public record Objection(String rule, String what, Span where) {
  private static final Pattern ID = Pattern.compile("[a-z]+(?:-[a-z]+)*");

  /** Checks the id, that there are words, and that the place is as long as they are. */
  public Objection {
    if (!ID.matcher(rule).matches()) {
      throw new IllegalArgumentException("Not the id of a rule: " + rule);
    }
    if (what.isBlank() || what.length() != where.length()) {
      throw new IllegalArgumentException("Not the words at " + where + ": " + what);
    }
  }

  /**
   * Makes one to words of a sentence.
   *
   * @throws IndexOutOfBoundsException if the sentence ends before the span does
   */
  public static Objection to(String sentence, Span where, String rule) {
    return new Objection(rule, where.of(sentence), where);
  }

  /**
   * Makes one to a sentence as a whole.
   *
   * @param sentence the sentence, not blank
   */
  public static Objection toAll(String sentence, String rule) {
    return to(sentence, new Span(0, sentence.length()), rule);
  }
}
