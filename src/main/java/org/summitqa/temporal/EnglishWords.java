package org.summitqa.temporal;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.summitqa.language.CalendarWords;
import org.summitqa.language.EnglishNumerals;

/** The words that English dates are made of. */
final class EnglishWords {
  static final String MONTH =
      "(?:"
          + CalendarWords.capitalised(CalendarWords.MONTHS)
          + "|(?:"
          + CalendarWords.capitalised(CalendarWords.SHORT_MONTHS)
          + ")\\b\\.?)";
  static final String WEEKDAY = "(?:" + CalendarWords.capitalised(CalendarWords.WEEKDAYS) + ")";
  static final String YEAR = "(?:1[0-9]|20)[0-9]{2}(?![0-9])";
  static final String NUMBER = "(?:[0-9]{1,3}|[Aa]n?|(?i:" + EnglishNumerals.anyOf(1, 12) + "))";
  static final String PART = "(?:early )?(?:morning|afternoon|evening|night)";

  /** An hour before or behind its day, with the groups h and min. */
  static final String CLOCK = "(?<h>1?[0-9])(?::(?<min>[0-5][0-9]))?\\s?[ap]\\.?m\\b\\.?";

  private static final List<String> SEASONS = List.of("sp su au wi".split(" ", -1));

  private EnglishWords() {}

  /** Returns 0 for spring to 3 for winter. */
  static int season(@Nullable String name) {
    return name == null || start(name, 2).equals("fa") ? 2 : SEASONS.indexOf(start(name, 2));
  }

  /** Returns 1 for early to 3 for late; 0 for none. */
  static int third(@Nullable String word) {
    if (word == null) {
      return 0;
    }
    String start = start(word, 3);
    return start.equals("ear") ? 1 : start.equals("mid") ? 2 : 3;
  }

  /** Returns 1 to 4 for first to fourth, or for Q1 to Q4. */
  static int ordinal(@Nullable String word) {
    if (word == null) {
      return 0;
    }
    return switch (start(word, 2)) {
      case "fi", "q1", "1s" -> 1;
      case "se", "q2", "2n" -> 2;
      case "th", "q3", "3r" -> 3;
      default -> 4;
    };
  }

  /** Returns -1 for last, 0 for this, 1 for next. */
  static int steps(@Nullable String word) {
    String start = word == null ? "" : start(word, 2);
    return start.equals("la") || start.equals("pa") ? -1 : start.equals("ne") ? 1 : 0;
  }

  private static String start(String word, int length) {
    return word.substring(0, Math.min(length, word.length())).toLowerCase(Locale.ROOT);
  }
}
