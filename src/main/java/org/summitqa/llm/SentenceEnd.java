package org.summitqa.llm;

import java.util.regex.Pattern;
import org.summitqa.language.CalendarWords;

/**
 * Finds where the first sentence of a growing text ends, with the closing quotes and citation marks
 * that follow its full stop. An end is told only once what stands after it makes it certain, so it
 * does not depend on how the text came in pieces.
 */
final class SentenceEnd {
  private static final String WIDE_STOPS = "。！？";
  private static final String NARROW_STOPS = ".!?";
  private static final String CLOSERS = "”’」』）)》】］]\"'*_";
  private static final Pattern ABBREVIATION =
      Pattern.compile(
          ".*(?:\\b[A-Za-z]|\\b(?:Mr|Mrs|Ms|Dr|Prof|Gen|Gov|Sen|Rep|St|Jr|Sr|No|vs|Inc|Ltd|Co|Corp"
              + "|"
              + CalendarWords.capitalised(CalendarWords.SHORT_MONTHS)
              + "|approx|etc|e\\.g|i\\.e))",
          Pattern.DOTALL);

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
      if (WIDE_STOPS.indexOf(c) < 0 && !narrow) {
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
    return switch (c) {
      case '“', '「', '『', '（' -> 1;
      case '”', '」', '』', '）' -> -1;
      default -> 0;
    };
  }

  private static int closersFrom(CharSequence text, int from) {
    int at = from;
    while (at < text.length()
        && (CLOSERS.indexOf(text.charAt(at)) >= 0
            || WIDE_STOPS.indexOf(text.charAt(at)) >= 0
            || NARROW_STOPS.indexOf(text.charAt(at)) >= 0
            || text.charAt(at) == '…')) {
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
    return apart && !isAbbreviation(text, point) && !Character.isLowerCase(text.charAt(next));
  }

  private static boolean isAbbreviation(CharSequence text, int point) {
    return text.charAt(point) == '.'
        && ABBREVIATION.matcher(text.subSequence(Math.max(0, point - 8), point)).matches();
  }
}
