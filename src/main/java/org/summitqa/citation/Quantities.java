package org.summitqa.citation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.summitqa.corpus.Span;
import org.summitqa.corpus.TextFolding;

/** Reads the quantities of one text, by the patterns of {@link Numbers}. */
final class Quantities {
  private static final Pattern HALF =
      Pattern.compile(
          "(?:(?<value>\\d+|[一二两三四五六七八九十]+)个半|半个?)(?<unit>小时|月)"
              + "|half an (?<halfhour>hour)|(?:(?<count>\\d+|an|one|two|three|four|five)(?: hours?)? and a half)(?: hours?)?");
  private static final Pattern ENGLISH =
      Pattern.compile(
          "\\b(?<value>one|an|"
              + EnglishCounts.WORDS
              + ")[ -](?<unit>days?|hours?|minutes?|weeks?|months?|years?|people)\\b");
  private static final Pattern LATIN_UNIT =
      Pattern.compile("\\G[ -]?(?:(?<unit>weeks?|people|dollars?))\\b");
  private static final Pattern JOINT = Pattern.compile("\\s*(?:零|and|又)?\\s*");

  /** Units by the one that quantities are compared in, and how many of it they are. */
  private static final Map<String, Scale> SCALES =
      Map.ofEntries(
          Map.entry("小时", new Scale("分钟", 60)),
          Map.entry("分钟", new Scale("分钟", 1)),
          Map.entry("天", new Scale("天", 1)),
          Map.entry("周", new Scale("天", 7)),
          Map.entry("个月", new Scale("个月", 1)),
          Map.entry("people", new Scale("人", 1)),
          Map.entry("dollar", new Scale("美元", 1)));

  private static final Set<String> PLAIN =
      Set.of("美元", "人民币", "欧元", "人", "次", "岁", "公里", "倍", "%", "个百分点");

  private static final BigDecimal LARGE = BigDecimal.valueOf(1000);

  private final String raw;
  private final StringBuilder left;
  private final List<Quantity> found = new ArrayList<>();

  Quantities(String raw) {
    this.raw = raw;
    this.left = new StringBuilder(sameLength(raw));
  }

  /** Folds each character for itself, so that places stay. */
  private static String sameLength(String raw) {
    StringBuilder folded = new StringBuilder(raw.length());
    for (int i = 0; i < raw.length(); i++) {
      String one = TextFolding.fold(raw.substring(i, i + 1));
      folded.append(one.length() == 1 ? one.charAt(0) : raw.charAt(i));
    }
    return folded.toString();
  }

  List<Quantity> all() {
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

  private @Nullable Quantity half(MatchResult m) {
    String whole = m.group("value") == null ? m.group("count") : m.group("value");
    BigDecimal value = (whole == null ? BigDecimal.ZERO : number(whole)).add(new BigDecimal("0.5"));
    boolean months = "月".equals(m.group("unit"));
    return of(m, months ? "个月" : "小时", value, new BigDecimal("0.25"));
  }

  private @Nullable Quantity english(MatchResult m) {
    return of(m, m.group("unit"), number(m.group("value")), new BigDecimal("0.5"));
  }

  private @Nullable Quantity figure(MatchResult m) {
    String digits = m.group("value").replace(",", "");
    BigDecimal scale = ChineseNumeral.scale(m.group("scale"));
    int places = digits.contains(".") ? digits.length() - digits.indexOf('.') - 1 : 0;
    BigDecimal step = BigDecimal.ONE.movePointLeft(places).multiply(scale);
    return of(m, unit(m), new BigDecimal(digits).multiply(scale), half(step));
  }

  private @Nullable Quantity numeral(MatchResult m) {
    boolean both = m.group("value").equals("两") && List.of("人", "名", "国").contains(unit(m));
    boolean vague = m.start() > 0 && "数几上成".indexOf(left.charAt(m.start() - 1)) >= 0;
    return m.group("ordinal") != null || both || vague
        ? null
        : of(m, unit(m), ChineseNumeral.value(m.group("value")), new BigDecimal("0.5"));
  }

  private String unit(MatchResult m) {
    String unit = m.group("unit");
    Matcher latin = LATIN_UNIT.matcher(left).region(m.end(), left.length());
    return unit == null ? (latin.lookingAt() ? latin.group("unit") : "") : unit;
  }

  private @Nullable Quantity of(
      MatchResult m, String rawUnit, BigDecimal count, BigDecimal tolerance) {
    Amount amount = Amount.of(count, rawUnit.isEmpty() ? null : rawUnit);
    Scale scale = scale(amount);
    boolean decade = m.end() < left.length() && left.charAt(m.end()) == '代';
    if (scale == null || decade) {
      return null;
    }
    BigDecimal factor = BigDecimal.valueOf(scale.factor);
    boolean exact = scale.unit.equals("人") || scale.unit.equals("次");
    Vagueness vagueness = Vagueness.around(left, m.start(), end(m));
    return vagueness.quantity(
        raw,
        scale.unit,
        amount.value().multiply(factor),
        exact ? BigDecimal.ZERO : tolerance.multiply(factor));
  }

  private int end(MatchResult m) {
    Matcher latin = LATIN_UNIT.matcher(left).region(m.end(), left.length());
    return latin.lookingAt() ? latin.end() : m.end();
  }

  // 2023年 is a date; 50年 is a time.
  private static @Nullable Scale scale(Amount amount) {
    if (amount.unit().equals("年")) {
      return amount.value().compareTo(LARGE) < 0 ? new Scale("个月", 12) : null;
    }
    return PLAIN.contains(amount.unit())
        ? new Scale(amount.unit(), 1)
        : SCALES.get(amount.unit().replaceAll("(?<=[a-z])s$", ""));
  }

  private static BigDecimal number(String word) {
    return switch (word) {
      case "an", "one" -> BigDecimal.ONE;
      default ->
          EnglishCounts.ALL.containsKey(word)
              ? BigDecimal.valueOf(EnglishCounts.ALL.getOrDefault(word, 0))
              : word.matches("\\d+") ? new BigDecimal(word) : ChineseNumeral.value(word);
    };
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

  /**
   * A unit as quantities are compared.
   *
   * @param unit in which
   * @param factor how many of it one is
   */
  private record Scale(String unit, long factor) {}
}
