package org.summitqa.web.corpus;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.summitqa.index.listing.ArticleQuery;
import org.summitqa.index.listing.ArticleQuery.Order;
import org.summitqa.web.http.QueryParameters;
import org.summitqa.web.http.RefusedException;
import org.summitqa.web.http.RequestValues;
import org.summitqa.web.http.WebSettings;

/**
 * What {@code GET /articles} was asked for, checked.
 *
 * @param articles which articles, in which order
 * @param page which page, 0 to 1,000,000
 * @param size how many articles a page has, 1 to 100
 */
record ArticleListRequest(ArticleQuery articles, int page, int size) {
  private static final Set<String> PARAMETERS =
      Set.of("page", "size", "q", "publisher", "from", "to", "sort");
  private static final int DEFAULT_SIZE = 20;
  private static final int MAX_SIZE = 100;
  private static final int MAX_PAGE = 1_000_000;

  static ArticleListRequest of(MultiValueMap<String, String> query, WebSettings limits) {
    QueryParameters given = new QueryParameters(query, PARAMETERS);
    String text = given.one("q");
    if (text != null) {
      RequestValues.text("q", text, limits.maxQuestionLength());
    }
    ArticleQuery articles =
        new ArticleQuery(
            text,
            RequestValues.filter(given.all("publisher"), given.one("from"), given.one("to")),
            order(given.one("sort"), text == null ? Order.ID : Order.NEWEST));
    return new ArticleListRequest(
        articles,
        RequestValues.wholeNumber("page", given.one("page"), 0, MAX_PAGE, 0),
        RequestValues.wholeNumber("size", given.one("size"), 1, MAX_SIZE, DEFAULT_SIZE));
  }

  private static Order order(@Nullable String name, Order otherwise) {
    return switch (name) {
      case null -> otherwise;
      case "id" -> Order.ID;
      case "newest" -> Order.NEWEST;
      default ->
          throw RefusedException.badRequest(
              "sort must be newest or id, not %s.".formatted(RequestValues.echo(name)));
    };
  }

  /** Returns how many articles come before the page. */
  int offset() {
    return page * size;
  }
}
