package org.summitqa.citation;

/**
 * Half of the sentence's terms (bigrams of Han characters, stems of English words) stand in the
 * quote. Below that it may be true, but not because of this quote. Not applied across languages.
 */
final class ClosenessRule implements SupportRule {
  /** The least share of terms, 0 to 1: copies and light rewordings have .6 and more. */
  static final double LEAST = 0.45;

  @Override
  public boolean allows(Statement claim, Statement source) {
    return !claim.sharesLanguage(source) || claim.closeness(source) >= LEAST;
  }
}
