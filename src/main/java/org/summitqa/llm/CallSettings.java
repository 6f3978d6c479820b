package org.summitqa.llm;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the calls to the language model: how long each part may take, and what is done where
 * calls fail. Nothing of it makes an answer take longer than {@code summitqa.llm.timeout}.
 *
 * @param connectTimeout the longest wait for a connection, 100 milliseconds to 1 minute
 * @param firstTokenTimeout the longest wait for the first piece of text of each call, and for a
 *     place where all are taken, 100 milliseconds to 10 minutes
 * @param retries how often a call that failed before its first piece of text is made again, 0 to 10
 * @param maxConcurrentCalls how many calls are under way at a time, 1 to 1000
 * @param breaker when calls are suspended
 */
@ConfigurationProperties("summitqa.llm")
public record CallSettings(
    @DefaultValue("5s") Duration connectTimeout,
    @DefaultValue("30s") Duration firstTokenTimeout,
    @DefaultValue("2") int retries,
    @DefaultValue("8") int maxConcurrentCalls,
    @DefaultValue Breaker breaker) {
  /** Checks every range. */
  public CallSettings {
    within(connectTimeout, Duration.ofMinutes(1), "connect-timeout must be 100ms to 1m");
    within(firstTokenTimeout, Duration.ofMinutes(10), "first-token-timeout must be 100ms to 10m");
    within(retries, 0, 10, "retries must be 0 to 10");
    within(maxConcurrentCalls, 1, 1000, "max-concurrent-calls must be 1 to 1000");
  }

  /**
   * When calls are suspended, so that nobody waits for a server that is down.
   *
   * @param failures after how many failures in a row, 1 to 1000; only those count that say that the
   *     server is down, overloaded or too slow
   * @param pause for how long, 100 milliseconds to 10 minutes; then one call tries whether the
   *     server is back
   */
  public record Breaker(@DefaultValue("5") int failures, @DefaultValue("30s") Duration pause) {
    /** Checks every range. */
    public Breaker {
      within(failures, 1, 1000, "breaker.failures must be 1 to 1000");
      within(pause, Duration.ofMinutes(10), "breaker.pause must be 100ms to 10m");
    }
  }

  private static void within(Duration value, Duration most, String rule) {
    check(value.compareTo(Duration.ofMillis(100)) >= 0 && value.compareTo(most) <= 0, rule, value);
  }

  private static void within(int value, int least, int most, String rule) {
    check(value >= least && value <= most, rule, value);
  }

  private static void check(boolean holds, String rule, Object value) {
    if (!holds) {
      throw new IllegalArgumentException("summitqa.llm.%s, not %s".formatted(rule, value));
    }
  }
}
