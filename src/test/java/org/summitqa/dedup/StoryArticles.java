package org.summitqa.dedup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.summitqa.corpus.Article;
import org.summitqa.corpus.ArticleMetadata;
import org.summitqa.corpus.Block;
import org.summitqa.corpus.PublicationDate;
import org.summitqa.read.ShippedArticle;
import org.summitqa.text.Language;
import org.summitqa.text.Span;

/** Articles of which no two print one text, though some come near it. */
public final class StoryArticles {
  private static final Path FOLDER = Path.of("src/test/resources/story");

  /** What is looked at while limits are chosen; the others show whether these hold. */
  private static final Set<String> OPEN =
      Set.of(
          "bridge",
          "weather",
          "talks",
          "boiler",
          "port",
          "probe",
          "000_1ed13cd70993e466",
          "002_a3cf32f92385dae4",
          "004_23ee9809a0489282");

  private StoryArticles() {}

  /** Returns the half that limits were chosen by, or the half that was held back. */
  static List<Article> half(boolean open) throws IOException {
    return all().stream()
        .filter(article -> OPEN.contains(article.id().split("-", 2)[0]) == open)
        .toList();
  }

  /** Returns paragraphs that no article of this half has. */
  static List<String> paragraphsOfTheOther(boolean open) throws IOException {
    return half(!open).stream()
        .filter(article -> !article.id().startsWith("0"))
        .flatMap(article -> article.text().lines())
        .toList();
  }

  /** Returns the articles of the resources, and the shipped ones. */
  static List<Article> all() throws IOException {
    List<Article> all = new ArrayList<>();
    all.addAll(read("zh.txt"));
    all.addAll(read("en.txt"));
    ShippedArticle.all().forEach(shipped -> all.add(shipped.article()));
    return all;
  }

  /** Returns an article of the resources. */
  public static Article named(String id) throws IOException {
    return all().stream().filter(article -> article.id().equals(id)).findFirst().orElseThrow();
  }

  /** Returns an article of some paragraphs. */
  public static Article article(
      String id,
      String title,
      @Nullable String publisher,
      @Nullable String published,
      List<String> paragraphs) {
    String text = String.join("\n", paragraphs);
    List<Block> blocks = new ArrayList<>();
    int at = 0;
    for (String paragraph : paragraphs) {
      blocks.add(new Block(Block.Kind.PARAGRAPH, new Span(at, at + paragraph.length())));
      at += paragraph.length() + 1;
    }
    return new Article(
        new ArticleMetadata(
            id,
            title,
            null,
            publisher,
            published == null ? null : PublicationDate.parse(published),
            Language.of(text).code(),
            id + ".txt"),
        text,
        blocks);
  }

  private static List<Article> read(String file) throws IOException {
    List<Article> articles = new ArrayList<>();
    for (String part : Files.readString(FOLDER.resolve(file)).split("(?m)^# ", -1)) {
      List<String> lines = part.lines().toList();
      if (lines.size() > 1) {
        articles.add(
            article(
                lines.getFirst(), lines.getFirst(), null, null, lines.subList(1, lines.size())));
      }
    }
    return articles;
  }
}
