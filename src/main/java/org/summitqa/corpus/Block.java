package org.summitqa.corpus;

import org.summitqa.text.Span;

/**
 * A heading, paragraph, list item or caption of an article, in the article's clean text.
 *
 * @param kind what the block is
 * @param span where it stands in the article's text
 */
public record Block(Kind kind, Span span) {
  /** The kinds of block that a clean text keeps. */
  public enum Kind {
    /** A section's heading; no passage crosses it. */
    HEADING,
    /** Running text. */
    PARAGRAPH,
    /** One item of a list. */
    LIST_ITEM,
    /** The caption of a picture or film. */
    CAPTION
  }
}
