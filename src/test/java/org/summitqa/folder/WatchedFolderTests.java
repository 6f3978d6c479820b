package org.summitqa.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WatchedFolderTests {
  @TempDir Path corpus;

  @Test
  void howeverOftenItIsLookedAtAFileIsReadWhenItWasTheSameForAWhile() throws IOException {
    WatchedFolder folder = new WatchedFolder(corpus, Duration.ofHours(1));
    Files.writeString(corpus.resolve("a.txt"), "half");
    Files.writeString(corpus.resolve("b.txt"), "whole");

    folder.look(Set.of());
    FolderSnapshot look = folder.look(Set.of("b.txt"));

    assertThat(look.unsettled()).containsExactly("a.txt");
    assertThat(look.settled()).containsExactly("b.txt");
  }

  @Test
  void aFileThatIsQuietIsReadOnce() throws IOException {
    WatchedFolder folder = new WatchedFolder(corpus, Duration.ofMillis(1));
    Files.writeString(corpus.resolve("a.txt"), "whole");

    await().until(() -> folder.look(Set.of()).settled().equals(Set.of("a.txt")));
    folder.keep(folder.look(Set.of()));

    assertThat(folder.look(Set.of()).settled()).isEmpty();
  }

  @Test
  void aFileThatWentAwayIsMissedAfterAWhileToo() throws IOException {
    WatchedFolder folder = new WatchedFolder(corpus, Duration.ofHours(1));
    Files.writeString(corpus.resolve("a.txt"), "whole");
    Files.writeString(corpus.resolve("b.txt"), "whole");
    folder.keep(folder.look(Set.of("a.txt", "b.txt")));

    Files.delete(corpus.resolve("a.txt"));
    folder.look(Set.of());
    FolderSnapshot look = folder.look(Set.of());

    assertThat(look.unsettled()).containsExactly("a.txt");
    assertThat(look.folder().stamps()).containsOnlyKeys("b.txt");
  }
}
