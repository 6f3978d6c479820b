package org.summitqa.when;

/**
 * Folds a text so that one pattern reads all ways of writing: full-width digits and marks, and the
 * traditional characters that words of time are made of. Every character stays one, so a span of
 * the folded text is one of the text.
 */
final class TimeText {
  private static final String TRADITIONAL = "週禮號點時後個間當兩來將歲會農曆從這紀過內們報訊電東際國總舉選獲約較現晝於計劃預擬為長達";
  private static final String SIMPLIFIED = "周礼号点时后个间当两来将岁会农历从这纪过内们报讯电东际国总举选获约较现昼于计划预拟为长达";

  private TimeText() {}

  static String fold(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      folded.append(fold(text.charAt(i)));
    }
    return folded.toString();
  }

  private static char fold(char one) {
    if (one >= '！' && one <= '～') {
      return (char) (one - '！' + '!');
    }
    int place = TRADITIONAL.indexOf(one);
    if (place >= 0) {
      return SIMPLIFIED.charAt(place);
    }
    return one == '\u00a0' || one == '\u3000' ? ' ' : one;
  }
}
