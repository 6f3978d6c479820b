package org.summitqa.compare.differences;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;

/**
 * Where publishers differ on the same thing.
 *
 * @param kind what differs
 * @param about what they differ on, in the reader's language or the articles' words
 * @param statement both sides with their citation marks; what stands in quotation marks right
 *     before a mark stands word for word in the quote cited there
 * @param citations the numbers of the statement's citations, at least two
 */
public record Difference(Kind kind, String about, String statement, List<Integer> citations) {
  /** Checks that both sides are cited. */
  public Difference {
    citations = List.copyOf(citations);
    if (citations.size() < 2) {
      throw new IllegalArgumentException("A difference needs two citations: " + statement);
    }
  }

  /** What publishers differ in. */
  public enum Kind {
    /** Quantities of the same unit. */
    NUMBER,
    /** Days. */
    DATE,
    /** One affirms what the other denies, or says more of it. */
    CLAIM,
    /** One leaves out what the question names and the other tells. */
    OMISSION;

    /** Returns the name in JSON. */
    @JsonValue
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
