package org.summitqa.compare.differences;

import java.util.List;
import java.util.regex.Pattern;
import org.summitqa.language.AnswerType;
import org.summitqa.language.Numerals;
import org.summitqa.language.quantity.Quantity;
import org.summitqa.text.FoldedText;
import org.summitqa.text.TextFolding;

/**
 * The lengths of time that a sentence tells. 过去几个月以来, 三天后 and "two days ago" say when something
 * was, not how long it was.
 */
public final class Durations {
  private static final String UNITS = "个?半?(?:小时|钟头|分钟|天|日|周|星期|月|年)";
  private static final String AMOUNT = "[0-9" + Numerals.COUNTS + "十百半几数多]+";
  private static final String ENGLISH = "(?:\\w+ ){1,2}(?:minute|hour|day|week|month|year)s?\\b";
  private static final Pattern WHEN =
      Pattern.compile(
          ("(?:过去|最近|未来|今后|接下来)的?这?" + AMOUNT + UNITS + "(?:以?来|里|内)?")
              + ("|" + AMOUNT + UNITS + "(?:以来|以?前|以?后(?!续)|之[前后])")
              + ("|\\b(?:past|last|next|recent|coming) " + ENGLISH)
              + ("|\\b" + ENGLISH + " (?:ago|later|earlier|before|after)\\b"),
          Pattern.CASE_INSENSITIVE);

  private Durations() {}

  /** Tells whether a sentence tells any, however vaguely. */
  public static boolean isToldIn(String sentence) {
    return AnswerType.HOW_LONG.isOfferedBy(FoldedText.of(withoutPlaces(sentence)));
  }

  /** Returns those that are amounts, where they stand. */
  public static List<Quantity> in(String sentence) {
    return Quantity.in(withoutPlaces(sentence)).stream().filter(Quantity::isDuration).toList();
  }

  /** Returns a sentence of the same length in which nothing says how long ago something was. */
  private static String withoutPlaces(String sentence) {
    return WHEN.matcher(TextFolding.foldInPlace(sentence))
        .replaceAll(match -> " ".repeat(match.group().length()));
  }
}
