package org.summitqa.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.summitqa.corpus.Article;
import org.summitqa.corpus.ArticleMetadata;
import org.summitqa.corpus.ArticleVersion;
import org.summitqa.corpus.PublicationDate;
import org.summitqa.search.IndexForTests;

class ArticleArchiveTests {
  private static final String ID = "新闻/a b#1";

  @TempDir Path folder;
  @TempDir Path indexFolder;
  private IndexForTests index;
  private ArticleArchive versions;

  @BeforeEach
  void open() throws IOException {
    index = IndexForTests.open(indexFolder);
    versions = versions(folder);
  }

  @AfterEach
  void close() throws IOException {
    index.close();
  }

  private ArticleArchive versions(Path path) {
    return new ArticleArchive(new VersionSettings(path.toString()));
  }

  private ArticleMetadata store(String text) {
    ArticleMetadata about =
        new ArticleMetadata(
            ID,
            "题目",
            "https://example.org/a",
            "晨报",
            PublicationDate.parse("2023-11-16T08:00:00+08:00"),
            "zh",
            "a.txt",
            ArticleVersion.of("题目", text));
    index.articles().replace(new Article(about, text, List.of()), text, List.of());
    index.articles().commit(true);
    return about;
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).toList();
    }
  }

  @Nested
  class Keeps {
    @Test
    void whatWasFoundAfterItWasReplacedAndAfterItWasWithdrawn() {
      ArticleMetadata first = store("会谈持续了四个小时。");
      versions.keep(List.of(first), index.catalog()::article);
      store("会谈持续了两个小时。");
      index.articles().remove(List.of(ID));
      index.articles().commit(true);
      assertThat(versions.find(ID, first.version()))
          .contains(new ArchivedArticle(first, "会谈持续了四个小时。"));
    }

    @Test
    void aVersionOnce() throws IOException {
      ArticleMetadata first = store("会谈持续了四个小时。");
      versions.keep(List.of(first), index.catalog()::article);
      versions.keep(List.of(first), index.catalog()::article);
      assertThat(files()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{\"metadata\": null, \"text\"", "{\"metadata\": null}", "null"})
    void aVersionAnewThatAnEarlierProcessLeftDamaged(String damaged) throws IOException {
      ArticleMetadata first = store("会谈持续了四个小时。");
      versions.keep(List.of(first), index.catalog()::article);
      Files.writeString(files().getFirst(), damaged);

      ArticleArchive later = versions(folder);

      later.keep(List.of(first), index.catalog()::article);
      assertThat(later.find(ID, first.version()))
          .contains(new ArchivedArticle(first, "会谈持续了四个小时。"));
    }

    @Test
    void whatWasFoundThoughItWasReplacedBeforeItWasKept() {
      ArticleMetadata first = store("会谈持续了四个小时。");

      index
          .passages()
          .view(
              view -> {
                store("会谈持续了两个小时。");
                versions.keep(List.of(first), view::article);
                return first;
              });

      assertThat(versions.find(ID, first.version()))
          .contains(new ArchivedArticle(first, "会谈持续了四个小时。"));
    }

    @Test
    void nothingWhereTheIndexHasAnotherVersionByNow() throws IOException {
      ArticleMetadata first = store("会谈持续了四个小时。");
      store("会谈持续了两个小时。");
      versions.keep(List.of(first), index.catalog()::article);
      assertThat(files()).isEmpty();
    }

    @Test
    void nothingWhereTheFolderCannotBeWrittenAndReadersGoOn() throws IOException {
      Path file = Files.writeString(folder.resolve("file"), "");
      ArticleMetadata first = store("会谈持续了四个小时。");
      versions(file).keep(List.of(first), index.catalog()::article);
      assertThat(versions(file).find(ID, first.version())).isEmpty();
    }
  }

  @Nested
  class FindsNothing {
    @Test
    void ofAnArticleThatIsNotIt() {
      ArticleMetadata first = store("会谈持续了四个小时。");
      versions.keep(List.of(first), index.catalog()::article);
      assertThat(versions.find("b", first.version())).isEmpty();
      assertThat(versions.find(ID, "0123456789abcdef")).isEmpty();
    }

    @Test
    void underWhatIsNoVersion() {
      assertThat(versions.find(ID, "../../../../etc")).isEmpty();
      assertThat(versions.find(ID, "")).isEmpty();
    }

    @Test
    void whereTheFileIsDamaged() throws IOException {
      ArticleMetadata first = store("会谈持续了四个小时。");
      versions.keep(List.of(first), index.catalog()::article);
      Path file = files().getFirst();
      String whole = Files.readString(file);
      Files.writeString(file, whole.substring(0, whole.length() / 2));
      assertThat(versions.find(ID, first.version())).isEmpty();
      Files.writeString(file, whole.replace("四个", "八个"));
      assertThat(versions.find(ID, first.version())).isEmpty();
    }
  }
}
