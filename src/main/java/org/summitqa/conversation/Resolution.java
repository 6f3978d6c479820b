package org.summitqa.conversation;

/**
 * What the rules made of a question.
 *
 * @param question the question to search for
 * @param outcome how sure that is
 */
record Resolution(String question, Outcome outcome) {
  /** How a question relates to the conversation. */
  enum Outcome {
    /** It stands alone, and is left as it is. */
    ALONE,
    /** It leant on the conversation, and what it left out was found there. */
    RESOLVED,
    /** It leans on the conversation, but the rules could only guess at what it left out. */
    UNSURE
  }

  static Resolution alone(String question) {
    return new Resolution(question, Outcome.ALONE);
  }

  static Resolution resolved(String question) {
    return new Resolution(question, Outcome.RESOLVED);
  }

  static Resolution unsure(String question) {
    return new Resolution(question, Outcome.UNSURE);
  }
}
