package org.summitqa.search;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.summitqa.corpus.ArticleMetadata;
import org.summitqa.corpus.Passage;

/**
 * A passage that was found.
 *
 * @param passage the passage
 * @param article the article that it is a part of
 * @param score the fused score, 0 to 1, higher is better
 * @param signals the score of each leg by its name, in the leg's own unit
 */
public record Hit(
    Passage passage, ArticleMetadata article, double score, Map<String, Double> signals) {
  /** Copies the signals. */
  public Hit {
    signals = Collections.unmodifiableMap(new TreeMap<>(signals));
  }
}
