package org.summitqa.search;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Set;
import java.util.TreeSet;
import org.summitqa.dedup.StorySettings;
import org.summitqa.encoder.Encoder;
import org.summitqa.encoder.NoEncoder;
import org.summitqa.index.ArticleStore;
import org.summitqa.index.ForegroundActivity;
import org.summitqa.index.IndexSettings;
import org.summitqa.index.IndexedNames;
import org.summitqa.index.LexicalIndex;
import org.summitqa.index.LuceneArticleStore;
import org.summitqa.index.vectors.VectorEncoding;
import org.summitqa.index.vectors.VectorIndex;
import org.summitqa.index.vectors.VectorIndexer;
import org.summitqa.search.query.QuestionReader;
import org.summitqa.search.question.TimeConstraintParser;
import org.summitqa.search.rank.DenseSearch;
import org.summitqa.search.rank.HybridSearch;

/** A real index for tests, with all of its doors. */
public final class IndexForTests implements Closeable {
  private static final StorySettings STORIES = new StorySettings(0.55, 0.45, 0.75, 10);

  private final LexicalIndex words;
  private final VectorIndex vectorIndex;
  private final VectorIndexer update;
  private final ArticleStore articles;
  private final LucenePassageIndex index;

  private IndexForTests(IndexSettings settings, Encoder encoder) throws IOException {
    words = new LexicalIndex(settings, STORIES);
    try {
      vectorIndex = new VectorIndex(settings, encoder);
    } catch (RuntimeException e) {
      words.close();
      throw e;
    }
    IndexedNames names = new IndexedNames(words, "");
    update =
        new VectorIndexer(
            words, vectorIndex, new VectorEncoding(encoder, new ForegroundActivity()), settings);
    articles = new LuceneArticleStore(words, names);
    HybridSearch legs = new HybridSearch(new DenseSearch(words, vectorIndex, settings), words);
    QuestionReader questions =
        new QuestionReader(encoder, new TimeConstraintParser(Clock.systemUTC()));
    index = new LucenePassageIndex(words, vectorIndex, update, names, legs, questions);
  }

  /** Opens an index whose vectors say nothing. */
  public static IndexForTests open(Path folder) throws IOException {
    return open(folder, new NoEncoder());
  }

  /** Opens an index that compares a question with every vector. */
  public static IndexForTests open(Path folder, Encoder encoder) throws IOException {
    return open(folder, encoder, 20_000);
  }

  /** Opens an index that has a graph from some number of vectors on. */
  public static IndexForTests open(Path folder, Encoder encoder, int exactVectors)
      throws IOException {
    return new IndexForTests(new IndexSettings(folder.toString(), exactVectors, 500), encoder);
  }

  LucenePassageIndex index() {
    return index;
  }

  public PassageSearch passages() {
    return index;
  }

  public ArticleCatalog catalog() {
    return index;
  }

  public IndexStatus status() {
    return index;
  }

  public ArticleStore articles() {
    return articles;
  }

  public VectorIndexer vectors() {
    return update;
  }

  LexicalIndex words() {
    return words;
  }

  public VectorIndex vectorIndex() {
    return vectorIndex;
  }

  /** Commits what was stored, and encodes it. */
  public void complete() {
    articles.commit(true);
    update.run(progress -> {});
  }

  /** Returns the ids of all committed articles. */
  public Set<String> ids() {
    Set<String> ids = new TreeSet<>();
    articles.forEachId(ids::add);
    return ids;
  }

  @Override
  public void close() throws IOException {
    vectorIndex.close();
    words.close();
  }
}
