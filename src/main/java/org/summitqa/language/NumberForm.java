package org.summitqa.language;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What may be a number where it stands. The numeral, the character before it and the word behind it
 * tell, so that the same words come out alike in a question and in an article.
 *
 * @param figures the number in figures; nothing where it is none, or is in figures already
 * @param end one past its last character; where to look on
 */
record NumberForm(Optional<String> figures, int end) {
  private static final String NUMERAL =
      "(?:[0-9]+(?:,[0-9]{3})*(?:\\.[0-9]+)?|[" + Numerals.ALL + "])+";
  private static final String POINT = "点[" + Numerals.DIGITS + "]+[百千万亿]*";

  /** Digit by digit, as many a text has it with a figure or a letter in place of 〇. */
  private static final String YEAR =
      "(?<![0-9])[一二][0o◯%1$s][0o◯%1$s]{2}(?=年)".formatted(Numerals.SPELLED);

  /** Behind 成, what makes another word of it. */
  private static final String NOT_TENTHS = "立功为员果年绩本都长人就交熟分份效型品龙语名家婚套群片堆色不";

  static final Pattern CANDIDATE =
      Pattern.compile(
          "百分之(?<percent>%s(?:%s)?)|(?<year>%s)|(?<financial>(?:[%s]|参(?=[拾佰仟]))[%s]+)"
                  .formatted(
                      NUMERAL, POINT, YEAR, Numerals.FINANCIAL_ONE_TO_NINE, Numerals.FINANCIAL_ALL)
              + "|(?<tenths>["
              + Numerals.COUNTS
              + "]|[0-9](?:\\.[0-9])?)成(?<rest>["
              + Numerals.ONE_TO_NINE
              + "半]?)(?![%s])".formatted(NOT_TENTHS)
              + "|(?<number>%s)(?<places>%s)?".formatted(NUMERAL, POINT));

  private static final Pattern AFTER_FINANCIAL = Pattern.compile("[年月日元圆块号人整]");
  private static final Pattern FIGURE = Pattern.compile("[0-9.,]+");

  /** Reads what {@link #CANDIDATE} found in a text. */
  static NumberForm of(String text, MatchResult m) {
    if (m.group("percent") != null) {
      return new NumberForm(percent(String.valueOf(m.group("percent"))), m.end());
    }
    if (m.group("year") != null) {
      String year = m.group().replaceAll("[0o◯]", "〇");
      return new NumberForm(Optional.of(Numerals.spelled(year)), m.end());
    }
    NumberPlace place = new NumberPlace(text, m.start());
    if (m.group("financial") != null) {
      return financial(place, m);
    }
    if (m.group("tenths") != null) {
      return place.isWithinAWord()
          ? new NumberForm(Optional.empty(), m.end("tenths"))
          : new NumberForm(Optional.of(tenths(m)), m.end());
    }
    return NumberReading.of(place, m);
  }

  /** Returns a number in figures, without zeros that say nothing. */
  static String plain(BigDecimal value) {
    return value.stripTrailingZeros().toPlainString();
  }

  private static Optional<String> percent(String written) {
    if (written.equals("百")) {
      return Optional.of("100%");
    }
    boolean one = written.length() == 1 || FIGURE.matcher(written).matches();
    return (one || written.indexOf('点') >= 0
            ? Optional.of(Numerals.value(written.replace(",", "")))
            : Numerals.counted(written))
        .map(value -> plain(value) + "%");
  }

  private static NumberForm financial(NumberPlace place, MatchResult m) {
    String written = m.group();
    boolean amount =
        !place.isWithinAWord()
            && (written.length() > 2 || AFTER_FINANCIAL.matcher(place.from(m.end())).lookingAt());
    boolean powers = written.chars().anyMatch(c -> "拾佰仟万亿".indexOf(c) >= 0);
    Optional<String> value =
        powers
            ? Numerals.counted(written).map(NumberForm::plain)
            : Optional.of(Numerals.spelled(written));
    return amount && value.isPresent()
        ? new NumberForm(value, m.end())
        : new NumberForm(Optional.empty(), m.start() + 1);
  }

  private static String tenths(MatchResult m) {
    BigDecimal tens = Numerals.value(String.valueOf(m.group("tenths"))).movePointRight(1);
    String rest = String.valueOf(m.group("rest"));
    return plain(
            rest.isEmpty()
                ? tens
                : tens.add(rest.equals("半") ? BigDecimal.valueOf(5) : Numerals.value(rest)))
        + "%";
  }
}
