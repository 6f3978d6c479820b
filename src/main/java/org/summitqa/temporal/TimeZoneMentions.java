package org.summitqa.temporal;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The clocks that news names: 北京时间, 美东时间, Beijing time. 当地时间 names none, since it does not say
 * where.
 */
final class TimeZoneMentions {
  private static final String NAME =
      "北京|台北|香港|东京|首尔|莫斯科|伦敦|格林尼治|格林威治|美国东部|美东|美国西部|美西|美国太平洋|世界协调|协调世界";
  private static final Pattern BEFORE = Pattern.compile("(?<zone>" + NAME + ")时间\\s?[，,]?$");
  private static final Pattern BEHIND =
      Pattern.compile(
          "^\\s?[（(,]?\\s?(?:(?<zone>"
              + NAME
              + ")时间|(?<en>Beijing|Eastern|Pacific|London|Tokyo|Moscow|Hong Kong)(?: [Ss]tandard| [Dd]aylight)? [Tt]ime|(?<utc>GMT|UTC))");

  private static final Map<String, String> IDS =
      Map.ofEntries(
          Map.entry("北京", "Asia/Shanghai"),
          Map.entry("Beijing", "Asia/Shanghai"),
          Map.entry("台北", "Asia/Taipei"),
          Map.entry("香港", "Asia/Hong_Kong"),
          Map.entry("Hong Kong", "Asia/Hong_Kong"),
          Map.entry("东京", "Asia/Tokyo"),
          Map.entry("Tokyo", "Asia/Tokyo"),
          Map.entry("首尔", "Asia/Seoul"),
          Map.entry("莫斯科", "Europe/Moscow"),
          Map.entry("Moscow", "Europe/Moscow"),
          Map.entry("伦敦", "Europe/London"),
          Map.entry("London", "Europe/London"),
          Map.entry("美国东部", "America/New_York"),
          Map.entry("美东", "America/New_York"),
          Map.entry("Eastern", "America/New_York"),
          Map.entry("美国西部", "America/Los_Angeles"),
          Map.entry("美西", "America/Los_Angeles"),
          Map.entry("美国太平洋", "America/Los_Angeles"),
          Map.entry("Pacific", "America/Los_Angeles"));

  private TimeZoneMentions() {}

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
    return name == null || !IDS.containsKey(name) ? ZoneOffset.UTC : ZoneId.of(IDS.get(name));
  }

  /** Returns the offset of a clock on a day, at noon. */
  static ZoneOffset offset(ZoneId zone, LocalDate day) {
    return zone.getRules().getOffset(day.atTime(LocalTime.NOON));
  }
}
