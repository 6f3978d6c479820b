package org.summitqa.conversation;

/**
 * What some words of a follow-up were taken for.
 *
 * @param kind how the two belong together
 * @param words words of the question as it was asked; empty where it left out what is meant
 * @param meaning what was read in their place, not blank; where they take a place, whose it was
 */
public record Substitution(Kind kind, String words, String meaning) {
  /** Checks that something is meant. */
  public Substitution {
    if (meaning.isBlank()) {
      throw new IllegalArgumentException("Nothing is meant by: " + words);
    }
  }

  /** How words and meaning belong together. */
  public enum Kind {
    /** The words speak of it: 他 of 拜登. */
    STANDS_FOR,
    /** The question says nothing of it, and means it: 还说了什么 means 拜登还说了什么. */
    LEFT_OUT,
    /** The words take its place in the question before: 习近平 that of 拜登 in 那习近平呢. */
    IN_PLACE_OF
  }
}
