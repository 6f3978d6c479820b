package org.summitqa.read;

import org.summitqa.corpus.Block.Kind;

/**
 * A block of text on its way from a source into an article.
 *
 * @param kind what it is
 * @param text its text on one line, with clean characters, without space around; never empty in an
 *     article
 */
public record TextBlock(Kind kind, String text) {
  /** Returns a block of any source text: with its characters cleaned and its lines joined. */
  public static TextBlock of(Kind kind, String source) {
    return new TextBlock(kind, Characters.joinLines(Characters.clean(source)));
  }

  public boolean is(Kind other) {
    return kind == other;
  }

  TextBlock withText(String other) {
    return new TextBlock(kind, other.strip());
  }
}
