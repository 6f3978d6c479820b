package org.summitqa.folder;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How the corpus folder is watched.
 *
 * @param enabled whether a service reads what changes in the folder while it runs
 * @param interval how often the folder is looked at, 50ms to 1h; a changed file is read once it was
 *     the same for so long. A folder so large that a look takes more than a twentieth of this is
 *     looked at less often
 */
@Validated
@ConfigurationProperties("summitqa.corpus.watch")
public record WatchSettings(
    @DefaultValue("true") boolean enabled, @DefaultValue("500ms") Duration interval) {
  private static final Duration MIN_INTERVAL = Duration.ofMillis(50);
  private static final Duration MAX_INTERVAL = Duration.ofHours(1);

  /**
   * Checks the interval.
   *
   * @throws IllegalArgumentException if it is not 50ms to 1h
   */
  public WatchSettings {
    if (interval.compareTo(MIN_INTERVAL) < 0 || interval.compareTo(MAX_INTERVAL) > 0) {
      throw new IllegalArgumentException(
          "summitqa.corpus.watch.interval must be 50ms to 1h, not " + interval);
    }
  }
}
