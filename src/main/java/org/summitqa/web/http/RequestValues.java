package org.summitqa.web.http;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.summitqa.evidence.Filter;
import org.summitqa.text.Language;

/** Reads the values of requests, and refuses those out of bounds by name, limit and value. */
public final class RequestValues {
  /** How many publishers a filter may name. */
  static final int MAX_PUBLISHERS = 100;

  /** How many characters a publisher's name may have. */
  static final int MAX_PUBLISHER_LENGTH = 200;

  // LocalDate.parse also takes years of nine digits with a sign.
  private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
  private static final Pattern WHOLE_NUMBER = Pattern.compile("[0-9]{1,9}");
  private static final int MAX_ECHO_LENGTH = 60;

  private RequestValues() {}

  /** Returns a text that has at least one visible character and at most {@code max}. */
  public static String text(String name, @Nullable String value, int max) {
    if (value == null) {
      throw RefusedException.badRequest(name + " is required.");
    }
    unicode(name, value);
    if (value.codePoints().allMatch(RequestValues::isSpace)) {
      throw RefusedException.badRequest(name + " must not be blank.");
    }
    int length = value.codePointCount(0, value.length());
    if (length > max) {
      throw RefusedException.badRequest(
          "%s may have at most %d characters, not %d.".formatted(name, max, length));
    }
    return value;
  }

  /** Returns texts, each as {@link #text} takes it. */
  public static List<String> texts(String name, List<String> values, int most, int max) {
    if (values.size() > most) {
      throw RefusedException.badRequest(
          "%s may be given at most %d times, not %d.".formatted(name, most, values.size()));
    }
    values.forEach(value -> text(name, value, max));
    return values;
  }

  /** Returns a text that can be written as UTF-8: one without half a surrogate pair. */
  public static String unicode(String name, String value) {
    if (value.codePoints().anyMatch(c -> c >= 0xD800 && c <= 0xDFFF)) {
      throw RefusedException.badRequest(
          name + " has half a surrogate pair, which is no character.");
    }
    return value;
  }

  /** Returns a list without null in it; none where it was left out. */
  public static <T> List<T> present(String name, @Nullable List<@Nullable T> values) {
    if (values == null) {
      return List.of();
    }
    for (T value : values) {
      if (value == null) {
        throw RefusedException.badRequest(name + " must not hold null.");
      }
    }
    return List.copyOf(values);
  }

  public static int wholeNumber(
      String name, @Nullable String value, int min, int max, int otherwise) {
    if (value == null) {
      return otherwise;
    }
    int number = WHOLE_NUMBER.matcher(value).matches() ? Integer.parseInt(value) : -1;
    if (number < min || number > max) {
      throw RefusedException.badRequest(
          "%s must be a whole number from %d to %d, not %s."
              .formatted(name, min, max, echo(value)));
    }
    return number;
  }

  public static Filter filter(List<String> publishers, @Nullable String from, @Nullable String to) {
    if (publishers.size() > MAX_PUBLISHERS) {
      throw RefusedException.badRequest(
          "At most %d publishers can be asked for, not %d."
              .formatted(MAX_PUBLISHERS, publishers.size()));
    }
    publishers.forEach(publisher -> text("publisher", publisher, MAX_PUBLISHER_LENGTH));
    LocalDate first = date("from", from);
    LocalDate last = date("to", to);
    if (first != null && last != null && first.isAfter(last)) {
      throw RefusedException.badRequest(
          "from (%s) must not be after to (%s).".formatted(first, last));
    }
    return new Filter(publishers, first, last);
  }

  public static Language language(@Nullable String code, String text) {
    try {
      return code == null ? Language.of(text) : Language.ofCode(code);
    } catch (IllegalArgumentException e) {
      throw RefusedException.badRequest("language must be zh or en, not " + echo(code) + ".");
    }
  }

  /** Quotes a value of the client's, cut short, so that an answer stays small. */
  public static String echo(@Nullable String value) {
    if (value == null) {
      return "null";
    }
    int cut =
        value.offsetByCodePoints(
            0, Math.min(MAX_ECHO_LENGTH, value.codePointCount(0, value.length())));
    // Half a surrogate pair cannot be written as UTF-8.
    String shown = value.substring(0, cut).replaceAll("\\p{Cs}", "\uFFFD");
    return '"' + shown + (cut < value.length() ? "…" : "") + '"';
  }

  private static @Nullable LocalDate date(String name, @Nullable String value) {
    if (value == null) {
      return null;
    }
    if (DATE.matcher(value).matches()) {
      try {
        return LocalDate.parse(value);
      } catch (DateTimeParseException e) {
        // Such as 2023-02-30: refused below.
      }
    }
    throw RefusedException.badRequest(
        "%s must be a date such as 2023-11-16, not %s.".formatted(name, echo(value)));
  }

  private static boolean isSpace(int character) {
    return Character.isWhitespace(character)
        || Character.isSpaceChar(character)
        || character == '\u0085';
  }
}
