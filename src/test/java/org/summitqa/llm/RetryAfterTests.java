package org.summitqa.llm;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpHeaders;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetryAfterTests {
  private static final Instant NOW = Instant.parse("2023-11-15T18:00:00Z");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          0                             | PT0S
          120                           | PT2M
          ' 7 '                         | PT7S
          999999999                     | PT277777H46M39S
          Wed, 15 Nov 2023 18:00:30 GMT | PT30S
          Wed, 15 Nov 2023 17:00:00 GMT | PT0S
          """)
  void isReadAsSecondsOrAsADate(String header, Duration wait) {
    assertThat(of(header)).isEqualTo(wait);
  }

  @ParameterizedTest
  @CsvSource({"-1", "soon", "12345678901234567890", "2023-11-15", "''"})
  void isPassedOverWhereItCannotBeRead(String header) {
    assertThat(of(header)).isNull();
  }

  @Test
  void mayBeAbsent() {
    assertThat(RetryAfter.of(HttpHeaders.of(Map.of(), (name, value) -> true), NOW)).isNull();
  }

  private static @Nullable Duration of(String header) {
    return RetryAfter.of(
        HttpHeaders.of(Map.of("Retry-After", List.of(header)), (name, value) -> true), NOW);
  }
}
