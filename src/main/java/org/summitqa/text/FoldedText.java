package org.summitqa.text;

import com.ibm.icu.text.Normalizer2;

/**
 * A text beside what it compares as: full and half width, upper and lower case, traditional and
 * simplified Chinese are one (see {@link TextFolding#fold}), and every character of the folded text
 * knows which of the text it was made of. What compares or searches texts takes this type, so that
 * it cannot be handed a text that was not folded.
 */
public final class FoldedText {
  private static final Normalizer2 NFKC_CASEFOLD = Normalizer2.getNFKCCasefoldInstance();

  private final String raw;
  private final String folded;

  /** Where in the text each code unit of the folded text begins. */
  private final int[] starts;

  private final int[] ends;

  private FoldedText(String raw, String folded, int[] starts, int[] ends) {
    this.raw = raw;
    this.folded = folded;
    this.starts = starts;
    this.ends = ends;
  }

  /** Folds a text. */
  public static FoldedText of(String raw) {
    String whole = TextFolding.fold(raw);
    int[] starts = new int[whole.length()];
    int[] ends = new int[whole.length()];
    int at = 0;
    int folded = 0;
    while (at < raw.length()) {
      int end = boundary(raw, at);
      int length = TextFolding.fold(raw.substring(at, end)).length();
      boolean inPlace = length == end - at;
      for (int i = 0; i < length; i++) {
        starts[folded + i] = inPlace ? at + i : at;
        ends[folded + i] = inPlace ? at + i + 1 : end;
      }
      folded += length;
      at = end;
    }
    return new FoldedText(raw, whole, starts, ends);
  }

  /** Returns where the next piece of a text begins that folds by itself. */
  private static int boundary(String text, int start) {
    int at = start + Character.charCount(text.codePointAt(start));
    while (at < text.length() && !NFKC_CASEFOLD.hasBoundaryBefore(text.codePointAt(at))) {
      at += Character.charCount(text.codePointAt(at));
    }
    return at;
  }

  /** Returns the text as it was given. */
  public String raw() {
    return raw;
  }

  /** Returns the folded text; its length may differ from the given text's. */
  public String folded() {
    return folded;
  }

  /**
   * Returns the text in half width and simplified characters with its capitals, every code unit in
   * its place: what patterns look at that need capitals, or the text's own offsets. Coarser than
   * {@link #folded}.
   */
  public String inPlace() {
    return TextFolding.foldInPlace(raw);
  }

  /**
   * Returns the characters of the text that a stretch of the folded text was made of.
   *
   * @param start first code unit of the folded text
   * @param end one past the last
   * @throws IndexOutOfBoundsException if they are none of the folded text
   */
  public Span rawSpan(int start, int end) {
    if (start < 0 || end < start || end > folded.length()) {
      throw new IndexOutOfBoundsException(
          "No stretch of " + folded.length() + " code units: " + start + " to " + end);
    }
    if (start == end) {
      int place = start < starts.length ? starts[start] : raw.length();
      return new Span(place, place);
    }
    return new Span(starts[start], Math.max(starts[start], ends[end - 1]));
  }

  /** Tells whether both fold to the same. */
  @Override
  public boolean equals(Object other) {
    return other instanceof FoldedText text && text.folded.equals(folded);
  }

  @Override
  public int hashCode() {
    return folded.hashCode();
  }

  /** Returns the folded text. */
  @Override
  public String toString() {
    return folded;
  }
}
