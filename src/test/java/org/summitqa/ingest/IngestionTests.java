package org.summitqa.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;
import org.summitqa.corpus.Article;
import org.summitqa.encoder.EncodedText;
import org.summitqa.encoder.Encoder;
import org.summitqa.folder.CorpusException;
import org.summitqa.folder.CorpusSettings;
import org.summitqa.passages.PassageSettings;
import org.summitqa.read.CorpusMetadata;
import org.summitqa.read.IngestionProblem;
import org.summitqa.read.IngestionProblem.Severity;
import org.summitqa.search.IndexForTests;

class IngestionTests {
  private static final String TEXT = "两国元首同意恢复军事交流。双方还谈到芬太尼问题。会谈持续了四个小时。";

  @TempDir Path corpus;
  @TempDir Path folder;
  private final CountingEncoder encoder = new CountingEncoder();
  private IndexForTests index;

  /** Stands in for the encoder, since what matters here is only how often it is asked. */
  private static final class CountingEncoder implements Encoder {
    private int passages;

    @Override
    public String name() {
      return "counting";
    }

    @Override
    public int dimensions() {
      return 512;
    }

    @Override
    public EncodedText encodeQuestion(String question) {
      return encodePassage(question);
    }

    @Override
    public EncodedText encodePassage(String passage) {
      passages++;
      float[] vector = new float[512];
      vector[Math.floorMod(passage.hashCode(), 512)] = 1;
      return EncodedText.whole(vector);
    }
  }

  @BeforeEach
  void open() throws IOException {
    index = IndexForTests.open(folder, encoder);
  }

  @AfterEach
  void close() throws IOException {
    index.close();
  }

  private IngestionReport run() {
    return run(DataSize.ofMegabytes(10));
  }

  private IngestionReport run(DataSize limit) {
    encoder.passages = 0;
    IngestionReport report =
        new Ingestion(
                new CorpusSettings(corpus.toString(), limit),
                new PassageSettings(200, 350),
                index.articles())
            .run(progress -> {});
    index.vectors().run(progress -> {});
    return report;
  }

  private void write(String name, String content) throws IOException {
    Path file = corpus.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, content);
  }

  private static String article(String title) {
    return title + "\n\n2023年11月16日来源：新华网\n\n" + title + "，" + TEXT;
  }

  private static String line(String id) {
    return "{\"id\":\"%s\",\"title\":\"标题%s\",\"text\":\"%s%s\"}\n".formatted(id, id, id, TEXT);
  }

  @Nested
  class AFirstRun {
    @Test
    void storesEveryArticleUnderItsPath() throws IOException {
      write("a.txt", article("甲"));
      write("2023/b.md", "# 乙\n\n" + TEXT);
      write("c.jsonl", line("x/1") + "\n" + line("x/2"));

      IngestionReport report = run();

      assertThat(index.ids()).containsExactlyInAnyOrder("a", "2023/b", "x/1", "x/2");
      assertThat(report.articles()).isEqualTo(4);
      assertThat(report.indexed()).isEqualTo(4);
      assertThat(report.passages()).isEqualTo(encoder.passages);
      assertThat(report.problems()).isEmpty();
      assertThat(index.status().isWhole()).isTrue();
      assertThat(index.catalog().article("2023/b").map(Article::text)).contains(TEXT);
    }

    @Test
    void leavesOutHiddenFilesAndTheNotes() throws IOException {
      write("a.txt", article("甲"));
      write(".hidden", article("乙"));
      write(".git/c.txt", article("丙"));
      write("d.txt~", article("丁"));
      write(CorpusMetadata.FILE, "publishers:\n  新华网: Xinhua\n");

      assertThat(run().problems()).isEmpty();
      assertThat(index.ids()).containsExactly("a");
      assertThat(index.catalog().article("a").orElseThrow().metadata().publisher())
          .isEqualTo("Xinhua");
    }

    @Test
    void tellsHowFarItIs() throws IOException {
      write("a.txt", article("甲"));
      write("c.jsonl", line("1") + line("2"));
      List<IngestionProgress> seen = new ArrayList<>();

      new Ingestion(
              new CorpusSettings(corpus.toString(), DataSize.ofMegabytes(1)),
              new PassageSettings(200, 350),
              index.articles())
          .run(seen::add);

      assertThat(seen).hasSize(3);
      assertThat(seen.getLast().articlesDone()).isEqualTo(3);
      assertThat(seen.getLast().articlesTotal()).isEqualTo(3);
      assertThat(seen.getLast().passages()).isEqualTo(3);
      assertThat(seen.getLast().timeLeft()).isPresent();
    }

    @Test
    void makesAnEmptyCorpusReady() {
      assertThat(run().articles()).isZero();
      assertThat(index.status().isWhole()).isTrue();
    }
  }

  @Nested
  class ALaterRun {
    @BeforeEach
    void first() throws IOException {
      write("a.txt", article("甲"));
      write("b.txt", article("乙"));
      write("c.jsonl", line("1") + line("2"));
      run();
    }

    @Test
    void encodesNothingWhereNothingChanged() {
      IngestionReport report = run();

      assertThat(encoder.passages).isZero();
      assertThat(report.unchanged()).isEqualTo(4);
      assertThat(report.passages()).isZero();
    }

    @Test
    void encodesOnlyWhatChanged() throws IOException {
      write("b.txt", article("乙二"));
      write("c.jsonl", line("2").replace("四个", "五个") + line("1"));

      IngestionReport report = run();

      assertThat(report.indexed()).isEqualTo(2);
      assertThat(encoder.passages).isEqualTo(2);
      assertThat(index.catalog().article("2").orElseThrow().text()).contains("五个");
    }

    @Test
    void encodesNothingAfterANoteOnOtherArticles() throws IOException {
      write(CorpusMetadata.FILE, "publishers:\n  example.org: Example\n");

      assertThat(run().unchanged()).isEqualTo(4);
      assertThat(encoder.passages).isZero();
    }

    @Test
    void readsAgainWhatANoteIsAboutAndEncodesItNotAgain() throws IOException {
      write(CorpusMetadata.FILE, "articles:\n  a:\n    publisher: 新华社\n");

      assertThat(run().indexed()).isEqualTo(1);
      assertThat(encoder.passages).isZero();
      assertThat(index.catalog().article("a").orElseThrow().metadata().publisher())
          .isEqualTo("新华社");
    }

    @Test
    void removesWhatIsGone() throws IOException {
      Files.delete(corpus.resolve("a.txt"));
      write("c.jsonl", line("2"));

      assertThat(run().removed()).isEqualTo(2);
      assertThat(index.ids()).containsExactlyInAnyOrder("b", "2");
    }

    @Test
    void keepsTheLastGoodVersionOfWhatCannotBeReadNow() throws IOException {
      write("a.txt", "");
      write("c.jsonl", line("1").substring(0, 20) + "\n" + line("2"));

      IngestionReport report = run();

      assertThat(index.ids()).containsExactlyInAnyOrder("a", "b", "1", "2");
      assertThat(report.removed()).isZero();
      assertThat(report.problems())
          .extracting(IngestionProblem::toString)
          .containsExactly(
              "skipped: a.txt: empty; the version read before stays",
              "skipped: c.jsonl, line 1: not JSON (cut off?)",
              "skipped: c.jsonl: articles read from it before stay: 1");
    }
  }

  @Nested
  class SkipsAndReports {
    @BeforeEach
    void good() throws IOException {
      write("good.txt", article("甲"));
    }

    private void assertSkipped(String problem) {
      IngestionReport report = run(DataSize.ofKilobytes(64));
      assertThat(report.problems()).extracting(IngestionProblem::toString).containsExactly(problem);
      assertThat(report.hasErrors()).isFalse();
      assertThat(index.ids()).contains("good");
    }

    @Test
    void anEmptyFile() throws IOException {
      write("bad.txt", "");
      assertSkipped("skipped: bad.txt: empty");
    }

    @Test
    void aBinaryFile() throws IOException {
      Files.write(corpus.resolve("bad.txt"), new byte[] {0x1f, (byte) 0x8b, 8, 0, 0, 0});
      assertSkipped("skipped: bad.txt, byte 0: binary: gzip");
    }

    @Test
    void aFileWithNulBytes() throws IOException {
      write("bad.txt", "text\0\0\0\1\2");
      assertSkipped("skipped: bad.txt, byte 4: binary: it holds a NUL byte");
    }

    @Test
    void aFileCutOffInsideACharacter() throws IOException {
      byte[] bytes = article("乙").getBytes(UTF_8);
      Files.write(corpus.resolve("bad.txt"), java.util.Arrays.copyOf(bytes, bytes.length - 1));
      assertSkipped(
          "skipped: bad.txt, byte %d: cut off inside a character".formatted(bytes.length - 3));
    }

    @Test
    void aFileThatIsTooLarge() throws IOException {
      write("bad.txt", "字".repeat(50_000));
      assertSkipped(
          "skipped: bad.txt, byte 65536: larger than summitqa.corpus.max-file-size (65536 bytes)");
    }

    @Test
    void aPageWithoutText() throws IOException {
      write(
          "bad.html", "<html><body><nav><a href='/'>首页</a></nav><script>1</script></body></html>");
      assertSkipped("skipped: bad.html: no text of an article in it");
    }

    @Test
    void aLineThatIsTooLong() throws IOException {
      write("bad.jsonl", line("1") + line("字".repeat(50_000)) + line("2"));
      assertSkipped(
          "skipped: bad.jsonl, line 2: longer than summitqa.corpus.max-file-size (65536 bytes)");
      assertThat(index.ids()).contains("1", "2");
    }

    @Test
    void linesWithoutIdOrText() throws IOException {
      write("bad.jsonl", line("1") + "{\"id\":\"2\"}\n{\"text\":\"x\"}\n[]\n" + line("3"));

      assertThat(run().problems())
          .extracting(IngestionProblem::position)
          .containsExactly("line 2", "line 3", "line 4");
      assertThat(index.ids()).contains("1", "3");
    }

    @Test
    void aFileThatMayNotBeRead() throws IOException {
      Assumptions.assumeTrue(
          FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
      write("bad.txt", article("乙"));
      Files.setPosixFilePermissions(
          corpus.resolve("bad.txt"), PosixFilePermissions.fromString("---------"));
      Assumptions.assumeFalse(Files.isReadable(corpus.resolve("bad.txt")), "runs as root");
      assertSkipped("skipped: bad.txt: cannot be read: permission denied");
    }

    @Test
    void linksThatLeadOutOrRound(@TempDir Path elsewhere) throws IOException {
      Files.writeString(elsewhere.resolve("secret.txt"), article("丙"));
      Files.createSymbolicLink(corpus.resolve("out.txt"), elsewhere.resolve("secret.txt"));
      Files.createSymbolicLink(corpus.resolve("round"), corpus);

      IngestionReport report = run();

      assertThat(index.ids()).containsExactly("good");
      assertThat(report.problems())
          .extracting(IngestionProblem::file)
          .containsExactlyInAnyOrder("out.txt", "round");
    }
  }

  @Nested
  class FindsErrors {
    @Test
    void twoArticlesWithOneIdAndKeepsTheFirst() throws IOException {
      write("a.md", "# 第一\n\n" + TEXT);
      write("a.txt", article("第二"));
      write("b.jsonl", line("1") + line("a") + line("1"));

      IngestionReport report = run();

      assertThat(report.hasErrors()).isTrue();
      assertThat(report.problems())
          .extracting(IngestionProblem::toString)
          .containsExactly(
              "error: a.txt: the id 'a' is taken by a.md; only that article is read, not a.txt",
              "error: b.jsonl, line 2: the id 'a' is taken by a.md; only that article is read, not"
                  + " b.jsonl line 2",
              "error: b.jsonl, line 3: the id '1' is taken by b.jsonl line 1; only that article is"
                  + " read, not b.jsonl line 3");
      assertThat(index.catalog().article("a").orElseThrow().metadata().title()).isEqualTo("第一");
    }

    @Test
    void countsThoseBeyondAThousand() throws IOException {
      write("b.jsonl", line("1").repeat(1201));

      IngestionReport report = run();

      assertThat(report.problems()).hasSize(1001);
      assertThat(report.problems().getLast()).hasToString("error: corpus: 200 more problems");
    }

    @Test
    void brokenNotesAndReadsOnWithoutThem() throws IOException {
      write("a.txt", article("甲"));
      write(CorpusMetadata.FILE, "publishers:\n  x: y\nnonsense: 1\n");

      IngestionReport report = run();

      assertThat(report.problems())
          .singleElement()
          .satisfies(
              problem -> {
                assertThat(problem.severity()).isEqualTo(Severity.ERROR);
                assertThat(problem.file()).isEqualTo(CorpusMetadata.FILE);
                assertThat(problem.position()).startsWith("near line ");
              });
      assertThat(index.ids()).containsExactly("a");
    }

    @Test
    void aCorpusThatIsNotThere() {
      Ingestion ingestion =
          new Ingestion(
              new CorpusSettings(corpus.resolve("none").toString(), DataSize.ofMegabytes(1)),
              new PassageSettings(200, 350),
              index.articles());

      assertThatThrownBy(() -> ingestion.run(progress -> {}))
          .isInstanceOf(CorpusException.class)
          .hasMessageContaining("summitqa.corpus.path");
    }
  }

  @Nested
  class ALaterRunOfTheSameProcess {
    private Ingestion ingestion;

    @BeforeEach
    void begin() {
      CorpusSettings settings = new CorpusSettings(corpus.toString(), DataSize.ofMegabytes(10));
      ingestion = new Ingestion(settings, new PassageSettings(200, 350), index.articles());
    }

    /** Writes a file that cannot be told from one of the same length but by reading it. */
    private void writeUnseen(String name, String content) throws IOException {
      write(name, content);
      Files.setLastModifiedTime(
          corpus.resolve(name), FileTime.from(Instant.parse("2024-01-01T00:00:00Z")));
    }

    @Test
    void tellsOfBrokenLinesWithoutReadingThemAgain() throws IOException {
      writeUnseen("c.jsonl", line("x/1") + "{broken\n" + line("x/2"));
      IngestionReport first = ingestion.run(progress -> {});
      writeUnseen("c.jsonl", line("x/1") + "{broken\n" + line("x/3"));

      IngestionReport second = ingestion.run(progress -> {});

      assertThat(first.problems()).hasSize(1);
      assertThat(second.problems()).isEqualTo(first.problems());
      assertThat(second.unchanged()).isEqualTo(2);
      assertThat(index.ids()).containsExactlyInAnyOrder("x/1", "x/2");
    }

    @Test
    void readsAFileWithAnyOtherProblemAgain() throws IOException {
      write("a.jsonl", line("x/1"));
      writeUnseen("c.jsonl", line("x/1") + "{broken\n" + line("x/2"));
      IngestionReport first = ingestion.run(progress -> {});
      writeUnseen("c.jsonl", line("x/1") + "{broken\n" + line("x/3"));

      IngestionReport second = ingestion.run(progress -> {});

      assertThat(first.problems()).hasSize(2);
      assertThat(second.problems()).hasSize(3);
      assertThat(index.ids()).contains("x/3");
    }

    @Test
    void isLoggedWithItsProblemsWhereTheyAreNew() throws IOException {
      LogReports log = new LogReports();
      write("c.jsonl", line("x/1") + "{broken\n");
      assertThat(log.words(ingestion.run(progress -> {}))).contains("c.jsonl, line 2");
      assertThat(log.words(ingestion.run(progress -> {})))
          .contains("1 problems", "as before")
          .doesNotContain("c.jsonl");
      write("c.jsonl", line("x/1") + "\n{broken\n");
      assertThat(log.words(ingestion.run(progress -> {}))).contains("c.jsonl, line 3");
    }
  }
}
