package org.summitqa.web.corpus;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.summitqa.corpus.ArticleMetadata;
import org.summitqa.corpus.Passage;
import org.summitqa.index.listing.ArticleList;
import org.summitqa.index.listing.CorpusStatistics;
import org.summitqa.index.listing.ListedArticle;

/**
 * A part of a list of articles, and what the whole corpus can be filtered by.
 *
 * @param articles the articles of the page
 * @param page which page, from 0
 * @param size the size asked for
 * @param total number of articles in the list
 * @param publishers all publishers of the corpus, that of most articles first
 * @param earliest the first day of publication in the corpus, null where none is known
 * @param latest the last, null where none is known
 */
record ArticlePage(
    List<ArticleSummary> articles,
    int page,
    int size,
    long total,
    List<CorpusStatistics.Publisher> publishers,
    @Nullable LocalDate earliest,
    @Nullable LocalDate latest) {
  static ArticlePage of(ArticleList found, int page, int size, CorpusStatistics corpus) {
    return new ArticlePage(
        found.articles().stream().map(ArticleSummary::of).toList(),
        page,
        size,
        found.total(),
        corpus.publishers(),
        corpus.earliest(),
        corpus.latest());
  }

  /** An article without its text; where it was searched for, with its best passage. */
  record ArticleSummary(
      @JsonUnwrapped ArticleDescription article, String file, @Nullable Excerpt passage) {
    static ArticleSummary of(ListedArticle listed) {
      ArticleMetadata article = listed.article();
      return new ArticleSummary(
          ArticleDescription.of(article),
          article.file(),
          listed.passage().map(Excerpt::of).orElse(null));
    }
  }

  /** A passage: its characters, and where they stand in the article's text. */
  record Excerpt(String passageId, int start, int end, String text) {
    static Excerpt of(Passage passage) {
      return new Excerpt(
          passage.id(), passage.span().start(), passage.span().end(), passage.text());
    }
  }
}
