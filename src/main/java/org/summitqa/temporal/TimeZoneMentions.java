package org.summitqa.temporal;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.summitqa.language.Vocabulary;
import org.summitqa.text.Language;
import org.summitqa.text.TextFolding;

/**
 * The clocks that news names: 北京时间, 美东时间, Beijing time. 当地时间 names none, since it does not say
 * where.
 */
final class TimeZoneMentions {
  private static final String NAME = zones(Language.ZH).anyOf();
  private static final Pattern BEFORE = Pattern.compile("(?<zone>" + NAME + ")时间\\s?[，,]?$");
  private static final Pattern BEHIND =
      Pattern.compile(
          "^\\s?[（(,]?\\s?(?:(?<zone>"
              + NAME
              + ")时间|(?<en>(?i)"
              + zones(Language.EN).anyOf()
              + "(?-i))(?: [Ss]tandard| [Dd]aylight)? [Tt]ime|(?<utc>GMT|UTC))");

  private static final Map<String, String> IDS =
      Stream.of(Language.values())
          .flatMap(language -> zones(language).entries().stream())
          .collect(Collectors.toMap(Vocabulary.Entry::word, Vocabulary.Entry::value));

  private TimeZoneMentions() {}

  private static Vocabulary zones(Language language) {
    return Vocabulary.of(language, "time-zones");
  }

  /** Returns the clock that is named beside a part of a text. */
  static Optional<ZoneId> beside(String text, int start, int end) {
    Matcher before = BEFORE.matcher(text.substring(Math.max(0, start - 10), start));
    if (before.find()) {
      return Optional.of(id(before.group("zone")));
    }
    Matcher behind = BEHIND.matcher(text.substring(end, Math.min(text.length(), end + 24)));
    if (!behind.find()) {
      return Optional.empty();
    }
    return Optional.of(
        id(behind.group("zone") == null ? behind.group("en") : behind.group("zone")));
  }

  private static ZoneId id(@Nullable String name) {
    return name == null
        ? ZoneOffset.UTC
        : ZoneId.of(IDS.getOrDefault(TextFolding.fold(name), "UTC"));
  }

  /** Returns the offset of a clock on a day, at noon. */
  static ZoneOffset offset(ZoneId zone, LocalDate day) {
    return zone.getRules().getOffset(day.atTime(LocalTime.NOON));
  }
}
