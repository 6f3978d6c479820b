package org.summitqa.llm;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The marks that a draft cites with: {@code [3]}, {@code [3, 5]}, {@code [3-5]}, in brackets of any
 * width.
 */
final class CitationMarks {
  private static final String NUMBER = "\\s*\\^?(?:[0-9０-９]{1,3})\\s*";
  private static final Pattern MARK =
      Pattern.compile("[\\[［【]" + NUMBER + "(?:[,，、;；\\-–—~～]" + NUMBER + "){0,12}[]］】]");
  private static final Pattern PART =
      Pattern.compile("([0-9０-９]{1,3})(?:\\s*[-–—~～]\\s*\\^?([0-9０-９]{1,3}))?");
  // A range is short for a few sentences; a long one cites nothing in particular.
  private static final int LONGEST_RANGE = 10;

  /** {@link #end}: there is no mark. */
  static final int NONE = -1;

  /** {@link #end}: what stands there may become a mark. */
  static final int OPEN = -2;

  private CitationMarks() {}

  /** Returns where the mark that begins at {@code from} ends, or {@link #NONE}, {@link #OPEN}. */
  @SuppressWarnings("JdkObsolete") // hitEnd: this is the stream that it was made for
  static int end(CharSequence text, int from) {
    Matcher matcher = MARK.matcher(text).region(from, text.length());
    if (matcher.lookingAt()) {
      return matcher.end();
    }
    return matcher.hitEnd() ? OPEN : NONE;
  }

  /** Returns the text without its marks and the blanks before them. */
  static String strip(String text) {
    return Pattern.compile("[ \\t]*" + MARK.pattern()).matcher(text).replaceAll("");
  }

  /** Returns the numbers of all marks, in order, each once. */
  static List<Integer> numbers(String text) {
    List<Integer> numbers = new ArrayList<>();
    MARK.matcher(text)
        .results()
        .flatMap(mark -> PART.matcher(mark.group()).results())
        .forEach(part -> add(part, numbers));
    return numbers.stream().distinct().toList();
  }

  private static void add(MatchResult part, List<Integer> numbers) {
    int first = Integer.parseInt(part.group(1));
    int last = part.group(2) == null ? first : Integer.parseInt(part.group(2));
    for (int number = first; number <= Math.min(last, first + LONGEST_RANGE); number++) {
      numbers.add(number);
    }
    if (last < first) {
      numbers.add(first);
      numbers.add(last);
    }
  }
}
