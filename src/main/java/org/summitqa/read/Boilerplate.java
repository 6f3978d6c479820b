package org.summitqa.read;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.summitqa.text.TextFolding;

/** Lines that news pages carry around an article, and that are not its text. */
final class Boilerplate {
  /** No boilerplate is longer, so longer blocks are not searched; in characters. */
  private static final int MAX_LENGTH = 300;

  private static final List<Pattern> ANYWHERE =
      patterns(
          // players
          "(你的器材|您的(浏览器|设备)).{0,4}不支(持|援).*|多媒体播放器",
          "(?i)your (browser|device) (does not|doesn't|cannot) .*|to play this (video|audio|content).*",
          "(?i)this (video|audio) (can not|cannot) be played.*|media player|javascript .*required.*",
          // advertisements and links to other articles
          "(?i)advertisement|广告(\\s?\\d+)?|story continues below.*|article continues after.*",
          "(相关|延伸|更多|推荐|热门)(报[道导]|阅读|新闻|内容|文章|链接)[:：]?",
          "(?i)related( (stories|articles|content|topics|links|internet links))?:?|most (read|popular)",
          "(?i)more on this story|you may also like|recommended( for you)?|read (more|next):?.{0,120}",
          "(?i)(sign up|subscribe) (to|for) .{0,160}newsletter.{0,80}|share (this|on) .{0,40}|share",
          // feeds
          "获取更多RSS[:：]?.*|订阅.{0,12}RSS.*|(https?://\\S+\\s+)*https?://\\S+",
          // notices
          "(©|\\(c\\)\\s|版权所有|版权声明[:：]).*|(?i:copyright (©|\\(c\\)|\\d{4})|all rights reserved).*");

  private static final String NAMES =
      "(?:[\\p{L}· ]{0,12}(?:社|通讯社|网|报|电台|电视台|台|刊)|"
          + "AFP|AP|Reuters|dpa|DPA|DW|BBC|CNN|KNA|epd|afp|ap|rtr)";
  private static final List<Pattern> AT_EDGE =
      patterns(
          "[（(]\\s?" + NAMES + "(?:\\s?[、，,/;；和]\\s?" + NAMES + ")*\\s?(?:等|综合)?\\s?[）)]",
          "[（(]?(完|全文完|END|end)[）)]?|-?30-?|###",
          "[（(\\[【]?(责任编辑|责编|责任校对|编辑|作者|撰文|校对|编审|监制|记者|实习生|来源|翻译)\\s?[:：/].{0,60}",
          "(?i)[(\\[]?(additional )?(reporting|writing|editing|edited|compiled|written) by .{0,160}",
          "(By|BY) \\p{Lu}[\\p{L}.'-]{0,20}( (and )?\\p{Lu}[\\p{L}.'-]{0,20}){0,5}",
          "[\\p{IsHan}· ]{2,10}\\s{0,2}(BBC|DW|VOA|RFI|[\\p{IsHan}]{2,6})?记者( .{2,12})?");

  /** The bureau that an article comes from, in brackets before its first words. */
  private static final Pattern BUREAU =
      Pattern.compile("^[（(]" + NAMES + "(?:[\\p{IsHan}]{0,6}电)?[）)]\\s?(?=\\S)");

  private Boilerplate() {}

  /** Tells whether a block is boilerplate wherever it stands. */
  static boolean isAnywhere(String text) {
    return text.length() <= MAX_LENGTH && matches(ANYWHERE, text);
  }

  /** Tells whether a block is boilerplate where it is among the first or the last of an article. */
  static boolean isAtEdge(String text) {
    return text.length() <= MAX_LENGTH && matches(AT_EDGE, text);
  }

  /** Returns the first paragraph of an article without its bureau: （德国之声中文网）. */
  static String withoutBureau(String text) {
    String head = text.substring(0, Math.min(40, text.length()));
    Matcher bureau = BUREAU.matcher(TextFolding.simplified(head));
    return bureau.find() ? text.substring(bureau.end()) : text;
  }

  private static boolean matches(List<Pattern> patterns, String text) {
    String simplified = TextFolding.simplified(text);
    return patterns.stream().anyMatch(pattern -> pattern.matcher(simplified).matches());
  }

  private static List<Pattern> patterns(String... expressions) {
    return List.of(expressions).stream().map(Pattern::compile).toList();
  }
}
