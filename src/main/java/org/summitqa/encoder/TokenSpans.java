package org.summitqa.encoder;

import ai.djl.huggingface.tokenizers.Encoding;
import ai.djl.huggingface.tokenizers.jni.CharSpan;
import org.summitqa.text.Span;

/** Where the tokens of a text are in it. */
final class TokenSpans {
  private static final Span NOWHERE = new Span(0, 0);

  private TokenSpans() {}

  /**
   * Returns the span of each token in UTF-16 units; the tokenizer counts code points, of which the
   * text that it was given has as many. What begins and ends the text is nowhere.
   */
  static Span[] of(Encoding encoding, String text) {
    CharSpan[] found = encoding.getCharTokenSpans();
    Span[] spans = new Span[found.length];
    int point = 0;
    int at = 0;
    for (int i = 0; i < found.length; i++) {
      CharSpan span = found[i];
      if (span == null || span.getEnd() <= span.getStart()) {
        spans[i] = NOWHERE;
        continue;
      }
      at = text.offsetByCodePoints(at, span.getStart() - point);
      point = span.getStart();
      spans[i] = new Span(at, text.offsetByCodePoints(at, span.getEnd() - point));
    }
    return spans;
  }
}
