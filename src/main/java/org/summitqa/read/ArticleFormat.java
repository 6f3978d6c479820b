package org.summitqa.read;

/** A form that an article comes in, told by what the file holds and never by its name. */
public interface ArticleFormat {
  /** Tells whether a text, without byte order mark, has this form. */
  boolean recognises(String text);

  /**
   * Reads a text of this form, however broken. Time is linear in its length.
   *
   * @return the article; one without blocks where the text holds none
   */
  SourceArticle read(String text);
}
