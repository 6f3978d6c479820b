package org.summitqa.llm.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.summitqa.text.TextFolding;

/**
 * The marks that a draft cites with: {@code [3]}, {@code [3, 5]}, {@code [3-5]}, {@code [来源3]},
 * {@code [^3]}, in brackets of any width. A number in parentheses is none: {@code (3)} counts, or
 * names an article of a law, as often as it cites.
 */
public final class CitationMarks {
  private static final String LABEL =
      "(?:(?:[Ss]ource|[Ee]vidence|[Ss]entence|[Rr]ef|[Cc]itation|[Cc]ite)s?|来源|资料|编号|句子|证据"
          + "|出处|引用)?\\s*[:：#^.]?\\s*";
  private static final String NUMBER = "\\s*" + LABEL + "[0-9０-９]{1,3}(?:†\\p{Alpha}{0,20})?\\s*";
  private static final String JOINT = "(?:[,，、;；\\-–—~～&和及]|and\\b)";
  private static final Pattern MARK =
      Pattern.compile("[\\[［【]{1,2}" + NUMBER + "(?:" + JOINT + NUMBER + "){0,12}[]］】]{1,2}");
  private static final Pattern MARKS =
      Pattern.compile("[ \\t]*" + MARK + "(?:[ \\t]*[,，、;；]?[ \\t]*" + MARK + ")*");
  private static final Pattern UNFINISHED =
      Pattern.compile("[ \\t]*[\\[［【]+\\s*" + LABEL + "[0-9０-９,，、;；\\-–\\s]*$");
  private static final Pattern PART =
      Pattern.compile("([0-9０-９]{1,3})(?:\\s*[-–—~～]\\s*\\^?([0-9０-９]{1,3}))?");
  // A range is short for a few sentences; a long one cites nothing in particular.
  private static final int MAX_RANGE = 10;

  /** {@link #end}: there is no mark. */
  static final int NONE = -1;

  /** {@link #end}: what stands there may become a mark. */
  static final int OPEN = -2;

  private CitationMarks() {}

  /** Returns where the mark that begins at {@code from} ends, or {@link #NONE}, {@link #OPEN}. */
  @SuppressWarnings("JdkObsolete") // hitEnd: this is the stream that it was made for
  public static int end(CharSequence text, int from) {
    String rest = TextFolding.simplified(text.subSequence(from, text.length()).toString());
    Matcher matcher = MARK.matcher(rest);
    if (matcher.lookingAt()) {
      return from + matcher.end();
    }
    return matcher.hitEnd() ? OPEN : NONE;
  }

  /**
   * Returns the text without its marks, whole or cut off at its end, and the blanks before them.
   */
  public static String strip(String text) {
    String before = text;
    String after = without(MARKS, before);
    // "[[3]4]": without a mark there may be another.
    while (after.length() < before.length()) {
      before = after;
      after = without(MARKS, before);
    }
    return without(UNFINISHED, after);
  }

  private static String without(Pattern pattern, String text) {
    StringBuilder rest = new StringBuilder(text);
    pattern
        .matcher(TextFolding.simplified(text))
        .results()
        .toList()
        .reversed()
        .forEach(found -> rest.delete(found.start(), found.end()));
    return rest.toString();
  }

  /** Returns the numbers of all marks, in order, each once. */
  public static List<Integer> numbers(String text) {
    List<Integer> numbers = new ArrayList<>();
    MARK.matcher(TextFolding.simplified(text))
        .results()
        .flatMap(mark -> PART.matcher(mark.group()).results())
        .forEach(part -> add(part, numbers));
    return numbers.stream().distinct().toList();
  }

  private static void add(MatchResult part, List<Integer> numbers) {
    int first = Integer.parseInt(part.group(1));
    int last = part.group(2) == null ? first : Integer.parseInt(part.group(2));
    for (int number = first; number <= Math.min(last, first + MAX_RANGE); number++) {
      numbers.add(number);
    }
    if (last < first) {
      numbers.add(first);
      numbers.add(last);
    }
  }
}
