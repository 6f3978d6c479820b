package org.summitqa.conversation;

/**
 * What the rules made of a question.
 *
 * @param question the question to search for
 * @param outcome how sure that is
 * @param frame whose words it has
 */
record RewriteResult(String question, Outcome outcome, WordSource frame) {
  /** Whose words a question has, but for what was put in their place. */
  enum WordSource {
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

  static RewriteResult alone(String question) {
    return new RewriteResult(question, Outcome.ALONE, WordSource.ASKED);
  }

  static RewriteResult resolved(String question) {
    return new RewriteResult(question, Outcome.RESOLVED, WordSource.ASKED);
  }

  static RewriteResult unsure(String question) {
    return new RewriteResult(question, Outcome.UNSURE, WordSource.ASKED);
  }

  /** Returns the same of a question that is written in other characters. */
  RewriteResult as(String written) {
    return new RewriteResult(written, outcome, frame);
  }

  /** Returns the same of a question that has the words of the question before. */
  RewriteResult ofQuestionBefore() {
    return new RewriteResult(question, outcome, WordSource.BEFORE);
  }
}
