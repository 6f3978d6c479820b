package org.summitqa.web.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class WebSettingsTests {
  private final ApplicationContextRunner service =
      new ApplicationContextRunner().withUserConfiguration(Service.class);

  @EnableConfigurationProperties(WebSettings.class)
  static class Service {}

  @ParameterizedTest
  @CsvSource({
    "heartbeat=0s, heartbeat must be 100ms to 5m",
    "heartbeat=99ms, heartbeat must be 100ms to 5m",
    "heartbeat=6m, heartbeat must be 100ms to 5m",
    "max-request-size=0B, max-request-size must be at least 1B",
    "max-chat-request-size=0B, max-chat-request-size must be at least 1B"
  })
  void aSettingOutOfRangeIsToldWithItsName(String setting, String message) {
    service
        .withPropertyValues("summitqa.web." + setting)
        .run(
            context ->
                assertThat(context.getStartupFailure()).rootCause().hasMessageContaining(message));
  }

  @Test
  void theEndsOfARangeHold() {
    for (String heartbeat : new String[] {"100ms", "5m"}) {
      service
          .withPropertyValues("summitqa.web.heartbeat=" + heartbeat)
          .run(context -> assertThat(context).hasNotFailed());
    }
  }
}
