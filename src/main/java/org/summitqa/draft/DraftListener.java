package org.summitqa.draft;

import org.summitqa.citation.Verdict;
import org.summitqa.evidence.DraftSentence;
import org.summitqa.llm.ModelException.Reason;

/** Is told what becomes of drafts, on the thread that drafts. What it throws ends the drafting. */
public interface DraftListener {
  /**
   * Somebody begins to write.
   *
   * @param name who
   * @param standIn whether in place of one of whom nothing can be shown
   */
  default void draftedBy(String name, boolean standIn) {}

  /** A piece of text came from a model. */
  default void written() {}

  /** Who writes broke off. Sentences that were whole before are checked nevertheless. */
  default void failed(Reason reason) {}

  /** A sentence is about to be checked. */
  default void checking() {}

  /**
   * A sentence was checked.
   *
   * @param draft the sentence
   * @param verdict what became of it, and why
   */
  default void checked(DraftSentence draft, Verdict verdict) {}
}
