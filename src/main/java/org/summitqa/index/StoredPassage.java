package org.summitqa.index;

import org.summitqa.corpus.ArticleMetadata;
import org.summitqa.corpus.Passage;

/**
 * A passage with the article that it is a part of.
 *
 * @param passage the passage
 * @param article what is known of its article
 */
public record StoredPassage(Passage passage, ArticleMetadata article) {}
