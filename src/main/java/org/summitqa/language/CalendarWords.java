package org.summitqa.language;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.summitqa.text.Language;

/**
 * The names of months and weekdays in both languages; parts of regular expressions, without groups.
 */
public final class CalendarWords {
  private static final int START = 3;
  private static final List<String> MONTH_NAMES = Vocabulary.of(Language.EN, "months").words();
  private static final List<String> WEEKDAY_NAMES = Vocabulary.of(Language.EN, "weekdays").words();
  private static final Vocabulary HAN_WEEKDAYS = Vocabulary.of(Language.ZH, "weekdays");

  /** The names of months in lower case: january|february|… */
  public static final String MONTHS = String.join("|", MONTH_NAMES);

  /** The same but may, which is a verb as well. */
  public static final String MONTHS_BUT_MAY =
      MONTH_NAMES.stream().filter(name -> !name.equals("may")).collect(Collectors.joining("|"));

  /** What each begins with: jan|feb|… */
  public static final String MONTH_STARTS =
      MONTH_NAMES.stream().map(CalendarWords::start).collect(Collectors.joining("|"));

  /** Months that are written short: jan|feb|…|sept?|…; may is not. */
  public static final String SHORT_MONTHS =
      MONTH_NAMES.stream()
          .filter(name -> name.length() > START)
          .map(name -> start(name) + (name.startsWith("sept") ? "t?" : ""))
          .collect(Collectors.joining("|"));

  /** The days of the week in lower case: monday|tuesday|… */
  public static final String WEEKDAYS = String.join("|", WEEKDAY_NAMES);

  /** What stands before the day of the week in Chinese, folded. */
  public static final String WEEK = "(?:周|星期|礼拜)";

  /** The days of the week behind it, for a class of characters. */
  public static final String HAN_WEEKDAY = String.join("", HAN_WEEKDAYS.words());

  private CalendarWords() {}

  /** Returns a list of words with capitals: January|February|… */
  public static String capitalised(String words) {
    return List.of(words.split("\\|", -1)).stream()
        .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
        .collect(Collectors.joining("|"));
  }

  /**
   * Returns the number of a month that begins as an English word does, 1 to 12; 0 where none does.
   *
   * @param word the name or how it begins, with or without a capital
   */
  public static int month(@Nullable String word) {
    return place(MONTH_NAMES, word);
  }

  /** Returns the number of a day of the week that begins as an English word does, 1 to 7; or 0. */
  public static int weekday(@Nullable String word) {
    return place(WEEKDAY_NAMES, word);
  }

  /** Returns the number of the day of the week that a character behind 周 means, 1 to 7; or 0. */
  public static int hanWeekday(String character) {
    return HAN_WEEKDAYS.entries().stream()
        .filter(day -> day.word().equals(character))
        .map(day -> Integer.parseInt(day.value()))
        .findAny()
        .orElse(0);
  }

  private static int place(List<String> names, @Nullable String word) {
    String start = word == null ? "" : start(word.toLowerCase(Locale.ROOT));
    for (int place = 0; start.length() == START && place < names.size(); place++) {
      if (names.get(place).startsWith(start)) {
        return place + 1;
      }
    }
    return 0;
  }

  private static String start(String word) {
    return word.substring(0, Math.min(START, word.length()));
  }
}
