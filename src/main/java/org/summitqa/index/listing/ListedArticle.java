package org.summitqa.index.listing;

import java.util.Optional;
import org.summitqa.corpus.ArticleMetadata;
import org.summitqa.corpus.Passage;

/**
 * An article of a list.
 *
 * @param article what is known of it
 * @param passage where a list is of articles that hold a text's words, the passage with most of
 *     them, the first of equals; empty where the article has none, and in other lists
 */
public record ListedArticle(ArticleMetadata article, Optional<Passage> passage) {}
