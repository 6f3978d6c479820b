package org.summitqa.index.listing;

import java.util.List;

/**
 * A part of the list of articles.
 *
 * @param articles the part asked for
 * @param total how many there are in all
 */
public record ArticleList(List<ListedArticle> articles, long total) {
  /** Copies the list. */
  public ArticleList {
    articles = List.copyOf(articles);
  }
}
