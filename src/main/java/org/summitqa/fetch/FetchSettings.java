package org.summitqa.fetch;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How pages are fetched.
 *
 * @param userAgent how the service names itself: a product of letters, - and _, which robots.txt
 *     may address, then a version or more
 * @param ports the ports that may be named in an address, 1 to 65535
 * @param maxRedirects how many redirects are followed, 0 to 10
 * @param connectTimeout the longest wait for a connection, 100 milliseconds to 1 minute
 * @param timeout the longest that one page may take with its redirects and robots.txt, 1 second to
 *     2 minutes
 * @param maxSize the largest page, unpacked, 1KB to 100MB
 * @param robotsCacheTime how long a robots.txt is kept, 1 second to 1 day
 * @param maxCrawlDelay the longest wait that a robots.txt may ask for between two pages, 0 to 1
 *     minute
 */
@ConfigurationProperties("summitqa.fetch")
public record FetchSettings(
    @DefaultValue("SummitQA/1.0") String userAgent,
    @DefaultValue({"80", "443"}) List<Integer> ports,
    @DefaultValue("5") int maxRedirects,
    @DefaultValue("5s") Duration connectTimeout,
    @DefaultValue("20s") Duration timeout,
    @DefaultValue("5MB") DataSize maxSize,
    @DefaultValue("1h") Duration robotsCacheTime,
    @DefaultValue("5s") Duration maxCrawlDelay) {
  private static final Pattern USER_AGENT = Pattern.compile("[A-Za-z_-]+(/[!-~]*)?( [ -~]*)?");
  private static final int MAX_USER_AGENT_LENGTH = 200;

  /** Checks every range. */
  public FetchSettings {
    ports = List.copyOf(ports);
    check(
        USER_AGENT.matcher(userAgent).matches() && userAgent.length() <= MAX_USER_AGENT_LENGTH,
        "user-agent must be a product such as SummitQA/1.0, in ASCII");
    check(ports.stream().allMatch(port -> port >= 1 && port <= 65535), "ports must be 1 to 65535");
    check(maxRedirects >= 0 && maxRedirects <= 10, "max-redirects must be 0 to 10");
    within(
        connectTimeout,
        Duration.ofMillis(100),
        Duration.ofMinutes(1),
        "connect-timeout",
        "100ms to 1m");
    within(timeout, Duration.ofSeconds(1), Duration.ofMinutes(2), "timeout", "1s to 2m");
    within(
        robotsCacheTime,
        Duration.ofSeconds(1),
        Duration.ofDays(1),
        "robots-cache-time",
        "1s to 1d");
    within(maxCrawlDelay, Duration.ZERO, Duration.ofMinutes(1), "max-crawl-delay", "0s to 1m");
    check(
        maxSize.toBytes() >= DataSize.ofKilobytes(1).toBytes()
            && maxSize.toBytes() <= DataSize.ofMegabytes(100).toBytes(),
        "max-size must be 1KB to 100MB, not " + maxSize);
  }

  /** Returns the name by which robots.txt addresses the service. */
  String product() {
    return userAgent.split("[/ ]", 2)[0].toLowerCase(Locale.ROOT);
  }

  private static void within(
      Duration value, Duration least, Duration most, String name, String range) {
    check(
        value.compareTo(least) >= 0 && value.compareTo(most) <= 0,
        "%s must be %s, not %s".formatted(name, range, value));
  }

  private static void check(boolean holds, String rule) {
    if (!holds) {
      throw new IllegalArgumentException("summitqa.fetch." + rule);
    }
  }
}
