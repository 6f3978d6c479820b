package org.summitqa.language.quantity;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.summitqa.text.Span;

/**
 * The words around a number that say how exactly it is meant.
 *
 * @param start where they begin in the text, or the number does
 * @param end one past their end
 * @param below by which share of the value less may be meant
 * @param above by which share more
 * @param fromTheValue whether the value itself is a bound: 超过, 不到
 */
record ApproximationMarker(int start, int end, double below, double above, boolean fromTheValue) {
  private static final Pattern BEFORE =
      Pattern.compile(
          "(?:(?<about>大约|大概|左右|约有?|差不多|about |around |roughly |some |approximately )"
              + "|(?<near>将近|接近|(?<![最附邻靠临])近|不到|不足|少于|至多|最多|nearly |almost |close to |less than |under |up to |at most )"
              + "|(?<least>至少|最少|不少于|at least )|(?<over>超过|超出|逾|多于|more than |over ))[了有为达在 ]{0,3}$");
  private static final Pattern AFTER =
      Pattern.compile("\\G(?:(?<about>左右|上下|or so)|(?<over>以上|多))");
  private static final Pattern MORE_INSIDE = Pattern.compile("[多余]");
  private static final int MARKER_WINDOW = 16;
  private static final double MAX_SHARE_BELOW = 0.2;
  private static final double MAX_SHARE_ABOUT = 0.15;
  private static final double MAX_SHARE_OVER = 0.5;

  /** "At least" is said of what is still being counted. */
  private static final double MAX_SHARE_AT_LEAST = 9;

  static ApproximationMarker around(CharSequence text, int start, int end) {
    Matcher before = BEFORE.matcher(text.subSequence(Math.max(0, start - MARKER_WINDOW), start));
    Matcher after = AFTER.matcher(text).region(end, text.length());
    boolean later = after.lookingAt();
    int to = later ? after.end() : end;
    int from = start;
    boolean earlier = before.find();
    if (earlier) {
      from = start - before.group().length();
    }
    if (earlier && before.group("near") != null) {
      return new ApproximationMarker(from, to, MAX_SHARE_BELOW, 0, true);
    }
    if (earlier && before.group("least") != null) {
      return new ApproximationMarker(from, to, 0, MAX_SHARE_AT_LEAST, true);
    }
    boolean over =
        (earlier && before.group("over") != null)
            || (later && after.group("over") != null)
            || MORE_INSIDE.matcher(text.subSequence(start, end)).find();
    if (over) {
      return new ApproximationMarker(from, to, 0, MAX_SHARE_OVER, true);
    }
    return earlier || later
        ? new ApproximationMarker(from, to, MAX_SHARE_ABOUT, MAX_SHARE_ABOUT, false)
        : new ApproximationMarker(from, to, 0, 0, false);
  }

  /**
   * Returns the quantity.
   *
   * @param tolerance how much a number with its last digit or unit may be off
   */
  Quantity quantity(String raw, String unit, BigDecimal value, BigDecimal tolerance) {
    Span span = new Span(start, end);
    BigDecimal less = tolerance.max(value.multiply(BigDecimal.valueOf(below)));
    BigDecimal more = tolerance.max(value.multiply(BigDecimal.valueOf(above)));
    return new Quantity(
        span,
        span.of(raw),
        unit,
        value,
        fromTheValue && below == 0 ? value : value.subtract(less),
        fromTheValue && above == 0 ? value : value.add(more));
  }
}
