package org.summitqa.edit;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.summitqa.corpus.Article;
import org.summitqa.corpus.ArticleMetadata;
import org.summitqa.corpus.ArticleVersion;
import org.summitqa.search.IndexForTests;

class ArticleCountTests {
  @TempDir Path folder;
  private IndexForTests index;
  private ArticleCount count;

  @BeforeEach
  void open() throws IOException {
    index = IndexForTests.open(folder);
    count = new ArticleCount(index.articles(), new EditSettings(3, Duration.ZERO));
  }

  @AfterEach
  void close() throws IOException {
    index.close();
  }

  private void index(String id) {
    String text = "两国元首会晤。";
    ArticleMetadata about =
        new ArticleMetadata(
            id, "", null, null, null, "zh", id + ".txt", ArticleVersion.of("", text));
    index.articles().replace(new Article(about, text, List.of()), "fingerprint", List.of());
    index.articles().commit(true);
  }

  private void withdraw(String id) {
    index.articles().remove(List.of(id));
    index.articles().commit(true);
  }

  private void assertRoom() {
    assertThatCode(count::requireRoom).doesNotThrowAnyException();
  }

  private void assertNoRoom() {
    assertThatThrownBy(count::requireRoom)
        .isInstanceOf(EditException.class)
        .hasMessageContaining("summitqa.admin.max-articles");
  }

  @Test
  void anArticleOnItsWayThatTheIndexHasAlreadyIsOne() {
    count.created("a");
    count.created("b");
    index("a");
    assertRoom();
    index("b");
    assertRoom();
    count.created("c");
    assertNoRoom();
    index("c");
    assertNoRoom();
  }

  @Test
  void aDeletedArticleThatTheIndexHasStillIsNone() {
    index("a");
    index("b");
    index("c");
    assertNoRoom();
    count.deleted("a");
    assertRoom();
    count.created("d");
    assertNoRoom();
    withdraw("a");
    index("d");
    assertNoRoom();
  }

  @Test
  void anArticleThatIsPutAgainIsOne() {
    index("a");
    index("b");
    count.deleted("b");
    count.created("b");
    assertRoom();
    count.created("c");
    assertNoRoom();
    count.deleted("c");
    assertRoom();
  }

  @Test
  void aRunDecidesAboutWhatWasThereWhenItBegan() {
    CompletableFuture<Void> run = new CompletableFuture<>();
    count.created("a");
    count.created("b");
    CompletableFuture<Void> done = count.after(() -> run);
    count.created("c");
    assertNoRoom();
    run.complete(null);
    done.join();
    count.created("d");
    assertRoom();
    count.created("e");
    assertNoRoom();
  }

  @Test
  void aRunThatFailsDecidesNothing() {
    count.created("a");
    count.created("b");
    count.created("c");
    CompletableFuture<Void> done =
        count.after(() -> CompletableFuture.failedFuture(new IllegalStateException()));
    assertThatThrownBy(done::join).hasCauseInstanceOf(IllegalStateException.class);
    assertNoRoom();
  }
}
