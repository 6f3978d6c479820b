package org.summitqa.citation;

import java.util.Arrays;
import java.util.Comparator;
import java.util.regex.Pattern;
import org.summitqa.corpus.Language;

/**
 * A Chinese sentence over a Chinese quote has no run of two or more characters that are all new to
 * the quote, but for words that report or join. Names that were put in another's place are such
 * runs (普京 for 习近平), as are reversals (拒绝 for 同意); rewordings mostly keep a character (会谈, 会晤).
 */
final class NewTermRule implements SupportRule {
  private static final Pattern ORDINARY =
      Pattern.compile(
          String.join(
              "|",
              longestFirst(
                  "双方 两国 元首 领导人 表示 指出 强调 认为 提到 提出 说明 谈到 介绍 称 说 以及 并且 而且 此外 另外 同时 其中 包括 关于 对于 因为 由于 所以"
                      + " 因此 根据 按照 据此 报道 文章 目前 已经 已 通过 作为 他们 她们 它们 我们 这些 那些 这次 该次 进行 举行 方面 他 她"
                      + " 它 其 这 那 的 了 在 是 和 与 及 也 还 并 就 对 将 会 等 为 于 以 而 且 则 中 上 时 后 前 由 被 把 让 使 向")));
  private static final int LONGEST = 1;

  @Override
  public boolean allows(Statement claim, Statement source) {
    if (claim.language() != Language.ZH || source.language() != Language.ZH) {
      return true;
    }
    int run = 0;
    for (int c : ORDINARY.matcher(claim.text()).replaceAll(" ").codePoints().toArray()) {
      boolean fresh = Character.isIdeographic(c) && !isNumeral(c) && source.text().indexOf(c) < 0;
      run = fresh ? run + 1 : 0;
      if (run > LONGEST) {
        return false;
      }
    }
    return true;
  }

  // Numerals and their units are the number rule's: 四小时 and 4个小时 are the same.
  private static boolean isNumeral(int c) {
    return "零〇一二两三四五六七八九十百千万亿年月日号周星期个".indexOf(c) >= 0;
  }

  private static String[] longestFirst(String words) {
    return Arrays.stream(words.split(" "))
        .sorted(Comparator.comparingInt(String::length).reversed())
        .toArray(String[]::new);
  }
}
