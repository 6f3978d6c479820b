package org.summitqa.edit;

import org.summitqa.ingest.ArticleValidator;

/** What an article is sent as. */
public enum ArticleFormat {
  /** An object with the fields of a line. */
  JSON(ArticleValidator.LINES),
  /** A page. */
  HTML(".html"),
  /** Markdown, with or without front matter. */
  MARKDOWN(".md"),
  /** Plain text. */
  TEXT(".txt");

  private final String ending;

  ArticleFormat(String ending) {
    this.ending = ending;
  }

  /** Returns the name of the file that keeps an article. */
  String file(ArticleId id) {
    return id.value() + ending;
  }
}
