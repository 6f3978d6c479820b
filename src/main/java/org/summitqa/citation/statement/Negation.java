package org.summitqa.citation.statement;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words that deny, in both languages. A denial reaches as far as its clause. */
public final class Negation {
  // 不仅, 不断 and the like deny nothing.
  private static final Pattern HARMLESS =
      Pattern.compile(
          "不仅|不但|不只|不断|不过|不久|不同(?!意)|不少|不管|不论|无论|未来|未必不|没收|非常|非洲|非凡|非法|非政府|非正式|除非|是否|不变|不敌|不安|不得不|不可避免|不幸"
              + "|前所未有|反对(?=党|派)|not only|no doubt");
  private static final Pattern DENYING =
      Pattern.compile(
          "不|没有?|未|无|非|勿|否认|拒绝|驳回|否决|反对|禁止|避免"
              + "|\\b(?:not|no|never|without|neither|nor|none|cannot|refus\\w*|reject\\w*|den(?:y|ies|ied)|oppos\\w*|against)\\b|n't\\b");

  private Negation() {}

  /** Returns the text with blanks for words that look like a denial and are none. */
  public static String masked(String text) {
    return HARMLESS.matcher(text).replaceAll(word -> " ".repeat(word.group().length()));
  }

  /** Finds the denials of a masked text. */
  public static Matcher in(String masked) {
    return DENYING.matcher(masked);
  }

  /** Tells whether a text denies something. */
  public static boolean denies(String text) {
    return in(masked(text)).find();
  }
}
