package org.summitqa.read;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.summitqa.read.text.Prose;
import org.summitqa.text.TextFolding;

/** The lines under pictures that say whose picture it is: 图片来源：…, Image source, … */
public final class Credits {
  private static final int MAX_LENGTH = 160;
  private static final String LABEL =
      "(?:封面|题图|首图)?(?:图像来源|图片来源|图源|图片提供|图片版权|摄影)"
          + "|(?i:image (?:source|credit|copyright)|photo(?:graph)?(?: by| credit)|picture credit"
          + "|photo)";
  private static final Pattern WHOLE = Pattern.compile("(?:" + LABEL + ")\\s?[:：,，].*");
  private static final Pattern TRAILING =
      Pattern.compile("[。！？.!?”」）)]\\s?((?:" + LABEL + ")\\s?[:：][^。！？]*)$");
  private static final Pattern AGENCY =
      Pattern.compile("(?:Getty Images?|AFP|Reuters|EPA|AP|Xinhua)(?:/[A-Za-z /]*)?");
  private static final Pattern CAPTION_LABEL =
      Pattern.compile("^(?:图像加注文字|(?i:image caption|photo caption))\\s?[,，:：]\\s?");

  private Credits() {}

  /** Tells whether a whole line is a credit. */
  public static boolean isCredit(String line) {
    String text = TextFolding.simplified(line.strip());
    return text.length() <= MAX_LENGTH
        && (WHOLE.matcher(text).matches() || AGENCY.matcher(text).matches())
        && !Prose.has(text, c -> c == '。');
  }

  /** Returns where a credit at the end of a text begins; the text's length where there is none. */
  static int startOfTrailing(String text) {
    int from = Math.max(0, text.length() - MAX_LENGTH);
    Matcher matcher = TRAILING.matcher(TextFolding.simplified(text)).region(from, text.length());
    return matcher.find() ? matcher.start(1) : text.length();
  }

  /** Returns a caption without the words that say that it is one. */
  static String withoutLabel(String caption) {
    Matcher label = CAPTION_LABEL.matcher(TextFolding.simplified(caption));
    return label.find() ? caption.substring(label.end()) : caption;
  }
}
