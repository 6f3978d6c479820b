package org.summitqa.language;

import java.util.regex.Pattern;
import org.summitqa.text.FoldedText;

/**
 * What kind of thing a question asks for, and which sentences offer one. Surface patterns of both
 * languages: they err towards {@link #OTHER}, which every sentence offers.
 */
public enum AnswerType {
  /** A point or period of time. */
  WHEN(
      "[0-9"
          + Numerals.SPELLED
          + "十]+ ?[年月日号点时]|世纪|年代|[周星][期一二三四五六日天]|[去今明前当]年|[昨今明]天|[上下本]周"
          + "|\\b(1[0-9]|20)[0-9]{2}\\b|\\b("
          + CalendarWords.MONTHS
          + "|"
          + CalendarWords.WEEKDAYS
          + "|yesterday|today|tomorrow)\\b"),
  /** A length of time. */
  HOW_LONG(
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
      "[0-9]|["
          + Numerals.ALL
          + "半]+[个名次位年天人条项座家种小分周岁点场届公英美元倍度吨米平成辆艘户头套间架栋枚颗亩]|百分之|数[十百千万]"
          + "|\\b("
          + EnglishNumerals.ONE_AND_MORE
          + "|dozens?|hundreds?|thousands?|millions?|billions?)\\b"),
  /** A person or a body. */
  WHO(
      "[·•]|总统|主席|部长|总理|先生|女士|教授|博士|将军|[国省州]务?[卿长]|发言人|代表|专家|创始|作者|王|李|张|刘|陈|杨|黄|赵|周|吴|人|者|家|长"
          + "|\\p{Lu}[\\p{Ll}]+"),
  /** A place. */
  WHERE("[国省市县区州洲岛港村镇乡山河湖海湾路街城园馆院]|\\b(in|at|near) \\p{Lu}"),
  /** A reason. */
  WHY(
      "因为|由于|因[此而]?|所以|为了|导致|出于|使得?|以便|旨在|考虑到|\\b(because|since|due to|in order|so that|therefore)\\b"),
  /** Anything else. */
  OTHER("");

  private final Pattern offered;

  AnswerType(String offered) {
    this.offered = Pattern.compile(offered);
  }

  /** Returns what a question asks for; see {@link QuestionType}. */
  public static AnswerType of(FoldedText question) {
    return QuestionType.of(question).map(AnswerType::of).orElse(OTHER);
  }

  private static AnswerType of(QuestionType type) {
    return switch (type) {
      case WHEN -> WHEN;
      case HOW_LONG -> HOW_LONG;
      case HOW_MANY -> HOW_MANY;
      case WHO -> WHO;
      case WHERE -> WHERE;
      case WHY -> WHY;
      case SAY, HOW, WHAT -> OTHER;
    };
  }

  /** Tells whether a sentence has something of this type. */
  public boolean isOfferedBy(FoldedText sentence) {
    return this == OTHER || offered.matcher(sentence.folded()).find();
  }
}
