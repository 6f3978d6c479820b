package org.summitqa.suggest.clause;

import java.util.regex.Pattern;
import org.summitqa.language.Numerals;

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
  private static final String UNIT =
      "(?:岁|平方公里|平方千米|平方米|平方英里|公里|千米|米|英里|英尺|公斤|千克|吨|公顷|英亩|亩|美元|欧元|英镑|日元|港元|卢布|元|千瓦时|千瓦|兆瓦|倍|个百分点|度)";

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
          "(?<before>.*?(?:有|为|达|造成|导致|增加|增至|减少|占地|海拔|长|高|宽|重|面积|投资|耗资|斥资|花费|获得|夺得|赢得|吸引|收到|筹集|捐赠|捐出|派出|部署|容纳|设|设有|下辖|管辖|建有|包括|包含|分为|发射|击落|逮捕|拘捕|解救|救出|转移|疏散|享年|超过|突破|生产|出口|进口|建成|拥有|开设|雇用|招收|发现|售出|卖出|由|价格|售价|总额|票房|人口)了?)"
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
      Pattern.compile(
          "(?<before>.{2,18}?(?:成立|创立|创办|创建|建立|出生|生|始建|建成|建|落成|开业|开放|启用|发表|出版|发行|上映|首播|发生|通车|诞生|去世|逝世|卒|毕业|成书|开工|完工|竣工|投产|上市)于)(?<part>"
              + DAY
              + ")(?<after>)");
  static final Pattern DAY_FIRST =
      Pattern.compile("(?<part>" + DAY + ")(?<before>[^0-9]{2,18}?)(?<after>[^0-9]{2,20})");
  static final Pattern MAKER =
      Pattern.compile(
          "(?<before>.{3,16}?由)(?<part>[^0-9的由]{2,12}?)(?<after>(?:担任|执导|主演|创立|创办|创建|设计|撰写|编写|执笔|演唱|作曲|作词|提出|发明|主持|饰演|建造|开发|发行|制作|出版|运营|收购|指挥)[^0-9的]{0,8})");
  static final Pattern PLACE =
      Pattern.compile(
          "(?<before>.{2,20}?在)(?<part>[^0-9在的与和同跟]{2,12}?(?:[国省市县区州岛馆园城港院场山村镇湾]|中心|大学|机场|庄园|大厦))(?<after>(?:举行|召开|举办|开幕|闭幕|出生|去世|逝世|开赛|登陆|坠毁|首映)(?:[^0-9]{0,8}会议|[^0-9]{0,8}会晤|[^0-9]{0,8}会谈)?)");
  static final Pattern SITE =
      Pattern.compile(
          "(?<before>.{2,16}?(?:位于|坐落于|座落于|坐落在|地处|出生于))(?<part>[^0-9年月]{2,14})(?<after>)");

  private ClausePatterns() {}
}
