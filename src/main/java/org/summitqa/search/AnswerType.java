package org.summitqa.search;

import java.util.regex.Pattern;
import org.summitqa.language.CalendarWords;
import org.summitqa.language.EnglishNumerals;
import org.summitqa.language.Numerals;

/**
 * What kind of thing a question asks for, and which sentences offer one. Surface patterns of both
 * languages: they err towards {@link #OTHER}, which every sentence offers.
 */
public enum AnswerType {
  /** A point or period of time. */
  WHEN(
      0.67,
      "什么时候|什么时间|何时|哪一?[年天日月]|哪个[月世年]|几[月号点]|哪些年|\\bwhen\\b|\\b(what|which) (year|date|day|month|time)\\b",
      "[0-9"
          + Numerals.SPELLED
          + "十]+ ?[年月日号点时]|世纪|年代|[周星][期一二三四五六日天]|[去今明前当]年|[昨今明]天|[上下本]周"
          + "|\\b(1[0-9]|20)[0-9]{2}\\b|\\b("
          + CalendarWords.MONTHS
          + "|"
          + CalendarWords.WEEKDAYS
          + "|yesterday|today|tomorrow)\\b"),
  /** A length of time. The weight is not fitted: the public sets hardly ask for one. */
  HOW_LONG(
      1.5,
      "多长时间|多久|(几|多少)个?(小时|钟头|分钟|天|星期|周|月|年)|\\bhow long\\b|\\bhow many (hours|minutes|days|weeks|months|years)\\b",
      "[0-9"
          + Numerals.COUNTS
          + "十百半几数][多余来]?个?半?(小时|钟头|分钟|星期|周(?!年)|天)|[0-9"
          + Numerals.COUNTS
          + "十几数][多余]?个[多半]?月"
          + "|(?<![0-9])[0-9]{1,3}[多余]?年(?!代)|["
          + Numerals.COUNTS
          + "十百几数][多余]?年(?![代0-9"
          + Numerals.ONE_TO_NINE
          + "十])"
          + "|\\b([0-9]+|an?|half|"
          + EnglishNumerals.anyOf(1, 10)
          + ")[ -](hour|minute|day|week|month|year)s?\\b"),
  /** A number, an amount, a share. */
  HOW_MANY(
      0.16,
      "多少|几[个名次位年天人条项座家种小分周岁根支点场届]|第几|多[大长高远深重快宽]|百分之几|比例|\\bhow (many|much|often|old|far|tall|large|big)\\b"
          + "|\\bwhat (percentage|number|share|amount)\\b",
      "[0-9]|["
          + Numerals.ALL
          + "半]+[个名次位年天人条项座家种小分周岁点场届公英美元倍度吨米平成辆艘户头套间架栋枚颗亩]|百分之|数[十百千万]"
          + "|\\b("
          + EnglishNumerals.ONE_AND_MORE
          + "|dozens?|hundreds?|thousands?|millions?|billions?)\\b"),
  /** A person or a body. */
  WHO(
      0.32,
      "谁|哪[一]?位|何人|什么人|哪个人|哪些人|\\bwho(m|se)?\\b",
      "[·•]|总统|主席|部长|总理|先生|女士|教授|博士|将军|[国省州]务?[卿长]|发言人|代表|专家|创始|作者|王|李|张|刘|陈|杨|黄|赵|周|吴|人|者|家|长"
          + "|\\p{Lu}[\\p{Ll}]+"),
  /** A place. */
  WHERE(
      0.43,
      "哪里|哪儿|何处|什么地方|在哪|哪[一]?个?(国家|国|城市|地区|地方|省|州|市|县|洲|岛)|位于何|\\bwhere\\b|\\b(what|which) (country|city|place|state|town)\\b",
      "[国省市县区州洲岛港村镇乡山河湖海湾路街城园馆院]|\\b(in|at|near) \\p{Lu}"),
  /** A reason. */
  WHY(
      0.92,
      "为什么|为何|为啥|原因|何以|缘何|\\bwhy\\b|\\bwhat caused\\b",
      "因为|由于|因[此而]?|所以|为了|导致|出于|使得?|以便|旨在|考虑到|\\b(because|since|due to|in order|so that|therefore)\\b"),
  /** Anything else. */
  OTHER(0, "", "");

  private final double weight;
  private final Pattern asked;
  private final Pattern offered;

  AnswerType(double weight, String asked, String offered) {
    this.weight = weight;
    this.asked = Pattern.compile(asked, Pattern.CASE_INSENSITIVE);
    this.offered = Pattern.compile(offered);
  }

  /** Returns what a question asks for, the first type whose words it has. */
  public static AnswerType of(String question) {
    for (AnswerType type : values()) {
      if (type != OTHER && type.asked.matcher(question).find()) {
        return type;
      }
    }
    return OTHER;
  }

  /**
   * Returns what offering this type adds to the logit of a sentence; see {@link SentenceRanker}.
   */
  double weight() {
    return weight;
  }

  /** Tells whether a sentence has something of this type. */
  public boolean isOfferedBy(String sentence) {
    return this == OTHER || offered.matcher(sentence).find();
  }
}
