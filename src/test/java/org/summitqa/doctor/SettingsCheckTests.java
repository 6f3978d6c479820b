package org.summitqa.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import org.summitqa.cli.doctor.FoundFindings;

class SettingsCheckTests {
  private final StandardEnvironment environment = new StandardEnvironment();
  private final Map<String, Object> variables = new HashMap<>();
  private final Map<String, Object> arguments = new HashMap<>();

  private List<CheckResult> found() {
    environment
        .getPropertySources()
        .replace(
            "systemEnvironment",
            new SystemEnvironmentPropertySource("systemEnvironment", variables));
    environment.getPropertySources().addFirst(new MapPropertySource("commandLineArgs", arguments));
    environment.getPropertySources().remove("systemProperties");
    ShippedSettings shipped = ShippedSettings.read();
    try (ComponentProbe pieces =
        new ComponentProbe(environment, (context, failure) -> Optional.empty())) {
      return FoundFindings.of(
              new SettingsCheck(new SettingSources(environment, shipped), shipped, pieces))
          .all();
    }
  }

  private List<String> texts(Outcome outcome) {
    return found().stream()
        .filter(finding -> finding.outcome() == outcome)
        .map(finding -> finding.text() + (finding.advice() == null ? "" : " " + finding.advice()))
        .toList();
  }

  @Nested
  class ChangedSettings {
    @Test
    void areToldWithTheirPlace() {
      variables.put("SUMMITQA_LLM_BASE_URL", "http://localhost:1/v1");
      arguments.put("server.port", "9000");

      assertThat(texts(Outcome.OK))
          .contains(
              "summitqa.llm.base-url=http://localhost:1/v1 (environment variable SUMMITQA_LLM_BASE_URL)",
              "server.port=9000 (command line)");
    }

    @Test
    void areTheStrongestOfTheirName() {
      variables.put("SUMMITQA_CORPUS_PATH", "weak");
      arguments.put("summitqa.corpus.path", "strong");

      assertThat(texts(Outcome.OK))
          .anyMatch(text -> text.contains("strong"))
          .noneMatch(text -> text.contains("weak"));
    }

    @Test
    void thatAreTheDefaultAreNotTold() {
      arguments.put("summitqa.corpus.path", "seeds");

      assertThat(texts(Outcome.OK)).noneMatch(text -> text.contains("corpus"));
    }

    @Test
    void thatAreKeysAreHidden() {
      arguments.put("summitqa.llm.api-key", "geheim");

      assertThat(texts(Outcome.OK)).contains("summitqa.llm.api-key=****** (command line)");
    }
  }

  @Nested
  class UnknownSettings {
    @ParameterizedTest
    @CsvSource({
      "summitqa.lm.provider, summitqa.llm.provider",
      "summitqa.corpus.paths, summitqa.corpus.path",
      "summitqa.llm.apikeys, summitqa.llm.api-key"
    })
    void areToldWithTheNearestName(String given, String meant) {
      arguments.put(given, "x");

      assertThat(texts(Outcome.WARNING))
          .singleElement()
          .asString()
          .contains(given, "Did you mean %s?".formatted(meant));
    }

    @Test
    void ofTheEnvironmentAreSpelledLikeIt() {
      variables.put("SUMMITQA_LM_PROVIDER", "openai");

      assertThat(texts(Outcome.WARNING))
          .singleElement()
          .asString()
          .contains("SUMMITQA_LM_PROVIDER", "Did you mean SUMMITQA_LLM_PROVIDER?");
    }

    @Test
    void areNotThoseOfAnotherSpelling() {
      arguments.put("summitqa.llm.baseUrl", "http://localhost/v1");
      variables.put("SUMMITQA_WEB_MAXQUESTIONLENGTH", "10");
      variables.put("SUMMITQA_SERVICE_HOST", "10.0.0.1");

      assertThat(texts(Outcome.WARNING)).isEmpty();
    }
  }

  @Nested
  class WrongSettings {
    @Test
    void areEachTold() {
      arguments.put("summitqa.llm.provider", "gpt");
      arguments.put("summitqa.search.passages", "99");

      assertThat(texts(Outcome.BROKEN))
          .anyMatch(text -> text.startsWith("summitqa.llm: "))
          .anyMatch(text -> text.startsWith("summitqa.search: "))
          .hasSize(2);
    }
  }
}
