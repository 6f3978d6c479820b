package org.summitqa.llm;

import java.net.http.HttpHeaders;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** Reads the header {@code Retry-After}: seconds, or the moment as a date. */
final class RetryAfter {
  private RetryAfter() {}

  /** Returns how long to wait, zero or more; null where nothing is said that can be read. */
  static @Nullable Duration of(HttpHeaders headers, Instant now) {
    return headers.firstValue("retry-after").map(value -> of(value.strip(), now)).orElse(null);
  }

  private static @Nullable Duration of(String value, Instant now) {
    // More than nine digits are more than 30 years.
    if (value.matches("[0-9]{1,9}")) {
      return Duration.ofSeconds(Long.parseLong(value));
    }
    try {
      Instant moment = ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
      return moment.isAfter(now) ? Duration.between(now, moment) : Duration.ZERO;
    } catch (DateTimeParseException e) {
      return null;
    }
  }
}
