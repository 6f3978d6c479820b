package org.summitqa.conversation;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;

/**
 * A question that can be searched.
 *
 * @param asked as the reader put it
 * @param text as it is searched for, in the reader's language
 * @param author who put it so
 * @param substitutions what its words were taken for; none where it is searched as it was asked
 */
public record StandaloneQuestion(
    String asked, String text, Author author, List<Substitution> substitutions) {
  /** Copies the list. */
  public StandaloneQuestion {
    substitutions = List.copyOf(substitutions);
  }

  /** Returns a question that stands alone as it was asked. */
  public static StandaloneQuestion asAsked(String question) {
    return new StandaloneQuestion(question, question, Author.READER, List.of());
  }

  /** Who put a question as it is searched. */
  public enum Author {
    /** The reader: it stands alone. */
    READER,
    /** The rules for follow-ups, which found what it left out. */
    RULES,
    /** The rules, which could only guess. */
    GUESS,
    /** A model. */
    MODEL;

    /** Returns the name in JSON. */
    @JsonValue
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
