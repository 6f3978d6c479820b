package org.summitqa.language.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.summitqa.language.EnglishNumerals;
import org.summitqa.language.MeasureWords;
import org.summitqa.language.Numerals;
import org.summitqa.text.Span;
import org.summitqa.text.TextFolding;

/** Reads the quantities of one text, by the patterns of {@link Numbers}. */
final class Quantities {
  private static final Pattern HALF =
      Pattern.compile(
          "(?:(?<value>\\d+|["
              + Numerals.COUNTS
              + "十]+)个半|半个?)(?<unit>小时|月)"
              + "|half an (?<halfhour>hour)|(?:(?<count>\\d+|an|"
              + EnglishNumerals.anyOf(1, 5)
              + ")(?: hours?)? and a half)(?: hours?)?");
  private static final Pattern ENGLISH =
      Pattern.compile(
          "\\b(?<value>an|"
              + EnglishNumerals.ONE_AND_MORE
              + ")[ -](?<unit>days?|hours?|minutes?|weeks?|months?|years?|people)\\b");
  private static final String VALUE =
      "\\d+(?:,\\d{3})*(?:\\.\\d+)?|["
          + Numerals.ALL
          + "]+|\\b(?:"
          + EnglishNumerals.TWO_AND_MORE
          + ")\\b";
  private static final Pattern PERCENT =
      Pattern.compile(
          "百分之(?<value>\\d+(?:\\.\\d+)?|[%s]+(?:点[%s]+)?)(?<unit>)"
              .formatted(Numerals.ALL, Numerals.DIGITS));
  private static final String SCALE =
      "[" + Numerals.POWERS + "]+|thousand|million|billion|trillion";
  private static final Pattern RANGE =
      Pattern.compile(
          "(?<![第\\d.,年月-])(?<from>%1$s)\\s*(?<fromscale>%2$s)?\\s*(?<fromunit>[%%\\p{IsHan}]{1,3}?)?"
                  .formatted(VALUE, SCALE)
              + "(?:\\s*[至到~～–—－-]\\s*|[和与](?=.{1,16}之间)| to |-to-|(?<=between .{1,24}) and )"
              + "[$¥€£]?(?<value>%1$s)\\s*(?<scale>%2$s)?\\s*(?:多|余|名|个(?!月|小时))?\\s*"
                  .formatted(VALUE, SCALE)
              + Numbers.UNIT);

  /** 三四个小时 are three or four. */
  private static final Pattern EITHER = Pattern.compile("[" + Numerals.COUNTS + "]{2}");

  private static final Pattern JOINT = Pattern.compile("\\s*(?:零|and|又)?\\s*");

  private static final BigDecimal EDGE = new BigDecimal("0.5");

  private final String raw;
  private final StringBuilder left;
  private final List<Quantity> found = new ArrayList<>();

  Quantities(String raw) {
    this.raw = raw;
    this.left = new StringBuilder(TextFolding.foldEach(raw));
  }

  List<Quantity> all() {
    take(PERCENT, this::percent);
    take(RANGE, this::range);
    take(HALF, this::half);
    take(ENGLISH, m -> english(m));
    take(Numbers.FIGURE, this::figure);
    take(Numbers.NUMERAL, this::numeral);
    found.sort(Comparator.comparingInt(one -> one.span().start()));
    return joined();
  }

  private void take(Pattern pattern, Reader reader) {
    Matcher matcher = pattern.matcher(left.toString());
    while (matcher.find()) {
      Quantity one = reader.read(matcher.toMatchResult());
      if (one != null) {
        found.add(one);
        left.replace(matcher.start(), matcher.end(), " ".repeat(matcher.end() - matcher.start()));
      }
    }
  }

  // A number of 10至15人 lies between the two, and either may be meant.
  private @Nullable Quantity range(MatchResult m) {
    String unit = unit(m);
    String fromUnit = m.group("fromunit");
    if (fromUnit != null && !fromUnit.equals(unit)) {
      return null;
    }
    BigDecimal high = value(m.group("value"), m.group("scale"));
    BigDecimal low = value(m.group("from"), m.group("fromscale"));
    BigDecimal scaled =
        m.group("fromscale") == null ? value(m.group("from"), m.group("scale")) : low;
    return between(m, unit, scaled.compareTo(high) < 0 ? scaled : low, high);
  }

  private @Nullable Quantity between(MatchResult m, String unit, BigDecimal low, BigDecimal high) {
    Quantity least = of(m, unit, low, EDGE);
    Quantity most = of(m, unit, high, EDGE);
    return least == null || most == null || low.compareTo(high) >= 0
        ? null
        : new Quantity(
            most.span(),
            most.text(),
            most.unit(),
            least.value(),
            least.low().subtract(EDGE),
            most.high().add(EDGE));
  }

  private static BigDecimal value(String digits, @Nullable String scale) {
    BigDecimal value =
        Character.isDigit(digits.charAt(0))
            ? new BigDecimal(digits.replace(",", ""))
            : number(digits);
    return value.multiply(Numerals.scale(scale));
  }

  private @Nullable Quantity half(MatchResult m) {
    String whole = m.group("value") == null ? m.group("count") : m.group("value");
    BigDecimal value = (whole == null ? BigDecimal.ZERO : number(whole)).add(EDGE);
    boolean months = "月".equals(m.group("unit"));
    return of(m, months ? "个月" : "小时", value, new BigDecimal("0.25"));
  }

  private @Nullable Quantity english(MatchResult m) {
    return of(m, m.group("unit"), number(m.group("value")), EDGE);
  }

  private @Nullable Quantity percent(MatchResult m) {
    BigDecimal value = Numerals.value(m.group("value"));
    return of(m, "%", value, half(lastPlace(value)));
  }

  private @Nullable Quantity figure(MatchResult m) {
    BigDecimal digits = new BigDecimal(m.group("value").replace(",", ""));
    BigDecimal scale = Numerals.scale(m.group("scale"));
    return of(m, unit(m), digits.multiply(scale), half(lastPlace(digits).multiply(scale)));
  }

  private static BigDecimal lastPlace(BigDecimal value) {
    return BigDecimal.ONE.movePointLeft(Math.max(0, value.scale()));
  }

  private @Nullable Quantity numeral(MatchResult m) {
    String digits = m.group("value");
    String unit = unit(m);
    // 两国 says "both", 一家 "a".
    boolean few = "一两".contains(digits) && MeasureWords.counts(unit);
    boolean both = digits.equals("两") && List.of("人", "名", "国").contains(unit);
    boolean vague = m.start() > 0 && "数几上成".indexOf(left.charAt(m.start() - 1)) >= 0;
    if (m.group("ordinal") != null || few || both || vague) {
      return null;
    }
    return EITHER.matcher(digits).matches()
        ? between(m, unit, number(digits.substring(0, 1)), number(digits.substring(1)))
        : of(m, unit, Numerals.value(digits), EDGE);
  }

  private String unit(MatchResult m) {
    String unit = m.group("unit");
    String after = unit == null ? QuantityUnit.after(left, m.end()) : unit;
    String before = after == null ? QuantityUnit.before(left, m.start()) : after;
    return before == null ? "" : before;
  }

  private @Nullable Quantity of(
      MatchResult m, String rawUnit, BigDecimal count, BigDecimal tolerance) {
    Amount amount = Amount.of(count, rawUnit.isEmpty() ? null : rawUnit);
    QuantityUnit unit =
        MeasureWords.counts(rawUnit)
            ? QuantityUnit.counting(rawUnit, left, m.end())
            : QuantityUnit.of(amount);
    boolean decade = m.end() < left.length() && left.charAt(m.end()) == '代';
    if (unit == null || decade) {
      return null;
    }
    ApproximationMarker vagueness =
        ApproximationMarker.around(left, QuantityUnit.startBefore(left, m.start()), end(m));
    return vagueness.quantity(
        raw,
        unit.name(),
        amount.value().multiply(unit.factor()),
        unit.exact() ? BigDecimal.ZERO : tolerance.multiply(unit.factor()));
  }

  private int end(MatchResult m) {
    int end = m.end();
    while (left.charAt(end - 1) == ' ') {
      end--;
    }
    int after = m.group("unit") == null ? QuantityUnit.endAfter(left, m.end()) : m.end();
    return after > m.end() ? after : end;
  }

  private static BigDecimal number(String word) {
    return word.equals("an")
        ? BigDecimal.ONE
        : EnglishNumerals.cardinal(word)
            .map(BigDecimal::valueOf)
            .orElseGet(() -> Numerals.value(word));
  }

  private static BigDecimal half(BigDecimal step) {
    return step.multiply(new BigDecimal("0.5"));
  }

  /** Joins hours with the minutes that follow: 1小时45分钟. */
  private List<Quantity> joined() {
    List<Quantity> joined = new ArrayList<>();
    for (Quantity next : found) {
      Quantity last = joined.isEmpty() ? null : joined.getLast();
      if (last != null && follows(last, next)) {
        joined.removeLast();
        joined.add(sum(last, next));
      } else {
        joined.add(next);
      }
    }
    return List.copyOf(joined);
  }

  private boolean follows(Quantity last, Quantity next) {
    return last.unit().equals("分钟")
        && last.isComparableTo(next)
        && next.value().compareTo(BigDecimal.valueOf(60)) < 0
        && last.span().end() <= next.span().start()
        && JOINT.matcher(raw.substring(last.span().end(), next.span().start())).matches();
  }

  private Quantity sum(Quantity hours, Quantity minutes) {
    Span span = new Span(hours.span().start(), minutes.span().end());
    BigDecimal value = hours.value().add(minutes.value());
    BigDecimal below = minutes.value().subtract(minutes.low());
    BigDecimal above = minutes.high().subtract(minutes.value());
    return new Quantity(span, span.of(raw), "分钟", value, value.subtract(below), value.add(above));
  }

  /** Makes a quantity of what was found, or none. */
  private interface Reader {
    @Nullable Quantity read(MatchResult found);
  }
}
