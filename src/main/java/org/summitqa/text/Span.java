package org.summitqa.text;

/**
 * A stretch of a text in UTF-16 code units, what {@link String#substring(int, int)} and
 * JavaScript's {@code slice} both count.
 *
 * @param start first code unit, 0 or more
 * @param end one past the last code unit, at least {@code start}
 */
public record Span(int start, int end) {
  /** Checks that the span is not negative. */
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("Not a span: " + start + " to " + end);
    }
  }

  /** Returns the number of UTF-16 code units covered. */
  public int length() {
    return end - start;
  }

  /**
   * Returns the characters that this span covers.
   *
   * @param text the text that the span was made for
   * @throws IndexOutOfBoundsException if the span reaches beyond the text
   */
  public String of(String text) {
    return text.substring(start, end);
  }

  /** Tells whether {@code other} lies within this span. */
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }
}
