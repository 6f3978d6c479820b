package org.summitqa.web.admin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.summitqa.edit.EditSettings;
import org.summitqa.fetch.FetchSettings;

class AdminSettingsTests {
  private final ApplicationContextRunner service =
      new ApplicationContextRunner().withUserConfiguration(Service.class);

  @EnableConfigurationProperties({AdminSettings.class, EditSettings.class, FetchSettings.class})
  static class Service {}

  @ParameterizedTest
  @CsvSource({
    "admin.max-article-size=100B, max-article-size must be 1KB to 100MB",
    "admin.max-request-size=0B, max-request-size must be at least 1KB",
    "admin.max-articles-per-request=0, max-articles-per-request must be 1 to 10000000",
    "admin.changes-per-second=0, changes-per-second must be 1 to 100000",
    "admin.burst=0, burst must be 1 to 100000",
    "admin.max-articles=0, max-articles must be 1 to 10000000",
    "admin.index-wait=61s, index-wait must be 0s to 1m",
    "fetch.user-agent=1, user-agent must be a product",
    "fetch.ports=0, ports must be 1 to 65535",
    "fetch.max-redirects=11, max-redirects must be 0 to 10",
    "fetch.connect-timeout=99ms, connect-timeout must be 100ms to 1m",
    "fetch.timeout=3m, timeout must be 1s to 2m",
    "fetch.max-size=1B, max-size must be 1KB to 100MB",
    "fetch.robots-cache-time=0s, robots-cache-time must be 1s to 1d",
    "fetch.max-crawl-delay=2m, max-crawl-delay must be 0s to 1m"
  })
  void aSettingOutOfRangeIsToldWithItsName(String setting, String message) {
    service
        .withPropertyValues("summitqa." + setting)
        .run(
            context ->
                assertThat(context.getStartupFailure()).rootCause().hasMessageContaining(message));
  }

  @ParameterizedTest
  @CsvSource({
    "fifteen-letters, token must have 16 to 1000 characters",
    "with a space in it, visible ASCII",
    "密码密码密码密码密码密码密码密码, visible ASCII"
  })
  void aTokenThatCannotBeOneStopsTheServiceAndIsNotShown(String token, String message) {
    service
        .withPropertyValues("summitqa.admin.token=" + token)
        .run(
            context -> {
              Throwable failure = context.getStartupFailure();
              assertThat(failure).rootCause().hasMessageContaining(message);
              for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
                assertThat(String.valueOf(cause.getMessage())).doesNotContain(token);
              }
            });
  }

  @Test
  void aTokenIsNotShownWithTheSettings() {
    service
        .withPropertyValues("summitqa.admin.token=sixteen-letters!")
        .run(
            context ->
                assertThat(context.getBean(AdminSettings.class).toString())
                    .doesNotContain("sixteen")
                    .contains("token=******"));
  }
}
