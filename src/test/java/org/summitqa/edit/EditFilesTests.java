package org.summitqa.edit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.unit.DataSize;
import org.summitqa.corpus.Article;
import org.summitqa.corpus.ArticleMetadata;
import org.summitqa.corpus.ArticleVersion;
import org.summitqa.corpus.DurableFiles;
import org.summitqa.edit.Change.Outcome;
import org.summitqa.edit.EditException.Reason;
import org.summitqa.encoder.EncoderForTests;
import org.summitqa.folder.CorpusSettings;
import org.summitqa.ingest.ArticleValidator;
import org.summitqa.search.IndexForTests;

/** Changes files below an index that lags behind. */
class EditFilesTests {
  private static final String TEXT = "两国元首同意恢复军事交流。双方还谈到芬太尼问题。";

  @TempDir Path corpus;
  @TempDir Path folder;
  private IndexForTests index;
  private ArticleEdits edits;

  @BeforeEach
  void open() throws IOException {
    index = IndexForTests.open(folder, new EncoderForTests());
    edits = edits(corpus);
  }

  @AfterEach
  void close() throws IOException {
    index.close();
  }

  private ArticleEdits edits(Path path) {
    CorpusSettings settings = new CorpusSettings(path.toString(), DataSize.ofMegabytes(10));
    EditSettings limits = new EditSettings(20_000, Duration.ZERO);
    ArticleValidator reader = new ArticleValidator(settings);
    ArticlePlaces places = new ArticlePlaces(index.articles(), settings);
    return new ArticleEdits(
        new CorpusRoot(settings),
        new ArticleFiles(places, reader, settings),
        reader,
        new ArticleCount(index.articles(), limits));
  }

  private Change put(String id, ArticleFormat format, String text) {
    return edits.put(new ArticleId(id), format, text.getBytes(UTF_8), Precondition.NONE);
  }

  private static String line(String id) {
    return "{\"id\":\"%s\",\"text\":\"%s%s\"}\n".formatted(id, id, TEXT);
  }

  /** Puts an article into the index as one that was read from a file. */
  private void read(String id, String file) {
    ArticleMetadata about =
        new ArticleMetadata(id, "", null, null, null, "zh", file, ArticleVersion.of("", TEXT));
    index.articles().replace(new Article(about, TEXT, List.of()), "fingerprint", List.of());
    index.articles().commit(true);
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.walk(corpus)) {
      return files
          .filter(Files::isRegularFile)
          .map(f -> corpus.relativize(f).toString())
          .sorted()
          .toList();
    }
  }

  @Nested
  class BetweenTwoRunsOverTheCorpus {
    @Test
    void anArticleIsStillFoundUnderItsFormats() throws IOException {
      assertThat(put("a", ArticleFormat.HTML, "<p>" + TEXT).outcome()).isEqualTo(Outcome.CREATED);
      assertThat(put("a", ArticleFormat.TEXT, TEXT).outcome()).isEqualTo(Outcome.REPLACED);
      assertThat(put("a", ArticleFormat.TEXT, TEXT).outcome()).isEqualTo(Outcome.UNCHANGED);
      assertThat(names()).containsExactly("a.txt");
      assertThat(edits.delete(new ArticleId("a"), Precondition.NONE).outcome())
          .isEqualTo(Outcome.DELETED);
      assertThat(names()).isEmpty();
    }

    @Test
    void anIdWithDotsIsNotAnother() throws IOException {
      put("2023.11", ArticleFormat.TEXT, TEXT);
      put("2023", ArticleFormat.TEXT, TEXT);
      edits.delete(new ArticleId("2023"), Precondition.NONE);

      assertThat(names()).containsExactly("2023.11.txt");
    }

    @Test
    void aMendingLeavesWhatWasChangedSince() throws IOException {
      Change first = put("a", ArticleFormat.TEXT, TEXT);
      Change second = put("a", ArticleFormat.MARKDOWN, "# 新\n\n" + TEXT);

      edits.mend(first);
      assertThat(names()).containsExactly("a.md");
      Files.writeString(corpus.resolve("a.html"), "<p>" + TEXT);
      edits.mend(second);
      assertThat(names()).containsExactly("a.md");
    }
  }

  @Nested
  class AFileOfLinesOfWhichSomeAreBroken {
    private static final String BROKEN = "{broken\n";

    private void write(String content) throws IOException {
      Files.writeString(corpus.resolve("d.jsonl"), content);
      read("x", "d.jsonl");
    }

    private EditException refusal(Runnable change) {
      return catchThrowableOfType(EditException.class, change::run);
    }

    @Test
    void canBeAskedToDeleteWhatTheIndexAloneHas() throws IOException {
      write(line("y") + BROKEN);

      Change deleted = edits.delete(new ArticleId("x"), Precondition.NONE);

      assertThat(deleted.outcome()).isEqualTo(Outcome.DELETED);
      assertThat(deleted.touched()).containsExactly("d.jsonl");
      assertThat(corpus.resolve("d.jsonl")).hasContent(line("y") + BROKEN);
    }

    @Test
    void staysOneWhereTheLineBeforeTheBrokenOneIsDeleted() throws IOException {
      write(line("x") + BROKEN + "\n" + line("y") + line("z").strip());

      edits.delete(new ArticleId("x"), Precondition.NONE);

      assertThat(corpus.resolve("d.jsonl"))
          .hasContent(line("y") + BROKEN + "\n" + line("z").strip());
      assertThat(ArticleValidator.holdsLines(corpus.resolve("d.jsonl"))).isTrue();
    }

    @Test
    void endsTheLineThatComesToTheTop() throws IOException {
      write(line("x") + BROKEN + line("y").strip());

      edits.delete(new ArticleId("x"), Precondition.NONE);

      assertThat(corpus.resolve("d.jsonl")).hasContent(line("y") + BROKEN);
    }

    @Test
    void staysOneWhereItsFirstLineIsPut() throws IOException {
      Files.writeString(corpus.resolve("d.jsonl"), line("d") + BROKEN);

      put("d", ArticleFormat.JSON, line("d").replace("军事", "海军"));

      assertThat(corpus.resolve("d.jsonl")).hasContent(line("d").replace("军事", "海军") + BROKEN);
    }

    @Test
    void keepsItsLastWholeLineSinceTheRestWouldBeOneArticle() throws IOException {
      String before = line("x") + BROKEN;
      write(before);

      EditException kept = refusal(() -> edits.delete(new ArticleId("x"), Precondition.NONE));
      EditException moved = refusal(() -> put("x", ArticleFormat.TEXT, TEXT));

      assertThat(kept.reason()).isEqualTo(Reason.CONFLICT);
      assertThat(kept).hasMessageContaining("from line 2 on");
      assertThat(moved.reason()).isEqualTo(Reason.CONFLICT);
      assertThat(names()).containsExactly("d.jsonl");
      assertThat(corpus.resolve("d.jsonl")).hasContent(before);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE"})
  void noLineOfAFileInUtf16IsChanged(String charset) throws IOException {
    byte[] content = (line("x") + line("y")).getBytes(Charset.forName(charset));
    Files.write(corpus.resolve("d.jsonl"), content);
    read("x", "d.jsonl");
    read("y", "d.jsonl");

    for (String id : List.of("x", "y")) {
      EditException refused =
          catchThrowableOfType(
              EditException.class, () -> edits.delete(new ArticleId(id), Precondition.NONE));
      assertThat(refused.reason()).as(id).isEqualTo(Reason.CONFLICT);
      assertThat(refused).hasMessageContaining("UTF-16");
    }

    assertThat(corpus.resolve("d.jsonl")).hasBinaryContent(content);
  }

  @Test
  void anArticleThatIsTooLargeAsAFileIsNotTaken() throws IOException {
    String title = "长".repeat(4 << 20);

    EditException refused =
        catchThrowableOfType(
            EditException.class,
            () -> put("a", ArticleFormat.HTML, "<title>" + title + "</title><p>" + TEXT));

    assertThat(refused.reason()).isEqualTo(Reason.UNREADABLE);
    assertThat(refused).hasMessageContaining("summitqa.corpus.max-file-size (10485760 bytes)");
    assertThat(names()).isEmpty();
  }

  @Nested
  class AFileOutsideTheCorpus {
    @BeforeEach
    void link() throws IOException {
      Path outside = Files.createDirectory(folder.resolve("outside"));
      Files.writeString(outside.resolve("x.txt"), TEXT);
      Files.writeString(outside.resolve("l.jsonl"), line("l") + line("m"));
      Files.createSymbolicLink(corpus.resolve("linked"), outside);
      Files.createSymbolicLink(corpus.resolve("x.txt"), outside.resolve("x.txt"));
      Files.createSymbolicLink(corpus.resolve("l.jsonl"), outside.resolve("l.jsonl"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"linked/x", "linked/l", "x", "l"})
    void isNotDeletedThroughALink(String id) {
      EditException missing =
          catchThrowableOfType(
              EditException.class, () -> edits.delete(new ArticleId(id), Precondition.NONE));

      assertThat(missing.reason()).isEqualTo(Reason.MISSING);
      assertThat(folder.resolve("outside/x.txt")).hasContent(TEXT);
      assertThat(folder.resolve("outside/l.jsonl")).hasContent(line("l") + line("m"));
    }

    @Test
    void lendsNoneOfItsLinesToTheCorpus() throws IOException {
      put("l", ArticleFormat.JSON, line("l"));

      assertThat(Files.readString(corpus.resolve("l.jsonl"))).doesNotContain("\"m\"");
      assertThat(folder.resolve("outside/l.jsonl")).hasContent(line("l") + line("m"));
    }
  }

  @Test
  void anArticleIsFoundThroughALinkWithinTheCorpus() throws IOException {
    Files.createDirectory(corpus.resolve(".kept"));
    Files.writeString(corpus.resolve(".kept/x.txt"), TEXT);
    Files.createSymbolicLink(corpus.resolve("x.txt"), corpus.resolve(".kept/x.txt"));

    edits.delete(new ArticleId("x"), Precondition.NONE);

    assertThat(names()).containsExactly(".kept/x.txt");
  }

  @Nested
  class ManyLines {
    @Test
    void areTakenInMemoryForOne() throws IOException {
      List<LineResult> results = new ArrayList<>();
      Lines lines = new Lines();

      boolean complete =
          new BulkEdits(edits)
              .put(
                  lines,
                  new BulkEdits.Bounds(100_000, 10_000),
                  () -> {},
                  result -> {
                    assertThat(lines.begun - result.line()).isLessThanOrEqualTo(1);
                    results.add(result);
                  });

      assertThat(complete).isTrue();
      assertThat(results).hasSize(1000);
      assertThat(results.stream().filter(result -> !result.touched().isEmpty())).hasSize(50);
    }

    /** A thousand lines, each longer than a buffer, that are made as they are read. */
    private static final class Lines extends InputStream {
      private byte[] line = new byte[0];
      private int at;
      private int begun;

      @Override
      public int read(byte[] bytes, int from, int length) {
        int next = length == 0 ? -1 : read();
        if (next >= 0) {
          bytes[from] = (byte) next;
        }
        return next < 0 ? -1 : 1;
      }

      @Override
      public int read() {
        if (at == line.length) {
          if (begun == 1000) {
            return -1;
          }
          String id = "n/" + begun % 50;
          line = line(id).replace("}", ",\"title\":\"" + "长".repeat(5000) + "\"}").getBytes(UTF_8);
          at = 0;
          begun++;
        }
        return line[at++] & 0xFF;
      }
    }
  }

  @Nested
  class AFullDisk {
    private Path disk;

    @BeforeEach
    void mount() throws Exception {
      disk = Files.createDirectory(folder.resolve("disk"));
      Assumptions.assumeTrue(
          run("mount", "-t", "tmpfs", "-o", "size=64k", "none", disk.toString()));
    }

    @AfterEach
    void unmount() throws Exception {
      run("umount", disk.toString());
    }

    private boolean run(String... command) throws Exception {
      try {
        return new ProcessBuilder(command).redirectErrorStream(true).start().waitFor() == 0;
      } catch (IOException noSuchCommand) {
        return false;
      }
    }

    @Test
    void leavesTheOldArticleAndNothingElse() throws IOException {
      edits = edits(disk);
      put("a", ArticleFormat.TEXT, TEXT);

      EditException full =
          catchThrowableOfType(
              EditException.class, () -> put("a", ArticleFormat.TEXT, TEXT.repeat(2000)));

      assertThat(full.reason()).isEqualTo(Reason.FULL);
      assertThat(Files.readString(disk.resolve("a.txt"))).isEqualTo(TEXT);
      try (Stream<Path> files = Files.list(disk)) {
        assertThat(files).hasSize(1);
      }
      assertThat(put("a", ArticleFormat.TEXT, TEXT + TEXT).outcome()).isEqualTo(Outcome.REPLACED);
    }
  }

  @Nested
  class ABrokenWrite {
    @Test
    void leavesTheOldFileAndNoTemporaryOne() throws IOException {
      Path file = corpus.resolve("a.txt");
      Files.writeString(file, "old");

      assertThatThrownBy(
              () ->
                  DurableFiles.write(
                      file,
                      out -> {
                        out.write("ne".getBytes(UTF_8));
                        throw new IOException("No space left on device");
                      }))
          .isInstanceOf(IOException.class);

      assertThat(Files.readString(file)).isEqualTo("old");
      assertThat(names()).containsExactly("a.txt");
    }

    @ParameterizedTest
    @CsvSource({
      "No space left on device, true",
      "Disk quota exceeded, true",
      "There is not enough space on the disk, true",
      "Input/output error, false"
    })
    void isToldApartByTheSystemsWords(String words, boolean full) {
      assertThat(StorageErrors.isFull(new IOException(words))).isEqualTo(full);
    }
  }

  @Test
  void aFolderThatIsNotThereIsNotMade() {
    EditException gone =
        catchThrowableOfType(
            EditException.class,
            () -> edits(folder.resolve("none")).delete(new ArticleId("a"), Precondition.NONE));

    assertThat(gone.reason()).isEqualTo(Reason.NO_FOLDER);
    assertThat(folder.resolve("none")).doesNotExist();
  }

  @ParameterizedTest
  @CsvSource({
    "https://www.bbc.com/zhongwen/simp/world-67439456, www.bbc.com/zhongwen/simp/world-67439456",
    "https://example.org/, example.org/index",
    "https://example.org, example.org/index",
    "https://EXAMPLE.org/a/b.html, example.org/a/b",
    "https://example.org/a/, example.org/a",
    "https://example.org/a?id=1, example.org/a-ba5e33ac",
    "https://example.org/%E4%BC%9A%E6%99%A4, example.org/会晤-00000000"
  })
  void aPageHasAnIdOfItsAddress(String url, String id) {
    String made = PageId.of(URI.create(url)).value();

    assertThat(made.replaceFirst("-[0-9a-f]{8}$", "-#"))
        .isEqualTo(id.replaceFirst("-[0-9a-f]{8}$", "-#"));
  }

  @Test
  void pagesWithOtherAddressesHaveOtherIds() {
    assertThat(
            Stream.of(
                    "/a?id=1",
                    "/a?id=2",
                    "/a",
                    "/a/b",
                    "/a%2Fb",
                    "/" + "a/".repeat(300),
                    "/" + "长".repeat(300))
                .map(
                    path ->
                        PageId.of(
                                URI.create(
                                    URI.create("https://example.org" + path).toASCIIString()))
                            .value())
                .distinct())
        .hasSize(7);
  }
}
