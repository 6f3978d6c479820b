package org.summitqa.read;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.summitqa.corpus.PublicationDate;
import org.summitqa.language.CalendarWords;

/**
 * Reads dates as news sources write them: ISO 8601, 2023年11月16日, 2023/11/16, 20231117, November 16,
 * 2023, 16 Nov 2023. The time of day is kept only with an offset from UTC; without one, or with a
 * zone's ambiguous name such as CST, the day is all that is known.
 */
public final class PublicationDates {
  /** The longest text in which a date is looked for, in characters. */
  public static final int MAX_LENGTH = 200;

  private static final String TIME =
      "(\\d{1,2}):(\\d{2})(?::(\\d{2})(\\.\\d{1,9})?)?\\s{0,2}(Z|[+-]\\d{2}:?\\d{2})";
  private static final Pattern MOMENT =
      Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})[T ]" + TIME);
  private static final Pattern NUMERIC =
      Pattern.compile("(?<!\\d)(\\d{4})\\s?[年/.-]\\s?(\\d{1,2})\\s?[月/.-]\\s?(\\d{1,2})(?!\\d)日?");
  private static final Pattern COMPACT = Pattern.compile("(?<!\\d)(\\d{4})(\\d{2})(\\d{2})(?!\\d)");
  private static final Pattern MONTH_FIRST =
      Pattern.compile("(?i)\\b([a-z]{3,9})\\.? (\\d{1,2}),? (\\d{4})(?!\\d)");
  private static final Pattern DAY_FIRST =
      Pattern.compile("(?i)(?<!\\d)(\\d{1,2}) ([a-z]{3,9})\\.?,? (\\d{4})(?!\\d)");

  private PublicationDates() {}

  /**
   * A date within a text.
   *
   * @param date the date
   * @param start its first character
   * @param end one past its last
   */
  public record DateMatch(PublicationDate date, int start, int end) {}

  /** Returns the date that a field such as {@code datePublished} gives. */
  public static Optional<PublicationDate> parse(String field) {
    return find(field).map(DateMatch::date);
  }

  /** Returns the first date in a text of at most {@link #MAX_LENGTH} characters. */
  public static Optional<DateMatch> find(String text) {
    if (text.length() > MAX_LENGTH) {
      return Optional.empty();
    }
    for (Pattern pattern : List.of(MOMENT, NUMERIC, COMPACT, MONTH_FIRST, DAY_FIRST)) {
      Matcher matcher = pattern.matcher(text);
      if (matcher.find()) {
        Optional<PublicationDate> date = date(pattern, matcher.toMatchResult());
        if (date.isPresent()) {
          return Optional.of(new DateMatch(date.get(), matcher.start(), matcher.end()));
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<PublicationDate> date(Pattern pattern, MatchResult match) {
    try {
      if (pattern == MONTH_FIRST) {
        return day(
            match.group(3), String.valueOf(CalendarWords.month(match.group(1))), match.group(2));
      }
      if (pattern == DAY_FIRST) {
        return day(
            match.group(3), String.valueOf(CalendarWords.month(match.group(2))), match.group(1));
      }
      Optional<PublicationDate> day = day(match.group(1), match.group(2), match.group(3));
      return pattern == MOMENT ? day.map(date -> moment(date.date(), match)) : day;
    } catch (DateTimeException impossible) {
      return Optional.empty();
    }
  }

  private static Optional<PublicationDate> day(String year, String month, String day) {
    int y = Integer.parseInt(year);
    if (y < 1600 || y > 2200) {
      return Optional.empty();
    }
    LocalDate date = LocalDate.of(y, Integer.parseInt(month), Integer.parseInt(day));
    return Optional.of(PublicationDate.of(date));
  }

  private static PublicationDate moment(LocalDate date, MatchResult match) {
    String seconds = match.group(6) == null ? "00" : match.group(6);
    String fraction = match.group(7) == null ? "" : match.group(7);
    String hour = match.group(4).length() == 1 ? "0" + match.group(4) : match.group(4);
    LocalTime time = LocalTime.parse(hour + ":" + match.group(5) + ":" + seconds + fraction);
    return PublicationDate.of(OffsetDateTime.of(date, time, ZoneOffset.of(match.group(8))));
  }
}
