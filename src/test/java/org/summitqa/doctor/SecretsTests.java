package org.summitqa.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

class SecretsTests {
  private static Secrets of(Map<String, Object> settings) {
    StandardEnvironment environment = new StandardEnvironment();
    environment.getPropertySources().addFirst(new MapPropertySource("test", settings));
    return Secrets.of(environment);
  }

  @Test
  void areHiddenWhereverTheyStand() {
    Secrets secrets = of(Map.of("summitqa.llm.api-key", "geheim-42", "OTHER_TOKEN", "token-4711"));

    assertThat(secrets.hide("refused geheim-42 and token-4711 (geheim-42)"))
        .isEqualTo("refused ****** and ****** (******)");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"http://me:geheim@host/v1", "Bearer geheim.123456", "model sk-geheim123456 is"})
  void areHiddenByTheirLooks(String text) {
    assertThat(Secrets.NONE.hide(text)).contains("******").doesNotContain("geheim");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"summitqa.llm.api-key", "SUMMITQA_LLM_API_KEY", "server.ssl.key-password"})
  void areKnownByTheirNames(String name) {
    assertThat(Secrets.isSecret(name)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"summitqa.llm.max-tokens", "server.ssl.key-alias", "PATH"})
  void areNotWhatOnlyLooksLikeIt(String name) {
    assertThat(Secrets.isSecret(name)).isFalse();
  }
}
