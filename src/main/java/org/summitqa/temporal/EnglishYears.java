package org.summitqa.temporal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import org.jspecify.annotations.Nullable;
import org.summitqa.corpus.EventTime;
import org.summitqa.language.Numerals;

/**
 * Years of English text, told from plain numbers of four digits: in 2022, but not in 2000 homes.
 */
final class EnglishYears {
  /** The word in lower case behind a year, where one is. */
  static final String BEHIND = "(?:(?=\\s+(?<behind>[a-z]+)\\b)|)";

  /** What may follow a year and no number of things. */
  private static final Set<String> NO_THINGS =
      Set.of(
          ("a after although amid an and as at because before but by during for from had has he her his"
                  + " if in is it its just she since that the their there they though to under until was"
                  + " we were when where which while who with would")
              .split(" ", -1));

  /** What people count in, rather than number years. */
  private static final int ROUND = 50;

  /** How many years from publication a year may be that more than its form must tell. */
  private static final int YEAR_WINDOW = 50;

  private EnglishYears() {}

  static List<TimePattern> forms() {
    return List.of(
        TimePattern.time(
            "(?:\\b(?:[Ii]n|(?<by>[Bb]y)|[Dd]uring|[Tt]hroughout)\\s+(?:the year\\s+)?|(?:the\\s+)?"
                + EnglishDates.THIRD
                + ")(?<y>"
                + EnglishWords.YEAR
                + ")(?!-|s\\b)"
                + BEHIND,
            EnglishYears::year));
  }

  private static Optional<EventTime> year(MatchResult match, ReferenceTime frame) {
    int year = Numerals.number(match.group("y"));
    boolean by = match.group("by") != null;
    return isYear(year, match.group("behind"), frame) && (!by || isNear(year, frame))
        ? Periods.thirdOfYear(year, EnglishWords.third(match.group("third")))
        : Optional.empty();
  }

  /** Tells whether a number is a year, by the word behind it. */
  static boolean isYear(int number, @Nullable String behind, ReferenceTime frame) {
    return namesNoThing(behind) || (number % ROUND != 0 && isNear(number, frame));
  }

  /** Tells whether a word behind a number is none of things that it may count; null is no word. */
  static boolean namesNoThing(@Nullable String behind) {
    return behind == null || NO_THINGS.contains(behind);
  }

  private static boolean isNear(int year, ReferenceTime frame) {
    return frame.day().filter(day -> Math.abs(day.getYear() - year) <= YEAR_WINDOW).isPresent();
  }
}
