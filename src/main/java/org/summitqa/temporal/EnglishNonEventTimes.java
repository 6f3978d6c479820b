package org.summitqa.temporal;

import java.util.List;
import org.summitqa.language.CalendarWords;
import org.summitqa.language.Numerals;

/** What has the words of an English date and tells of no event. */
final class EnglishNonEventTimes {
  private static final String TIME =
      "(?:"
          + EnglishWords.MONTH
          + "|"
          + EnglishWords.WEEKDAY
          + "|"
          + EnglishWords.YEAR
          + "|[Ll]ast|yesterday|early|late|mid)";

  private EnglishNonEventTimes() {}

  static List<TimePattern> forms() {
    return List.of(
        TimePattern.aside(
            "\\b[Ss]ince\\s+(?:(?:the|at least|around)\\s+)?"
                + TIME
                + "[^,.;]{0,40}?(?=[,.;]|\\s(?:the|he|she|it|they|and|when|after|but)\\s|$)"),
        TimePattern.aside(
            "\\b(?:over|in|during|for|within|throughout) the (?:past|last|next|coming|previous)\\b[^,.;]{0,24}?\\b(?:day|week|month|year|decade|quarter)s?\\b"),
        TimePattern.aside(
            "\\b(?:[Ee]very|[Ee]ach)\\s+(?:other\\s+)?(?:"
                + EnglishWords.WEEKDAY
                + "|"
                + EnglishWords.MONTH
                + "|(?:week|month|year))"),
        TimePattern.aside(
            "\\b(?:compared (?:with|to)|than(?: in)?|from)\\s+(?:a year (?:ago|earlier)|last (?:year|month|quarter)|the same (?:period|month|quarter)[^,.;]{0,20})"),
        TimePattern.named(
            "\\b(?:[Tt]he|[Aa]|of|'s)\\s+(?<y>" + EnglishWords.YEAR + ")\\s+(?=[A-Za-z])",
            (match, frame) -> Periods.year(Numerals.number(match.group("y")))),
        TimePattern.named(
            "^[A-Z][\\w ,.]{0,40}?(?<m>"
                + EnglishWords.MONTH
                + ")\\s+(?<d>[0-9]{1,2})\\s+\\((?:Reuters|AP|Xinhua|AFP|Bloomberg)\\)",
            (match, frame) -> {
              int month = CalendarWords.month(match.group("m"));
              int day = Numerals.number(match.group("d"));
              return frame.yearOf(month, day).flatMap(year -> Periods.day(year, month, day));
            }));
  }
}
