package org.summitqa.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.summitqa.corpus.Article;
import org.summitqa.corpus.Passage;
import org.summitqa.corpus.Sentence;
import org.summitqa.passages.PassageSettings;
import org.summitqa.passages.PassageSplitter;

/**
 * An article of the shipped corpus with its sentences, read and cut as for the index, for tests of
 * other packages.
 *
 * @param article the article
 * @param sentences its sentences in text order, headings left out
 */
public record ShippedArticle(Article article, List<String> sentences) {
  private static final Path SEEDS = Path.of("seeds");
  private static final PassageSettings PASSAGES = new PassageSettings(200, 350);

  /** Reads all of them, by file name. */
  public static List<ShippedArticle> all() throws IOException {
    CorpusMetadata notes =
        CorpusMetadata.parse(Files.readString(SEEDS.resolve(CorpusMetadata.FILE)));
    ArticleReader reader = new ArticleReader(notes);
    try (Stream<Path> files = Files.list(SEEDS)) {
      List<Path> texts = files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
      return texts.stream().map(file -> read(reader, file)).toList();
    }
  }

  public String id() {
    return article.id();
  }

  private static ShippedArticle read(ArticleReader reader, Path file) {
    String name = file.getFileName().toString();
    String id = name.substring(0, name.lastIndexOf('.'));
    if (reader.read(id, name, bytes(file)) instanceof ReadOutcome.ReadArticle read) {
      List<Passage> passages = new PassageSplitter(PASSAGES).split(read.article());
      return new ShippedArticle(
          read.article(),
          passages.stream().flatMap(p -> p.sentences().stream()).map(Sentence::text).toList());
    }
    throw new AssertionError(name + " is no article");
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
