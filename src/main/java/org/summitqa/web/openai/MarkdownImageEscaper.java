package org.summitqa.web.openai;

/**
 * Takes the life out of Markdown's images. Most chat front ends show an answer as Markdown and
 * fetch its images unasked, so an article could have every reader call home.
 */
final class MarkdownImageEscaper {
  private MarkdownImageEscaper() {}

  /** Returns a text that reads the same as Markdown and has no image. */
  static String escaped(String text) {
    return text.replace("![", "!\\[");
  }
}
