package org.summitqa.index.duplicates;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.StoredFields;
import org.jspecify.annotations.Nullable;
import org.summitqa.corpus.ArticleReference;
import org.summitqa.dedup.DuplicateCluster;
import org.summitqa.dedup.FingerprintedArticle;
import org.summitqa.dedup.Republications;
import org.summitqa.index.Fields;
import org.summitqa.index.PassageDocuments;

/** The stories of a snapshot that several of its articles print. Safe for any number of threads. */
public final class DuplicateClusters {
  private final IndexReader reader;
  private final int maxAlsoIn;
  private final Map<String, DuplicateCluster> stories = new HashMap<>();
  private final Map<String, List<ArticleReference>> printings = new ConcurrentHashMap<>();

  /**
   * Takes the stories.
   *
   * @param reader the snapshot
   * @param stories its stories; the numbers of their tellings are those of the articles' documents
   * @param maxAlsoIn how many other printings are named with one
   */
  DuplicateClusters(IndexReader reader, List<DuplicateCluster> stories, int maxAlsoIn) {
    this.reader = reader;
    this.maxAlsoIn = maxAlsoIn;
    for (DuplicateCluster story : stories) {
      story.printings().forEach(telling -> this.stories.put(telling.articleId(), story));
    }
  }

  public boolean isEmpty() {
    return stories.isEmpty();
  }

  /** Returns the story that an article prints together with others, null where it is alone. */
  @Nullable
  public DuplicateCluster of(String articleId) {
    return stories.get(articleId);
  }

  /** Returns who else prints an article, empty where nobody does. */
  Optional<Republications> reprints(String articleId) throws IOException {
    DuplicateCluster story = of(articleId);
    if (story == null) {
      return Optional.empty();
    }
    List<ArticleReference> first = printings.get(story.id());
    if (first == null) {
      first = first(story);
      printings.put(story.id(), first);
    }
    return Optional.of(Republications.of(story, articleId, first, maxAlsoIn));
  }

  /** One of them is the article that is asked for, so one more than are named. */
  private List<ArticleReference> first(DuplicateCluster story) throws IOException {
    StoredFields stored = reader.storedFields();
    List<ArticleReference> first = new ArrayList<>();
    for (FingerprintedArticle telling : story.printings().stream().limit(maxAlsoIn + 1L).toList()) {
      first.add(
          ArticleReference.of(
              PassageDocuments.metadata(stored.document(telling.number(), Fields.METADATA))));
    }
    return first;
  }
}
