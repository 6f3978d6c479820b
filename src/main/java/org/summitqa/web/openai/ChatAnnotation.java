package org.summitqa.web.openai;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.summitqa.citation.Citation;
import org.summitqa.web.corpus.ArticleLink;

/**
 * Says where a mark in the text of a chat leads.
 *
 * @param type always {@code url_citation}
 * @param citation the place of the mark and its source
 */
record ChatAnnotation(String type, @JsonProperty("url_citation") UrlCitation citation) {
  /**
   * A mark and its source.
   *
   * @param startIndex first UTF-16 code unit of the mark in the text
   * @param endIndex one past its last
   * @param title the article's title, its id where it has none
   * @param url the publisher's page, this service's article where there is none
   */
  record UrlCitation(
      @JsonProperty("start_index") int startIndex,
      @JsonProperty("end_index") int endIndex,
      String title,
      String url) {}

  static ChatAnnotation of(Citation source, int start, int end, String service) {
    String title =
        source.article().title().isEmpty() ? source.articleId() : source.article().title();
    return new ChatAnnotation(
        "url_citation", new UrlCitation(start, end, title, ArticleLink.of(source, service)));
  }
}
