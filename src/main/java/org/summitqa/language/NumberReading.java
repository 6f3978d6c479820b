package org.summitqa.language;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Tells whether figures and Han numerals in a row are a number, and which. */
final class NumberReading {
  /** 三点五分 and 三点建议 are no decimals. */
  private static final Pattern AFTER_DECIMAL =
      Pattern.compile("$|[^\\p{IsHan}]|个?(?:小时|月|百分点)|[天年岁级度倍米元吨亩的以左上]|美元|公[里斤顷]|平方|[日港欧韩]元|英镑");

  /** Names that begin with a power of ten, behind a figure that is not of it: 2023万科. */
  private static final Pattern NAME = Pattern.compile("万[科达向豪宁隆物圣]|百[度货事姓威胜]|百老汇|千[岛禧]|亿[达纬]");

  private static final Pattern THOUSANDS =
      Pattern.compile("[0-9]{1,3}(?:,[0-9]{3})+(?:\\.[0-9]+)?");
  private static final Pattern FIGURE = Pattern.compile("[0-9.,]+");
  private static final Pattern PADDED = Pattern.compile("0[1-9]");
  private static final Pattern DATE = MeasureWords.pattern("dates");
  private static final Pattern SPELLED = Pattern.compile("[" + Numerals.SPELLED + "]{2,}");
  private static final Pattern ZERO = Pattern.compile(".*[" + Numerals.ZEROS + "].*");
  private static final Pattern YEAR = Pattern.compile("一[五六七八九].{2}");

  /** What the next clause begins with: 三百万|一年. */
  private static final Pattern ONE_BEHIND_POWER = Pattern.compile(".*[百千万亿]一");

  private static final Pattern ORDERED = Pattern.compile("[届轮期批条号版章款]|季度");
  private static final Pattern MORE = Pattern.compile("[多余]");

  /** 一天 is some day, 一点 a little; 两人 are both. */
  private static final Pattern AFTER_ONE =
      MeasureWords.pattern("lengths of time", "dates", "money", "measures");

  private static final Pattern AFTER_TWO =
      MeasureWords.pattern(
          "lengths of time",
          "spans",
          "clock",
          "money",
          "measures",
          "things",
          "anything",
          "parts",
          "times");
  private static final Pattern AFTER_ANY =
      MeasureWords.pattern(
          "lengths of time",
          "spans",
          "clock",
          "dates",
          "money",
          "measures",
          "things",
          "anything",
          "parts",
          "times",
          "people");

  private NumberReading() {}

  static NumberForm of(NumberPlace place, MatchResult m) {
    String numeral = m.group("number");
    int end = m.end("number");
    if (place.beginsWithinAWord()) {
      return new NumberForm(Optional.empty(), m.start() + 1);
    }
    if (place.isGuess(end) && !FIGURE.matcher(numeral).matches()) {
      return new NumberForm(Optional.empty(), end);
    }
    return m.group("places") != null && isDecimal(place, m)
        ? new NumberForm(Optional.of(NumberForm.plain(Numerals.value(m.group()))), m.end())
        : whole(place, numeral, m.start());
  }

  private static boolean isDecimal(NumberPlace place, MatchResult m) {
    String numeral = m.group("number");
    return !place.isTimeOfDay()
        && !FIGURE.matcher(numeral).find()
        && (numeral.length() == 1 || Numerals.counted(numeral).isPresent())
        && AFTER_DECIMAL.matcher(place.from(m.end())).lookingAt();
  }

  private static NumberForm whole(NumberPlace place, String numeral, int start) {
    int end = start + numeral.length();
    if (FIGURE.matcher(numeral).matches()) {
      return new NumberForm(figure(numeral, place.from(end)), end);
    }
    if (numeral.length() > 1 && isCutBefore(numeral, place.from(end - 1))) {
      return whole(place, numeral.substring(0, numeral.length() - 1), start);
    }
    String after = place.from(end);
    if (numeral.length() == 1) {
      return new NumberForm(single(numeral, place, after), end);
    }
    return isSpelled(numeral, after)
        ? new NumberForm(Optional.of(Numerals.spelled(numeral)), end)
        : new NumberForm(Numerals.counted(numeral).map(NumberForm::plain), end);
  }

  private static boolean isCutBefore(String numeral, String last) {
    return NAME.matcher(last).lookingAt() || ONE_BEHIND_POWER.matcher(numeral).matches();
  }

  private static Optional<String> figure(String figure, String after) {
    if (THOUSANDS.matcher(figure).matches()) {
      return Optional.of(figure.replace(",", ""));
    }
    return PADDED.matcher(figure).matches() && DATE.matcher(after).lookingAt()
        ? Optional.of(figure.substring(1))
        : Optional.empty();
  }

  private static boolean isSpelled(String numeral, String after) {
    return SPELLED.matcher(numeral).matches()
        && (ZERO.matcher(numeral).matches()
            || (numeral.length() == 4
                && (after.startsWith("年") || YEAR.matcher(numeral).matches())));
  }

  private static Optional<String> single(String numeral, NumberPlace place, String after) {
    if (!isValue(numeral)) {
      return Optional.empty();
    }
    Pattern units =
        place.isOrdinal()
            ? ORDERED
            : switch (numeral) {
              case "一" -> AFTER_ONE;
              case "两" -> AFTER_TWO;
              default -> AFTER_ANY;
            };
    boolean more = numeral.equals("十") && MORE.matcher(after).lookingAt();
    return more || units.matcher(after).lookingAt()
        ? Optional.of(NumberForm.plain(Numerals.value(numeral)))
        : Optional.empty();
  }

  private static boolean isValue(String numeral) {
    return (Numerals.ONE_TO_NINE + "两十廿卅").contains(numeral);
  }
}
