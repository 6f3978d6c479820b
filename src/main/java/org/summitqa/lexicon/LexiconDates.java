package org.summitqa.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.summitqa.language.CalendarWords;
import org.summitqa.language.NumeralWriter;
import org.summitqa.lexicon.EnglishTokenizer.Word;
import org.summitqa.lexicon.LexiconNumbers.Match;

/**
 * Days, months and decades. The year of a date is a number of its own, because Chinese text seldom
 * repeats it: 15 November 2023 is 11月15日 and 2023年.
 */
final class LexiconDates {
  private static final Pattern MONTH =
      Pattern.compile(CalendarWords.MONTHS + "|" + CalendarWords.MONTH_STARTS);

  private LexiconDates() {}

  /** Returns the month, with its day if there is one, that starts at a word. */
  static Match at(List<Word> words, int start) {
    int month = month(words, start);
    if (month > 0) {
      int day = day(words, start + 1);
      return day > 0 ? monthAndDay(month, day, 2) : month(month);
    }
    int day = day(words, start);
    if (day == 0) {
      return LexiconNumbers.NONE;
    }
    int next = start + 1 < words.size() && words.get(start + 1).key().equals("of") ? 2 : 1;
    int following = month(words, start + next);
    return following > 0 ? monthAndDay(following, day, next + 1) : LexiconNumbers.NONE;
  }

  private static Match monthAndDay(int month, int day, int length) {
    return new Match(
        length,
        List.of(
            month + "月" + day + "日",
            NumeralWriter.numeral(month) + "月" + NumeralWriter.numeral(day) + "日",
            month + "月" + day + "号",
            day + "日"),
        1);
  }

  private static Match month(int month) {
    return new Match(1, List.of(month + "月", NumeralWriter.numeral(month) + "月"), 1);
  }

  /** May and March are months only where they are written with a capital and not at the start. */
  private static int month(List<Word> words, int index) {
    if (index >= words.size()) {
      return 0;
    }
    Word word = words.get(index);
    String name = word.surface().toLowerCase(Locale.ROOT);
    if (word.isAcronym()) {
      return 0;
    }
    boolean doubtful = name.equals("may") || name.equals("march") || name.equals("mar");
    boolean numbered =
        (index > 0 && words.get(index - 1).isNumber())
            || (index + 1 < words.size() && words.get(index + 1).isNumber());
    if (doubtful && !numbered && (index == 0 || !word.isCapitalised())) {
      return 0;
    }
    return MONTH.matcher(name).matches() ? CalendarWords.month(name) : 0;
  }

  private static int day(List<Word> words, int index) {
    if (index >= words.size()) {
      return 0;
    }
    Word word = words.get(index);
    int day =
        word.surface().matches("\\d{1,2}")
            ? Integer.parseInt(word.surface())
            : LexiconNumbers.ordinal(word);
    return day <= 31 ? day : 0;
  }

  /** Returns the forms of 1990s. */
  static Match decade(String surface) {
    int year = Integer.parseInt(surface.substring(0, 4));
    int tens = year % 100;
    List<String> forms = new ArrayList<>(List.of(year + "年代"));
    if (tens > 0) {
      forms.add((year / 100 + 1) + "世纪" + tens + "年代");
      forms.add(NumeralWriter.numeral(year / 100 + 1) + "世纪" + NumeralWriter.numeral(tens) + "年代");
      forms.add(NumeralWriter.numeral(tens) + "年代");
    }
    return new Match(1, forms, 1);
  }
}
