package org.summitqa.llm.draft;

import org.summitqa.language.SentenceBoundaries;
import org.summitqa.text.Quotations;

/**
 * Finds where the first sentence of a growing text ends, with the closing quotes and citation marks
 * that follow its full stop. An end is told only once what stands after it makes it certain, so it
 * does not depend on how the text came in pieces.
 */
final class SentenceEnd {
  private static final String NARROW_STOPS = ".!?";

  /** What goes on with a sentence: a model's semicolon and dots end none. */
  private static final String NO_END = "；…";

  /** Straight quotes and the marks of Markdown close, too. */
  private static final String CLOSERS = "］\"'*_";

  /** {@link #of}: no sentence is known to end yet. */
  static final int NONE = -1;

  private SentenceEnd() {}

  /** Returns the index after the first sentence with its marks and closers, or {@link #NONE}. */
  static int of(CharSequence text) {
    boolean marksLead = leadsWithMark(text);
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      depth = Math.max(0, depth + nesting(c));
      boolean narrow = NARROW_STOPS.indexOf(c) >= 0;
      if (!SentenceBoundaries.isStop(c) || NO_END.indexOf(c) >= 0) {
        continue;
      }
      int closers = closersFrom(text, i + 1);
      // Inside a quotation a full stop ends a sentence only where the quotation ends with it.
      if (depth > closingQuotes(text, i + 1, closers)) {
        continue;
      }
      int marks = marksFrom(text, closers);
      int next = marks == CitationMarks.OPEN ? text.length() : blanksFrom(text, marks);
      if (next >= text.length()) {
        return NONE;
      }
      if (!narrow || endsAtPoint(text, i, closers, next)) {
        return marksLead ? closers : marks;
      }
    }
    return NONE;
  }

  private static boolean leadsWithMark(CharSequence text) {
    return CitationMarks.end(text, blanksFrom(text, 0)) >= 0;
  }

  private static int nesting(char c) {
    boolean opens = c == '（' || Quotations.OPENING.indexOf(c) >= 0;
    boolean closes = c == '）' || Quotations.CLOSING.indexOf(c) >= 0;
    return opens ? 1 : closes ? -1 : 0;
  }

  private static int closersFrom(CharSequence text, int from) {
    int at = from;
    while (at < text.length()
        && (CLOSERS.indexOf(text.charAt(at)) >= 0
            || SentenceBoundaries.isCloser(text.charAt(at))
            || (SentenceBoundaries.isStop(text.charAt(at)) && text.charAt(at) != '；'))) {
      at++;
    }
    return at;
  }

  private static int closingQuotes(CharSequence text, int from, int to) {
    return (int) text.subSequence(from, to).chars().filter(c -> nesting((char) c) < 0).count();
  }

  /** Returns the index after the marks at {@code from}, or {@link CitationMarks#OPEN}. */
  private static int marksFrom(CharSequence text, int from) {
    int end = from;
    while (true) {
      int at = blanksFrom(text, end);
      int mark = at < text.length() ? CitationMarks.end(text, at) : CitationMarks.NONE;
      if (mark == CitationMarks.OPEN) {
        return CitationMarks.OPEN;
      }
      if (mark == CitationMarks.NONE) {
        return end;
      }
      end = closersFrom(text, mark);
    }
  }

  private static int blanksFrom(CharSequence text, int from) {
    int at = from;
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  // "3.5", "U.S.", "Mr. Xi", "example.org?q=1" and "…" before small letters end nothing.
  private static boolean endsAtPoint(CharSequence text, int point, int end, int next) {
    // Beyond U+2000: Han characters and the marks of Chinese, which no blank precedes.
    boolean apart = next > end || text.charAt(next) >= 0x2000;
    return apart && SentenceBoundaries.endsAt(text, point, next);
  }
}
