package org.summitqa.compare;

import org.summitqa.ask.Question;

/** Compares what publishers say. Safe for any number of threads. */
public interface Comparisons {
  /**
   * Asks each publisher's articles a question.
   *
   * @param question what is asked, whose articles, and the language of the statements; its history
   *     is not read
   * @throws org.summitqa.ask.IndexNotReadyException while the index is being built for the first
   *     time
   * @throws java.util.concurrent.CancellationException if the thread was interrupted while the
   *     model wrote
   */
  Comparison compare(Question question);
}
