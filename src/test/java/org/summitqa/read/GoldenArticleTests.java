package org.summitqa.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.summitqa.corpus.Article;
import org.summitqa.corpus.ArticleMetadata;

/**
 * The five shipped articles, whole, against files that were read line by line beside the sources.
 */
class GoldenArticleTests {
  private static final Path SEEDS = Path.of("seeds");
  private static final Path GOLDEN = Path.of("src/test/resources/golden/articles");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "000_1ed13cd70993e466",
        "001_e619d5beb84530a3",
        "002_a3cf32f92385dae4",
        "003_07fb47a2ebcb9afd",
        "004_23ee9809a0489282"
      })
  void comeOutAsReviewed(String id) throws IOException {
    CorpusMetadata notes =
        CorpusMetadata.parse(Files.readString(SEEDS.resolve(CorpusMetadata.FILE)));
    byte[] bytes = Files.readAllBytes(SEEDS.resolve(id + ".txt"));
    ReadOutcome outcome = new ArticleReader(notes).read(id, id + ".txt", bytes);
    assertThat(outcome).isInstanceOf(ReadOutcome.ReadArticle.class);
    String actual = show(((ReadOutcome.ReadArticle) outcome).article());
    Files.createDirectories(Path.of("target/golden"));
    Files.writeString(Path.of("target/golden", id + ".txt"), actual);
    assertThat(actual)
        .isEqualTo(Files.readString(GOLDEN.resolve(id + ".txt"), StandardCharsets.UTF_8));
  }

  private static String show(Article article) {
    ArticleMetadata metadata = article.metadata();
    StringBuilder shown = new StringBuilder();
    shown.append("id: ").append(metadata.id()).append('\n');
    shown.append("title: ").append(metadata.title()).append('\n');
    shown.append("url: ").append(metadata.url()).append('\n');
    shown.append("publisher: ").append(metadata.publisher()).append('\n');
    shown.append("publishedAt: ").append(metadata.publishedAt()).append('\n');
    shown.append("language: ").append(metadata.language()).append('\n');
    shown.append("file: ").append(metadata.file()).append('\n');
    article
        .blocks()
        .forEach(
            block ->
                shown
                    .append('\n')
                    .append(block.kind())
                    .append(": ")
                    .append(block.span().of(article.text()))
                    .append('\n'));
    return shown.toString();
  }
}
