package org.summitqa.cli;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.summitqa.SummitQa;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The whole of doctor, as from the command line. */
@ExtendWith(OutputCaptureExtension.class)
class DoctorCommandTests {
  private static final PrintStream TERMINAL = System.out;
  private static final String KEY = "geheim-0123456789";

  @RegisterExtension
  static final WireMockExtension SERVER =
      WireMockExtension.newInstance().options(wireMockConfig().dynamicPort()).build();

  @TempDir Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @AfterEach
  void giveBackTheTerminal() {
    System.setOut(TERMINAL);
  }

  private int doctor(String... args) {
    List<String> all = new ArrayList<>(List.of("doctor", "--server.port=0"));
    all.add("--summitqa.index.path=" + folder.resolve("data").resolve("index"));
    all.addAll(List.of(args));
    return new CommandLineInterface(SummitQa.class, stream(out), stream(err))
        .run(all.toArray(String[]::new));
  }

  private static PrintStream stream(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }

  private static String text(ByteArrayOutputStream bytes) {
    return bytes.toString(StandardCharsets.UTF_8);
  }

  private void assertKeyIsNowhere(CapturedOutput terminal) {
    assertThat(text(out) + text(err) + terminal).doesNotContain(KEY);
  }

  @Nested
  class AllIsWell {
    @Test
    void exitsWith0AndChangesNothing() {
      assertThat(doctor()).as(text(out)).isZero();

      assertThat(text(out)).contains("ok       corpus ", "findings:");
      assertThat(text(err)).isEmpty();
      assertThat(folder).isEmptyDirectory();
    }

    @Test
    void isTheSameAsJson() {
      assertThat(doctor("--json")).isZero();

      JsonNode report = new JsonMapper().readTree(text(out));
      assertThat(report.propertyNames()).containsExactly("status", "counts", "checks");
      assertThat(report.at("/counts/broken").asInt()).isZero();
      assertThat(report.get("checks"))
          .isNotEmpty()
          .allSatisfy(
              check ->
                  assertThat(check.propertyNames())
                      .containsExactly("name", "outcome", "finding", "advice"));
    }
  }

  @Nested
  class SomethingIsBroken {
    @Test
    void theKeyIsNowhere(CapturedOutput terminal) {
      SERVER.stubFor(
          any(anyUrl()).willReturn(aResponse().withStatus(401).withBody("bad key " + KEY)));

      int status =
          doctor(
              "--summitqa.llm.provider=openai",
              "--summitqa.llm.model=" + KEY,
              "--summitqa.llm.api-key=" + KEY,
              "--summitqa.llm.base-url=" + SERVER.baseUrl());

      assertThat(status).isEqualTo(1);
      assertThat(text(out)).contains("broken   model key", "******");
      assertKeyIsNowhere(terminal);
    }

    @Test
    void aPasswordInAnAddressIsNowhere(CapturedOutput terminal) {
      String address = "http://me:" + KEY + "@localhost/v1";

      assertThat(doctor("--summitqa.llm.provider=ollama", "--summitqa.llm.base-url=" + address))
          .isEqualTo(1);
      assertThat(text(out)).contains("summitqa.llm.base-url");
      assertKeyIsNowhere(terminal);
    }

    @Test
    void everyOtherCheckIsMadeAllTheSame() {
      int status =
          doctor(
              "--json",
              "--summitqa.llm.provider=gpt",
              "--summitqa.corpus.path=nowhere",
              "--summitqa.search.passages=0");

      assertThat(status).isEqualTo(1);
      JsonNode report = new JsonMapper().readTree(text(out));
      assertThat(report.get("status").asString()).isEqualTo("broken");
      assertThat(report.at("/counts/broken").asInt()).isEqualTo(3);
      assertThat(text(out)).contains("nowhere", "gpt", "bge-small-zh");
    }

    @Test
    void aMissingKeyIsToldWithItsName() {
      assertThat(doctor("--summitqa.llm.provider=openai", "--summitqa.llm.model=m")).isEqualTo(1);
      assertThat(text(out))
          .contains(
              "summitqa.llm.api-key is missing", "skipped  model ", "its settings are broken");
    }

    @Test
    void aSettingsFileThatIsNoYamlIsToldByItsLine(CapturedOutput terminal) throws IOException {
      Path file = folder.resolve("application.yml");
      Files.writeString(file, "summitqa:\n  llm:\n    api-key: " + KEY + ": x\n");

      assertThat(doctor("--spring.config.additional-location=" + file.toUri())).isEqualTo(1);
      assertThat(text(out)).contains("broken   settings files", "line 3", "ok       java");
      assertKeyIsNowhere(terminal);
    }

    @Test
    void aPromptWithoutItsPlaceholderIsNamed() throws IOException {
      Files.writeString(folder.resolve("answer.md"), "# System\nx\n# User\n{{question}}\n");

      assertThat(doctor("--summitqa.prompts.path=" + folder)).isEqualTo(1);
      assertThat(text(out)).contains("broken   prompts", "answer.md", "lacks the placeholder");
    }
  }

  @Nested
  class BadUsage {
    @Test
    void exitsWith2() {
      assertThat(doctor("--colour")).isEqualTo(2);
      assertThat(text(out)).isEmpty();
    }
  }
}
