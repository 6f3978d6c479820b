package org.summitqa;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.summitqa.cli.CommandLineInterface;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Ingests as from the command line. */
class IngestCommandTests {
  private static final PrintStream TERMINAL = System.out;
  private static final String ONE = "两国元首同意恢复军事交流。双方还谈到芬太尼问题。会谈持续了四个小时。";

  @TempDir Path folder;
  private Path corpus;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @BeforeEach
  void makeCorpus() throws IOException {
    corpus = Files.createDirectories(folder.resolve("corpus"));
    write("a.txt", ONE);
    write("b.txt", ONE + "双方共进午餐。");
  }

  @AfterEach
  void giveBackTheTerminal() {
    System.setOut(TERMINAL);
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(corpus.resolve(name), text);
  }

  private int ingest(String... args) {
    out.reset();
    err.reset();
    List<String> all = new ArrayList<>(List.of("ingest"));
    all.addAll(List.of(args));
    all.add("--summitqa.corpus.path=" + corpus);
    all.add("--summitqa.corpus.watch.interval=50ms");
    all.add("--summitqa.index.path=" + folder.resolve("index"));
    return new CommandLineInterface(SummitQa.class, utf8(out), utf8(err))
        .run(all.toArray(String[]::new));
  }

  private static PrintStream utf8(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }

  private String out() {
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void aDryRunSaysWhatWouldChangeAndChangesNothing() throws IOException {
    assertThat(ingest("--dry-run")).as(err.toString(StandardCharsets.UTF_8)).isZero();
    assertThat(out())
        .contains("Would be: 2 articles: 2 indexed", "added: a (a.txt)", "added: b (b.txt)");
    assertThat(folder.resolve("index")).doesNotExist();

    assertThat(ingest()).isZero();
    assertThat(out()).contains("added: a (a.txt)", "2 of 2 passages have vectors");

    write("a.txt", ONE.replace("四个", "两个"));
    Files.delete(corpus.resolve("b.txt"));
    write("c.bin", "\0\1\2");
    for (int i = 0; i < 2; i++) {
      assertThat(ingest("--dry-run")).isZero();
      assertThat(out())
          .contains("1 indexed", "1 removed", "changed: a (a.txt)", "removed: b", "skipped: c.bin");
    }
  }

  @Test
  void theReportIsAlsoForMachines() throws IOException {
    write("c.bin", "\0\1\2");
    assertThat(ingest("--json")).isZero();

    assertThat(out().lines()).hasSize(1);
    JsonNode report = new JsonMapper().readTree(out());
    assertThat(report.propertyNames())
        .containsExactly(
            "articles",
            "indexed",
            "unchanged",
            "removed",
            "passages",
            "changes",
            "problems",
            "elapsed");
    assertThat(report.path("changes").get(0).toString())
        .isEqualTo("{\"kind\":\"added\",\"id\":\"a\",\"file\":\"a.txt\"}");
    assertThat(report.at("/problems/0/file").asString()).isEqualTo("c.bin");
  }

  @Test
  void watchingAndADryRunExcludeEachOther() {
    assertThat(ingest("--dry-run", "--watch")).isEqualTo(2);
  }
}
