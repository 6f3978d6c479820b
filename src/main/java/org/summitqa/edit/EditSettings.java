package org.summitqa.edit;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Bounds of what changes over HTTP make of the corpus.
 *
 * @param maxArticles with how many articles in the corpus no new ones are taken, 1 to 10,000,000
 * @param indexWait how long a change waits for the index to have it, 0 to 1 minute
 */
@ConfigurationProperties("summitqa.admin")
public record EditSettings(
    @DefaultValue("100000") int maxArticles, @DefaultValue("5s") Duration indexWait) {
  private static final int MAX_ARTICLES = 10_000_000;

  /** Checks every range. */
  public EditSettings {
    if (maxArticles < 1 || maxArticles > MAX_ARTICLES) {
      throw new IllegalArgumentException(
          "summitqa.admin.max-articles must be 1 to %d, not %d"
              .formatted(MAX_ARTICLES, maxArticles));
    }
    if (indexWait.isNegative() || indexWait.compareTo(Duration.ofMinutes(1)) > 0) {
      throw new IllegalArgumentException(
          "summitqa.admin.index-wait must be 0s to 1m, not " + indexWait);
    }
  }
}
