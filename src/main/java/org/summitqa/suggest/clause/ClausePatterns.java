package org.summitqa.suggest.clause;

import java.util.regex.Pattern;
import org.summitqa.language.Numerals;
import org.summitqa.language.Vocabulary;
import org.summitqa.text.Language;

/**
 * Folded Chinese clauses of which a part can be asked for. Each has the groups {@code before},
 * {@code part}, what is asked for, and {@code after}.
 */
final class ClausePatterns {
  private static final String NUMBER =
      "(?<number>[0-9][0-9,.]*|[两三四五六七八九十百千半]+)(?:多|余|几)?(?:十|百|千|万|亿)*(?:多|余)?";
  private static final String ABOUT = "(?:大约|约为?|接近|将近|近|超过|逾|至少|最多|多达|高达|达到?|长达|共计?|总共|仅|只)*";
  private static final String DAY =
      "(?:(?:1[0-9]|20)[0-9]{2}年(?:[0-9]{1,2}月(?:[0-9]{1,2}[日号])?)?|[0-9]{1,2}月[0-9]{1,2}[日号])"
          + "(?:[上中下]旬|[年月]?[初底])?(?:凌晨|早上|上午|中午|下午|晚间|晚上|傍晚)?(?![的至到—–~以前后起间度代末初中春夏秋冬、和与-])";
  static final String CLASSIFIER = "(?:[人名位个家次种条项座所部架辆艘枚件场支间层颗头匹棵册集处门户段类款台]|个?国家)";
  private static final String UNIT = words("unit");

  static final Pattern PERCENT =
      Pattern.compile(
          "(?<before>.+?(?:增长|增加|上涨|上升|上调|提高|下降|下跌|下滑|减少|降低|跌|涨|占|为|达到?|至)了?(?:.{0,10}的)?)"
              + ABOUT
              + "(?<part>[0-9]+(?:\\.[0-9]+)?%|百分之[0-9"
              + Numerals.SPELLED
              + "十点]+)(?<after>)");
  static final Pattern DURATION =
      Pattern.compile(
          "(?<before>.+?(?:[了达]|持续|历时|为期|耗时|费时|任期为?))"
              + "(?<part>"
              + ABOUT
              + NUMBER
              + "(?:个[半多]?)?(?:小时|分钟|天|星期|周|月|年)(?:多|半)?(?:之久)?)(?<after>(?:的(?!时间|历史).{2,10})?)");
  static final Pattern COUNT =
      Pattern.compile(
          "(?<before>.*?"
              + words("counted")
              + "了?)"
              + ABOUT
              + "(?<part>"
              + NUMBER
              + ")(?<unit>"
              + UNIT
              + "|"
              + CLASSIFIER
              + ")(?<after>.{0,12})");
  static final Pattern DAY_BEFORE_VERB =
      Pattern.compile(
          "(?<before>[^0-9]{2,18}?)[则也还亦曾便]?(?:在|于)?(?<part>" + DAY + ")(?<after>.{2,20})");
  static final Pattern DAY_AFTER_VERB =
      Pattern.compile("(?<before>.{2,18}?" + words("dated") + "于)(?<part>" + DAY + ")(?<after>)");
  static final Pattern DAY_FIRST =
      Pattern.compile("(?<part>" + DAY + ")(?<before>[^0-9]{2,18}?)(?<after>[^0-9]{2,20})");
  static final Pattern MAKER =
      Pattern.compile(
          "(?<before>.{3,16}?由)(?<part>[^0-9的由]{2,12}?)(?<after>"
              + words("made")
              + "[^0-9的]{0,8})");
  static final Pattern PLACE =
      Pattern.compile(
          "(?<before>.{2,20}?在)(?<part>[^0-9在的与和同跟]{2,12}?(?:[国省市县区州岛馆园城港院场山村镇湾]|中心|大学|机场|庄园|大厦))(?<after>(?:举行|召开|举办|开幕|闭幕|出生|去世|逝世|开赛|登陆|坠毁|首映)(?:[^0-9]{0,8}会议|[^0-9]{0,8}会晤|[^0-9]{0,8}会谈)?)");
  static final Pattern SITE =
      Pattern.compile(
          "(?<before>.{2,16}?(?:位于|坐落于|座落于|坐落在|地处|出生于))(?<part>[^0-9年月]{2,14})(?<after>)");

  private ClausePatterns() {}

  private static String words(String section) {
    return Vocabulary.of(Language.ZH, "asked-verbs").section(section).anyOf();
  }
}
