package org.summitqa.citation;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;

/**
 * A sentence that may be shown.
 *
 * @param text the sentence, without citation marks
 * @param citations the readers' numbers of what supports it, at least one
 * @param verification how it was verified
 */
public record VerifiedSentence(String text, List<Integer> citations, Verification verification) {
  /** Checks that something supports the sentence. */
  public VerifiedSentence {
    citations = List.copyOf(citations);
    if (citations.isEmpty()) {
      throw new IllegalArgumentException("A verified sentence needs a citation: " + text);
    }
  }

  /** How a sentence was verified. */
  public enum Verification {
    /** The sentence is the quote. */
    EXACT,
    /** The sentence was checked against the quote. */
    SUPPORTED,
    /** The draft cited another sentence; the one that supports it was found. */
    REPAIRED;

    /** Returns the name in JSON. */
    @JsonValue
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
