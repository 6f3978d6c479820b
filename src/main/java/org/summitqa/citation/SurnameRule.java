package org.summitqa.citation;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.summitqa.corpus.Language;
import org.summitqa.language.Numerals;

/**
 * A Chinese sentence over a Chinese quote has no other given name behind a surname of the quote: 刘军
 * for 刘敏, 孙晓静 for 孙晓蕾.
 */
final class SurnameRule implements SupportRule {
  private static final String SURNAMES =
      "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文";
  private static final String NUMERALS = "零" + Numerals.COUNTS + Numerals.POWERS + "年月日个";

  @Override
  public boolean allows(Statement claim, Statement source) {
    if (claim.language() != Language.ZH || source.language() != Language.ZH) {
      return true;
    }
    String text = claim.text();
    Matcher name = Pattern.compile("[" + SURNAMES + "]").matcher(text);
    while (name.find()) {
      if (isRenamed(text, name.start(), source.text())) {
        return false;
      }
    }
    return true;
  }

  private static boolean isRenamed(String text, int at, String quote) {
    return differs(text, Math.max(0, at - 2), at + 1, quote, at >= 2)
        || differs(text, at, at + 2, quote, true);
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
