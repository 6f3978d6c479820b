package org.summitqa.dedup;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.summitqa.text.TextFolding;

/**
 * The line by which an article says that its text is an agency's: a dateline at its head
 * (新华社旧金山11月15日电; WASHINGTON, Nov 15 (Reuters) -), or a credit at its head or foot (来源：中新网; Source:
 * AFP). An agency that is merely spoken of (据路透社报道) wrote something else.
 */
final class AgencyLine {
  /** How much of an article's beginning and end may hold the line, in characters. */
  private static final int EDGE = 400;

  private static final String NAME = "(" + Agency.names() + ")";
  private static final Pattern CHINESE_DATELINE =
      Pattern.compile(
          "^[\\s(\\[【]*(?:本报讯|综合|据|\\s)*"
              + NAME
              + "[^。!?;,:\\n]{0,30}?(?:日电|电(?=[\\s)\\]】:\\-—–]|$)|日\\s*[\\-—–])",
          Pattern.MULTILINE);
  private static final Pattern ENGLISH_DATELINE =
      Pattern.compile("^[^\\n。]{0,60}?\\(" + NAME + "\\)\\s*[\\-—–]", Pattern.MULTILINE);
  private static final Pattern CREDIT =
      Pattern.compile("(?:来源|稿源|转自|\\bsource)\\s*:\\s*([^\\n)】\\]]{1,60})");
  private static final Pattern REPORTERS =
      Pattern.compile("^[\\s)\\]】:\\-—–]*\\((?:记者|通讯员)[^)]{1,30}\\)");
  private static final Pattern SIGNATURE =
      Pattern.compile("(?:^|[。.!?”\"])\\s*\\(" + NAME + "\\)\\s*$", Pattern.MULTILINE);

  private AgencyLine() {}

  /** Returns the agency that an article's text names as its own. */
  static Optional<Agency> find(String text) {
    String head = TextFolding.fold(text.substring(0, Math.min(EDGE, text.length())));
    String foot = TextFolding.fold(text.substring(Math.max(0, text.length() - EDGE)));
    return dateline(CHINESE_DATELINE, head)
        .or(() -> dateline(ENGLISH_DATELINE, head))
        .or(() -> dateline(SIGNATURE, foot))
        .or(() -> credit(head))
        .or(() -> credit(foot));
  }

  private static Optional<Agency> dateline(Pattern pattern, String text) {
    Matcher line = pattern.matcher(text);
    return line.find() ? Agency.whole(line.group(1)) : Optional.empty();
  }

  /** Returns a folded sentence without the dateline that it begins with. */
  static String without(String sentence) {
    Matcher chinese = CHINESE_DATELINE.matcher(sentence);
    if (chinese.find() && chinese.start() == 0) {
      return REPORTERS.matcher(sentence.substring(chinese.end())).replaceFirst("");
    }
    Matcher english = ENGLISH_DATELINE.matcher(sentence);
    return english.find() && english.start() == 0 ? sentence.substring(english.end()) : sentence;
  }

  /** A credit to several is of an article that was put together from them. */
  private static Optional<Agency> credit(String text) {
    Matcher line = CREDIT.matcher(text);
    if (!line.find()) {
      return Optional.empty();
    }
    Set<Agency> named = Agency.in(line.group(1));
    return named.size() == 1 ? named.stream().findFirst() : Optional.empty();
  }
}
