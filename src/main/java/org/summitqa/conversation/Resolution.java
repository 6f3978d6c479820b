package org.summitqa.conversation;

/**
 * What the rules made of a question.
 *
 * @param question the question to search for
 * @param outcome how sure that is
 * @param frame whose words it has
 */
record Resolution(String question, Outcome outcome, Frame frame) {
  /** Whose words a question has, but for what was put in their place. */
  enum Frame {
    /** Those of the question that is asked. */
    ASKED,
    /** Those of the question before. */
    BEFORE
  }

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
    return new Resolution(question, Outcome.ALONE, Frame.ASKED);
  }

  static Resolution resolved(String question) {
    return new Resolution(question, Outcome.RESOLVED, Frame.ASKED);
  }

  static Resolution unsure(String question) {
    return new Resolution(question, Outcome.UNSURE, Frame.ASKED);
  }

  /** Returns the same of a question that is written in other characters. */
  Resolution as(String written) {
    return new Resolution(written, outcome, frame);
  }

  /** Returns the same of a question that has the words of the question before. */
  Resolution ofQuestionBefore() {
    return new Resolution(question, outcome, Frame.BEFORE);
  }
}
