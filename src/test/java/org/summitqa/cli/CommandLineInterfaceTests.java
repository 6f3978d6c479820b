package org.summitqa.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;

class CommandLineInterfaceTests {
  private static final PrintStream TERMINAL = System.out;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @AfterEach
  void giveBackTheTerminal() {
    System.setOut(TERMINAL);
  }

  private int run(Class<?> application, String... args) {
    return new CommandLineInterface(application, stream(out), stream(err)).run(args);
  }

  private static PrintStream stream(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }

  private static String text(ByteArrayOutputStream bytes) {
    return bytes.toString(StandardCharsets.UTF_8);
  }

  /** Starts nothing: bad usage and help must not get as far as Spring. */
  static final class NoApplication {}

  @Nested
  class BadUsage {
    @ParameterizedTest
    @ValueSource(
        strings = {
          "dance",
          "ask",
          "ask|",
          "ask|q|--colour",
          "ask|q|--language=fr",
          "ask|q|--from=yesterday",
          "ask|q|--from=2024-01-02|--to=2024-01-01",
          "compare",
          "explain",
          "explain|q|--language=fr",
          "explain|q|--from=yesterday",
          "compare|q|--language=fr",
          "compare|q|-k=3",
          "search|q|-k=0",
          "search|q|-k=101",
          "timeline",
          "timeline|q|-k=0",
          "timeline|q|-k=101",
          "ingest|twice",
          "evaluate",
          "evaluate|a.jsonl|b.jsonl",
          "--port=9000"
        })
    void exitsWith2AndSaysHowToUseIt(String line) {
      assertThat(run(NoApplication.class, line.split("\\|", -1))).isEqualTo(2);
      assertThat(text(out)).isEmpty();
      assertThat(text(err)).contains("Usage: summitqa").doesNotContain("Exception", "\tat ");
    }
  }

  @Nested
  class Help {
    @ParameterizedTest
    @ValueSource(
        strings = {
          "--help",
          "ask --help",
          "explain --help",
          "compare --help",
          "search --help",
          "ingest --help",
          "evaluate --help",
          "serve --help",
          "help",
          "help ask"
        })
    void isPrintedWithoutStartingAnything(String line) {
      assertThat(run(NoApplication.class, line.split(" ", -1))).isZero();
      assertThat(text(out)).contains("Usage: summitqa");
      assertThat(text(err)).isEmpty();
    }

    @Test
    void namesTheVersion() {
      assertThat(run(NoApplication.class, "--version")).isZero();
      assertThat(text(out)).startsWith("summitqa ");
    }
  }

  @Nested
  class Settings {
    @Test
    void areToldFromTheCommandWhereverTheyStand() {
      Arguments arguments =
          Arguments.of("--server.port=0", "ask", "--summitqa.index.path=x", "q", "--json");

      assertThat(arguments.command()).containsExactly("ask", "q", "--json");
      assertThat(arguments.settings())
          .containsExactly("--server.port=0", "--summitqa.index.path=x");
    }

    @Test
    void endAtTwoDashes() {
      assertThat(Arguments.of("ask", "--", "--spring.is.here").command())
          .containsExactly("ask", "--", "--spring.is.here");
    }
  }

  @Nested
  class StartFailure {
    private static final String NO_INDEX =
        "--management.endpoint.health.validate-group-membership=false";

    @Test
    void ofAPortInUseIsOneLine() throws IOException {
      try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
        int port = taken.getLocalPort();

        assertThat(run(Empty.class, "serve", "--server.port=" + port, NO_INDEX)).isEqualTo(1);
        assertOneLine("Port " + port + " was already in use");
      }
    }

    @Test
    void ofABadSettingIsOneLine() {
      assertThat(run(Empty.class, "serve", "--server.port=http")).isEqualTo(1);
      assertOneLine("server.port");
    }

    @Test
    void ofOurOwnIsOneLine() {
      assertThat(run(Broken.class, "serve", "--server.port=0")).isEqualTo(1);
      assertOneLine("The corpus folder 'nowhere' does not exist.");
    }

    private void assertOneLine(String part) {
      List<String> lines = new ArrayList<>(text(err).lines().toList());
      assertThat(lines).hasSize(1);
      assertThat(lines.getFirst()).startsWith("summitqa: ").contains(part);
    }

    @EnableAutoConfiguration
    static class Empty {}

    @EnableAutoConfiguration
    static class Broken {
      Broken() {
        throw new IllegalStateException("The corpus folder 'nowhere' does not exist");
      }
    }
  }
}
