package org.summitqa.temporal;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import org.summitqa.corpus.EventTime;
import org.summitqa.language.Numerals;

/** Several years: 2019年至2023年, from 2019 to 2023. */
final class YearSpans {
  private static final String FIRST = "(?<y>" + EnglishWords.YEAR + ")";
  private static final String LAST = "(?<y2>" + EnglishWords.YEAR + ")";

  /** What people count in, rather than number years. */
  private static final int ROUND = 50;

  private YearSpans() {}

  static List<TimePattern> chinese() {
    return List.of(
        TimePattern.time(
            "(?<![0-9])(?<y>%1$s)年?\\s?(?:至|到|-|—+|–|~)\\s?(?<y2>%1$s)年"
                    .formatted("[0-9]{4}|" + Numerals.YEAR)
                + "(?![代级薪龄度来多内版财赛]|\\s?"
                + Numerals.SMALL
                + "{1,3}月)",
            (match, frame) -> years(match)));
  }

  static List<TimePattern> english() {
    return List.of(
        TimePattern.time(
            "\\b(?:[Ff]rom|[Bb]etween)\\s+"
                + (FIRST + "\\s+(?:to|and|until|through)\\s+" + LAST)
                + ("(?!-|s\\b)" + EnglishYears.BEHIND),
            YearSpans::counted),
        TimePattern.time(
            "\\b(?:[Ff]rom|[Bb]etween|[Ii]n|[Dd]uring)\\s+"
                + (FIRST + "\\s?[-–—]\\s?" + LAST)
                + ("(?!-|s\\b)" + EnglishYears.BEHIND),
            YearSpans::counted));
  }

  private static Optional<EventTime> counted(MatchResult match, ReferenceTime frame) {
    int first = Numerals.number(match.group("y"));
    int last = Numerals.number(match.group("y2"));
    boolean number = first % ROUND == 0 && last % ROUND == 0;
    return !number && EnglishYears.isYear(last, match.group("behind"), frame)
        ? years(match)
        : Optional.empty();
  }

  private static Optional<EventTime> years(MatchResult match) {
    return Periods.year(Numerals.number(match.group("y")))
        .flatMap(
            from ->
                Periods.year(Numerals.number(match.group("y2")))
                    .flatMap(to -> Periods.range(from, to)));
  }
}
