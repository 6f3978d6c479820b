package org.summitqa.llm;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class LlmSettingsTests {
  private final ApplicationContextRunner service =
      new ApplicationContextRunner().withUserConfiguration(Service.class, LlmConfiguration.class);

  @EnableConfigurationProperties({LlmSettings.class, CallSettings.class})
  static class Service {}

  private static String[] properties(String settings) {
    return Arrays.stream(settings.trim().split(" "))
        .filter(setting -> !setting.isEmpty())
        .map(setting -> "summitqa.llm." + setting)
        .toArray(String[]::new);
  }

  @Nested
  class ThatHold {
    @ParameterizedTest
    @ValueSource(
        strings = {
          "provider=openai model=m api-key=k",
          "provider=openai model=m base-url=http://localhost:8089/v1",
          "provider=OpenAI model=m base-url=http://localhost:8089/v1 api-key=",
          "provider=anthropic model=m api-key=k",
          "provider=ollama model=m"
        })
    void giveAModel(String settings) {
      service
          .withPropertyValues(properties(settings))
          .run(
              context -> {
                assertThat(context).hasSingleBean(LanguageModel.class);
                assertThat(context.getBean(LanguageModel.class).name()).isEqualTo("m");
              });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "provider=extractive", "provider=extractive model= base-url="})
    void giveNoModelWithoutAProvider(String settings) {
      service
          .withPropertyValues(properties(settings))
          .run(context -> assertThat(context).doesNotHaveBean(LanguageModel.class).hasNotFailed());
    }
  }

  @Nested
  class ThatAreWrong {
    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        textBlock =
            """
            provider=openai model=m                                              | summitqa.llm.api-key is missing
            provider=openai model=m base-url=https://api.openai.com/v1           | summitqa.llm.api-key is missing
            provider=anthropic model=m                                           | summitqa.llm.api-key is missing
            provider=openai api-key=geheim                                       | summitqa.llm.model is missing
            provider=openai model=m base-url=localhost:8089 api-key=geheim       | summitqa.llm.base-url must be
            provider=openai model=m base-url=ftp://x/v1 api-key=geheim           | summitqa.llm.base-url must be
            provider=openai model=m base-url=http://u:geheim@x/v1                | summitqa.llm.base-url must be
            provider=openai model=m api-key=geheim timeout=10ms                  | summitqa.llm.timeout must be 1s to 10m
            provider=openai model=m api-key=geheim temperature=3                 | summitqa.llm.temperature must be 0 to 2
            provider=openai model=m api-key=geheim max-tokens=1                  | summitqa.llm.max-tokens must be 16
            provider=openai model=m api-key=geheim connect-timeout=0s            | summitqa.llm.connect-timeout must be 100ms to 1m
            provider=openai model=m api-key=geheim first-token-timeout=1h        | summitqa.llm.first-token-timeout must be 100ms to 10m
            provider=openai model=m api-key=geheim retries=11                    | summitqa.llm.retries must be 0 to 10, not 11
            provider=openai model=m api-key=geheim max-concurrent-calls=0        | summitqa.llm.max-concurrent-calls must be 1 to 1000
            provider=openai model=m api-key=geheim breaker.failures=0            | summitqa.llm.breaker.failures must be 1 to 1000
            provider=openai model=m api-key=geheim breaker.pause=1ms             | summitqa.llm.breaker.pause must be 100ms to 10m
            """)
    void areToldByNameAtStart(String settings, String reason) {
      service
          .withPropertyValues(properties(settings))
          .run(
              context ->
                  assertThat(context)
                      .getFailure()
                      .rootCause()
                      .hasMessageContaining(reason)
                      .hasMessageNotContaining("geheim"));
    }

    @Test
    void areToldWhereTheProviderIsUnknown() {
      service
          .withPropertyValues("summitqa.llm.provider=gemini")
          .run(
              context ->
                  assertThat(context).getFailure().hasMessageContaining("summitqa.llm.provider"));
    }
  }

  @Test
  void ofCallsHaveDefaults() {
    service.run(
        context ->
            assertThat(context.getBean(CallSettings.class))
                .isEqualTo(
                    new CallSettings(
                        Duration.ofSeconds(5),
                        Duration.ofSeconds(30),
                        2,
                        8,
                        new CallSettings.Breaker(5, Duration.ofSeconds(30)))));
  }

  @Test
  void theKeyIsNotShown() {
    LlmSettings settings =
        new LlmSettings(
            LlmSettings.Provider.OPENAI, null, "geheim", "m", Duration.ofSeconds(5), 0, 100);
    assertThat(settings.toString()).doesNotContain("geheim").contains("******", "openai");
    assertThat(
            new ModelErrorMessages(settings)
                .of(new StatusException(400, "bad request with geheim and sk-1234 in it", null)))
        .hasMessageNotContaining("geheim")
        .hasMessageNotContaining("sk-1234")
        .hasMessageContaining("bad request");
  }
}
