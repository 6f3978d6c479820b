package org.summitqa.llm.draft;

import java.util.regex.Pattern;

/**
 * The plain text of a piece of a draft, which is Markdown more often than not. Links and pictures
 * are taken out with their addresses: what a reader's program would fetch or open is never the
 * model's choice.
 */
final class DraftText {
  private static final Pattern PICTURE = Pattern.compile("!\\[[^]]*](?:\\([^)]*\\)?|\\[[^]]*])");
  private static final Pattern NUMBERED_LINK =
      Pattern.compile("(\\[\\s*\\^?\\d{1,3}\\s*])\\([^)]*\\)?");
  private static final Pattern LINK =
      Pattern.compile("(?i)\\[([^\\[\\]]*)]\\(\\s*<?(?:[a-z][a-z0-9+.-]*:|www\\.|//?|#)[^)]*\\)?");
  private static final Pattern ADDRESS =
      Pattern.compile("(?i)(?:\\b[a-z][a-z0-9+.-]*://|\\bwww\\.)[^\\s\\p{IsHan}，。；、！？）)【\\[】\\]]*");
  private static final Pattern DECORATION =
      Pattern.compile(
          "\\*\\*|__|~~|`|\\[/?(?:INST|SYS)]"
              // Emphasis by one sign, which stands close to a word; a list's stands apart.
              + "|(?<![\\w*])\\*(?=[^\\s*])|(?<=[^\\s*])\\*(?![\\w*])"
              + "|(?<![\\w_])_(?=[^\\s_])|(?<=[^\\s_])_(?![\\w_])");
  private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}&&[^\\s]]");
  private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}|]+");
  private static final Pattern TAG = Pattern.compile("<(?=[A-Za-z/!?])");

  private DraftText() {}

  /** Returns the text on one line, without decoration, links and what cannot be seen; trimmed. */
  static String of(String markdown) {
    String text = INVISIBLE.matcher(markdown).replaceAll("");
    text = PICTURE.matcher(text).replaceAll("");
    text = NUMBERED_LINK.matcher(text).replaceAll("$1");
    text = LINK.matcher(text).replaceAll("$1");
    text = ADDRESS.matcher(text).replaceAll("");
    text = DECORATION.matcher(text).replaceAll("");
    // What is left of a link or a tag must not become one.
    text = TAG.matcher(text.replace("](", "] (")).replaceAll("＜");
    return SPACE.matcher(text).replaceAll(" ").strip();
  }
}
