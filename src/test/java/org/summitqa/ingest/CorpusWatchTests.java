package org.summitqa.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.function.BooleanSupplier;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;
import org.springframework.util.unit.DataSize;
import org.summitqa.corpus.Article;
import org.summitqa.folder.CorpusSettings;
import org.summitqa.folder.WatchSettings;
import org.summitqa.passages.PassageSettings;
import org.summitqa.search.IndexForTests;

class CorpusWatchTests {
  private static final String ONE = "两国元首同意恢复军事交流。双方还谈到芬太尼问题。会谈持续了四个小时。";
  private static final String OTHER = "两国元首同意恢复军事交流。双方没有谈到芬太尼问题。会谈持续了两个小时。";

  private static final Duration OFTEN = Duration.ofMillis(50);

  /** Longer than any pause of a test that writes, on a machine that has other work. */
  private static final Duration SELDOM = Duration.ofMillis(500);

  @TempDir Path corpus;
  @TempDir Path folder;
  private IndexForTests index;
  private @Nullable CorpusWatch watch;
  private final Recorder recorder = new Recorder();
  private Thread thread = new Thread();

  /** Keeps what it is told. */
  private static final class Recorder implements CorpusFollower {
    private final List<IngestionReport> reports = new CopyOnWriteArrayList<>();
    private final List<String> failures = new CopyOnWriteArrayList<>();
    private volatile boolean stopped;

    @Override
    public IngestionListener listener() {
      return progress -> {};
    }

    @Override
    public void read(IngestionReport report) {
      reports.add(report);
    }

    @Override
    public void failed(RuntimeException failure, boolean again) {
      if (!again) {
        failures.add(String.valueOf(failure.getMessage()));
      }
    }

    @Override
    public void idle(BooleanSupplier news) {}

    @Override
    public boolean stopped() {
      return stopped;
    }
  }

  @BeforeEach
  void open() throws IOException {
    index = IndexForTests.open(folder);
  }

  @AfterEach
  void close() throws Exception {
    recorder.stopped = true;
    thread.join();
    index.close();
  }

  /** Waits long: after a look that a loaded machine drew out, the watch rests a multiple of it. */
  private static ConditionFactory await() {
    return Awaitility.await().atMost(Duration.ofMinutes(2));
  }

  private void start() {
    start(true, OFTEN);
  }

  private void start(boolean enabled, Duration interval) {
    CorpusSettings settings = new CorpusSettings(corpus.toString(), DataSize.ofMegabytes(10));
    Ingestion ingestion = new Ingestion(settings, new PassageSettings(200, 350), index.articles());
    CorpusWatch made = new CorpusWatch(settings, new WatchSettings(enabled, interval), ingestion);
    watch = made;
    thread = Thread.ofPlatform().start(() -> follow(made));
    await().until(() -> !recorder.reports.isEmpty() || !recorder.failures.isEmpty());
  }

  private void follow(CorpusWatch watch) {
    try {
      watch.follow(recorder);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private CompletableFuture<Void> refresh(String file) {
    return Objects.requireNonNull(watch).refresh(List.of(file));
  }

  private String text(String id) {
    return index.catalog().article(id).map(Article::text).orElse("");
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(corpus.resolve(name), text);
  }

  @Nested
  class Follows {
    @Test
    void aNewFileIsFound() throws IOException {
      start();
      write("a.txt", ONE);
      await().until(() -> text("a").equals(ONE));
    }

    @Test
    void aChangedFileIsReadAgainAndReported() throws IOException {
      write("a.txt", ONE);
      start();
      write("a.txt", OTHER);
      await().until(() -> text("a").equals(OTHER));
      await()
          .untilAsserted(
              () ->
                  assertThat(recorder.reports.getLast().changes())
                      .containsExactly(
                          new ArticleChange(ArticleChange.Kind.CHANGED, "a", "a.txt")));
    }

    @Test
    void aChangeOfTheSameLengthIsFound() throws IOException {
      write("a.txt", ONE);
      start();
      write("a.txt", ONE.replace("四个", "两个"));
      await().until(() -> text("a").contains("两个小时"));
    }

    @Test
    void aRemovedFileLeavesTheIndex() throws IOException {
      write("a.txt", ONE);
      write("b.txt", OTHER);
      start();
      Files.delete(corpus.resolve("a.txt"));
      await().until(() -> text("a").isEmpty());
      assertThat(text("b")).isEqualTo(OTHER);
    }

    @Test
    void whatIsMovedIntoPlaceIsReadThoughSizeAndTimeAreTheSame() throws IOException {
      write("a.txt", ONE);
      FileTime time = FileTime.from(Instant.parse("2024-01-01T00:00:00Z"));
      Files.setLastModifiedTime(corpus.resolve("a.txt"), time);
      start();
      Path other = Files.writeString(folder.resolve("other"), ONE.replace("四个", "两个"));
      Files.setLastModifiedTime(other, time);
      Files.move(other, corpus.resolve("a.txt"), StandardCopyOption.REPLACE_EXISTING);
      await().until(() -> text("a").contains("两个小时"));
    }

    @Test
    void aFileWhoseTimeGoesBackIsRead() throws IOException {
      write("a.txt", ONE);
      start();
      write("a.txt", OTHER);
      FileTime past = FileTime.from(Instant.parse("1999-01-01T00:00:00Z"));
      Files.setLastModifiedTime(corpus.resolve("a.txt"), past);
      await().until(() -> text("a").equals(OTHER));
      write("a.txt", ONE);
      FileTime future = FileTime.from(Instant.parse("2099-01-01T00:00:00Z"));
      Files.setLastModifiedTime(corpus.resolve("a.txt"), future);
      await().until(() -> text("a").equals(ONE));
    }

    @Test
    void namesOfPublishersAreReadAnew() throws IOException {
      write("a.txt", ONE);
      start();
      write("corpus.yml", "articles:\n  a:\n    publisher: 晨报\n");
      await()
          .until(
              () ->
                  index
                      .catalog()
                      .article("a")
                      .map(article -> "晨报".equals(article.metadata().publisher()))
                      .orElse(false));
    }

    @Test
    void anArticleWhoseIdWasTakenComesWhenTheIdIsFree() throws IOException {
      write("a.md", ONE);
      write("a.txt", OTHER);
      start();
      assertThat(text("a")).isEqualTo(ONE);
      Files.delete(corpus.resolve("a.md"));
      await().until(() -> text("a").equals(OTHER));
    }

    @Test
    void anArticleWhoseIdAnotherTookForAWhileIsReadAgain() throws IOException {
      write("a.txt", OTHER);
      start();
      write("a.md", ONE);
      await().until(() -> text("a").equals(ONE));
      Files.delete(corpus.resolve("a.md"));
      await().until(() -> text("a").equals(OTHER));
    }

    @Test
    void unchangedFilesAreNotOpened() throws IOException {
      write("a.txt", ONE);
      write("b.txt", OTHER);
      start();
      write("b.txt", ONE);
      await().until(() -> text("b").equals(ONE));
      // The index has it a moment before the report is told.
      await()
          .untilAsserted(
              () ->
                  assertThat(recorder.reports.getLast())
                      .returns(1, IngestionReport::unchanged)
                      .returns(1, IngestionReport::indexed));
    }
  }

  @Nested
  class WaitsWhileAFileIsWritten {
    @Test
    void theVersionBeforeStaysUntilTheFileIsQuiet() throws Exception {
      write("a.txt", ONE);
      start(true, SELDOM);
      Path file = corpus.resolve("a.txt");
      Files.writeString(file, "半篇：");
      long longest = 0;
      for (int i = 0; i < 150; i++) {
        long start = System.nanoTime();
        Files.writeString(file, "第" + i + "段写着。", StandardOpenOption.APPEND);
        Thread.sleep(10);
        String read = text("a");
        longest = Math.max(longest, System.nanoTime() - start);
        // A file that nobody wrote to for as long as that may be taken for whole.
        assertThat(read.equals(ONE) || longest >= SELDOM.toNanos()).as(read).isTrue();
      }
      Files.writeString(file, "完。", StandardOpenOption.APPEND);
      await().until(() -> text("a").endsWith("完。"));
    }

    @Test
    void aNewFileIsNotReadInHalves() throws Exception {
      write("b.txt", OTHER);
      start(true, SELDOM);
      Path file = corpus.resolve("a.jsonl");
      for (int i = 0; i < 20; i++) {
        String line =
            "{\"id\": \"n%d\", \"title\": \"第%d条\", \"text\": \"%s\"}%n".formatted(i, i, ONE);
        Files.writeString(file, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        Thread.sleep(10);
      }
      await().until(() -> text("n19").equals(ONE));
      assertThat(recorder.reports).allSatisfy(report -> assertThat(report.problems()).isEmpty());
    }

    @Test
    void theOthersAreReadMeanwhile() throws Exception {
      write("a.txt", ONE);
      start(true, SELDOM);
      Path file = corpus.resolve("a.txt");
      Thread writer =
          Thread.ofPlatform()
              .start(
                  () -> {
                    while (!Thread.currentThread().isInterrupted()) {
                      try {
                        Files.writeString(file, ONE + System.nanoTime());
                        Thread.sleep(5);
                      } catch (IOException | InterruptedException e) {
                        return;
                      }
                    }
                  });
      write("b.txt", OTHER);
      await().until(() -> text("b").equals(OTHER));
      assertThat(text("a")).isEqualTo(ONE);
      writer.interrupt();
      writer.join();
    }
  }

  @Nested
  class KeepsTheIndexWhereTheFolderIsGone {
    @Test
    void andGoesOnWhenItIsBack() throws Exception {
      write("a.txt", ONE);
      start();
      Path aside = folder.resolveSibling(corpus.getFileName() + "-aside");
      Files.move(corpus, aside);
      await().until(() -> !recorder.failures.isEmpty());
      assertThat(text("a")).isEqualTo(ONE);
      Files.writeString(aside.resolve("b.txt"), OTHER);
      Files.move(aside, corpus);
      await().until(() -> text("b").equals(OTHER));
      assertThat(text("a")).isEqualTo(ONE);
    }

    @Test
    void andWhereAllFilesWentAtOnce() throws Exception {
      write("a.txt", ONE);
      write("b.txt", OTHER);
      start(true, SELDOM);
      Files.delete(corpus.resolve("a.txt"));
      Files.delete(corpus.resolve("b.txt"));
      await()
          .untilAsserted(
              () ->
                  assertThat(recorder.failures)
                      .singleElement()
                      .asString()
                      .contains("all 2 files went away at once"));
      assertThat(text("a")).isEqualTo(ONE);
      write("b.txt", OTHER);
      await().until(() -> text("a").isEmpty());
      assertThat(text("b")).isEqualTo(OTHER);
    }

    @Test
    void andWhereItIsEmptyAtTheStart() throws Exception {
      write("a.txt", ONE);
      start();
      recorder.stopped = true;
      thread.join();
      Files.delete(corpus.resolve("a.txt"));
      recorder.stopped = false;
      recorder.reports.clear();
      start();
      assertThat(recorder.failures).singleElement().asString().contains("has no files");
      assertThat(text("a")).isEqualTo(ONE);
    }
  }

  @Nested
  class AFileThatIsDamaged {
    private void write(String... ids) throws IOException {
      StringBuilder lines = new StringBuilder();
      for (String id : ids) {
        lines.append("{\"id\": \"%s\", \"text\": \"%s\"}%n".formatted(id, ONE));
      }
      CorpusWatchTests.this.write("d.jsonl", lines + "{broken\n");
    }

    @BeforeEach
    void read() throws IOException {
      write("a", "b", "c");
      // Nothing but what is asked for is read.
      start(false, OFTEN);
      assertThat(text("c")).isEqualTo(ONE);
    }

    @Test
    void doesNotKeepWhatIsKnownToBeWithdrawn() throws Exception {
      write("b");

      withdraw("a").get();

      assertThat(text("a")).isEmpty();
      assertThat(text("b")).isEqualTo(ONE);
      assertThat(text("c")).as("nobody said that it is gone").isEqualTo(ONE);
    }

    @Test
    void keepsWhatWasPutAgainMeanwhile() throws Exception {
      write("a", "b");

      withdraw("a").get();

      assertThat(text("a")).isEqualTo(ONE);
    }

    @Test
    void doesNotKeepItEitherWhereTheRunThatWasToSeeToItFailed() throws Exception {
      Path aside = folder.resolveSibling(corpus.getFileName() + "-aside");
      Files.move(corpus, aside);
      assertThat(withdraw("a")).failsWithin(Duration.ofSeconds(30));
      Files.move(aside, corpus);
      write("b");

      refresh("d.jsonl").get();

      assertThat(text("a")).isEmpty();
      assertThat(text("c")).isEqualTo(ONE);
    }

    private CompletableFuture<Void> withdraw(String id) {
      return Objects.requireNonNull(watch).refresh(List.of("d.jsonl"), List.of(id));
    }
  }

  @Nested
  class ReadsOnRequest {
    @Test
    void alsoWhereTheFolderIsNotWatched() throws Exception {
      write("a.txt", ONE);
      start(false, OFTEN);
      write("b.txt", OTHER);
      refresh("b.txt").get();
      assertThat(text("b")).isEqualTo(OTHER);
    }

    @Test
    void theLastArticleCanBeTakenAway() throws Exception {
      write("a.txt", ONE);
      start();
      Files.delete(corpus.resolve("a.txt"));
      refresh("a.txt").get();
      assertThat(text("a")).isEmpty();
    }

    @Test
    void theLastArticleCanBeTakenAwayBesideTheNotes() throws Exception {
      write("corpus.yml", "publishers: {}\n");
      write("a.txt", ONE);
      start();
      Files.delete(corpus.resolve("a.txt"));
      refresh("a.txt").get();
      assertThat(text("a")).isEmpty();
    }

    @Test
    void theLastTwoArticlesCanBeTakenAwayAtOnce() throws Exception {
      write("a.txt", ONE);
      write("b.txt", OTHER);
      start(false, OFTEN);
      Files.delete(corpus.resolve("a.txt"));
      Files.delete(corpus.resolve("b.txt"));
      assertThat(refresh("a.txt")).failsWithin(Duration.ofSeconds(30));
      refresh("b.txt").get();
      assertThat(text("a")).isEmpty();
      assertThat(text("b")).isEmpty();
    }

    @Test
    void aRunThatCannotBeMadeSaysSo() throws Exception {
      write("a.txt", ONE);
      start();
      FileSystemUtils.deleteRecursively(corpus);
      assertThat(refresh("a.txt"))
          .failsWithin(Duration.ofSeconds(10))
          .withThrowableOfType(ExecutionException.class)
          .withMessageContaining("summitqa.corpus.path");
    }
  }
}
