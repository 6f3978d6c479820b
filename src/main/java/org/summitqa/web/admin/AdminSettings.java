package org.summitqa.web.admin;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Who may change the corpus over HTTP, and how much at a time.
 *
 * @param token what a request has to bring, 16 to 1000 visible characters of ASCII, shown nowhere;
 *     null where nobody may
 * @param maxArticleSize largest article, 1KB or more; never more than the largest file of the
 *     corpus
 * @param maxRequestSize largest body of many articles, 1KB or more
 * @param maxArticlesPerRequest how many articles one body may hold, 1 to 10,000,000
 * @param changesPerSecond how many changes are taken in the long run, 1 to 100,000
 * @param burst how many may come at once, 1 to 100,000
 */
@ConfigurationProperties("summitqa.admin")
public record AdminSettings(
    @Nullable String token,
    @DefaultValue("10MB") DataSize maxArticleSize,
    @DefaultValue("100MB") DataSize maxRequestSize,
    @DefaultValue("10000") int maxArticlesPerRequest,
    @DefaultValue("100") int changesPerSecond,
    @DefaultValue("200") int burst) {
  private static final DataSize MIN_SIZE = DataSize.ofKilobytes(1);
  private static final DataSize MAX_ARTICLE_SIZE = DataSize.ofMegabytes(100);

  /** Checks every range; an empty token counts as none. What is wrong with a token is not shown. */
  public AdminSettings {
    token = token == null || token.isEmpty() ? null : token;
    check(
        token == null || (token.length() >= 16 && token.length() <= 1000),
        "token must have 16 to 1000 characters");
    check(
        token == null || token.chars().allMatch(c -> c > ' ' && c <= '~'),
        "token must be of visible ASCII characters");
    check(
        maxArticleSize.compareTo(MIN_SIZE) >= 0 && maxArticleSize.compareTo(MAX_ARTICLE_SIZE) <= 0,
        "max-article-size must be 1KB to 100MB");
    check(maxRequestSize.compareTo(MIN_SIZE) >= 0, "max-request-size must be at least 1KB");
    within(maxArticlesPerRequest, 10_000_000, "max-articles-per-request");
    within(changesPerSecond, 100_000, "changes-per-second");
    within(burst, 100_000, "burst");
  }

  /** Shows everything but the token. */
  @Override
  public String toString() {
    return "AdminSettings[token=%s, maxArticleSize=%s, maxRequestSize=%s, maxArticlesPerRequest=%d, changesPerSecond=%d, burst=%d]"
        .formatted(
            token == null ? "none" : "******",
            maxArticleSize,
            maxRequestSize,
            maxArticlesPerRequest,
            changesPerSecond,
            burst);
  }

  private static void within(int value, int most, String name) {
    check(value >= 1 && value <= most, "%s must be 1 to %d, not %d".formatted(name, most, value));
  }

  private static void check(boolean holds, String rule) {
    if (!holds) {
      throw new IllegalArgumentException("summitqa.admin." + rule);
    }
  }
}
