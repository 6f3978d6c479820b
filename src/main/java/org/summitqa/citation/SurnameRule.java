package org.summitqa.citation;

import org.summitqa.corpus.Language;
import org.summitqa.language.PersonNames;

/**
 * A Chinese sentence over a Chinese quote has no other given name behind a surname of the quote: 刘军
 * for 刘敏, 孙晓静 for 孙晓蕾.
 */
final class SurnameRule implements SupportRule {
  private static final String NUMERALS = "零一二两三四五六七八九十百千万亿年月日个";

  @Override
  public boolean allows(Statement claim, Statement source) {
    if (claim.language() != Language.ZH || source.language() != Language.ZH) {
      return true;
    }
    String text = claim.text();
    for (int at = 0; at < text.length(); at++) {
      int surname = PersonNames.anySurnameAt(text, at);
      if (surname > 0 && isRenamed(text, at, at + surname, source.text())) {
        return false;
      }
    }
    return true;
  }

  private static boolean isRenamed(String text, int at, int given, String quote) {
    return differs(text, Math.max(0, given - 3), given, quote, given >= 3)
        || differs(text, at, given + 1, quote, true);
  }

  // What both have up to here is followed by a character that is new to the quote, and by one that
  // follows another character there.
  private static boolean differs(String text, int from, int to, String quote, boolean applies) {
    if (!applies || to + 1 >= text.length()) {
      return false;
    }
    String left = text.substring(from, to);
    char fresh = text.charAt(to);
    char right = text.charAt(to + 1);
    int there = quote.indexOf(left);
    return there >= 0
        && Character.isIdeographic(fresh)
        && NUMERALS.indexOf(fresh) < 0
        && quote.indexOf(fresh) < 0
        && there + left.length() + 1 < quote.length()
        && (quote.charAt(there + left.length() + 1) == right || isReport(text, to + 1))
        && Character.isIdeographic(quote.charAt(there + left.length()));
  }

  private static boolean isReport(String text, int at) {
    return Sayers.REPORT.matcher(text.substring(at)).lookingAt();
  }
}
