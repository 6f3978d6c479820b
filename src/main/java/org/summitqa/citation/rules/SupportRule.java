package org.summitqa.citation.rules;

import java.util.stream.Stream;
import org.summitqa.citation.Objection;
import org.summitqa.citation.statement.ContrastiveTerms;
import org.summitqa.citation.statement.Statement;

/**
 * One thing that has to hold for a sentence to be supported by a quote. The rules are one-sided: a
 * quote may say more than the sentence, never less.
 *
 * <p>Limits, known: what the rules compare are words, their order and the clauses that they stand
 * in. A single character or word that was put in another's place is told only where it is a number,
 * a name that is known, or one of {@link ContrastiveTerms}. A synonym that shares no character with
 * the quote is taken for an invention.
 */
public interface SupportRule {
  /** Returns its id, which its objections bear. */
  String id();

  /**
   * Returns what the rule has against {@code claim} resting on {@code source}; nothing where it
   * allows it. The stream is lazy, since a search wants to know no more than whether there is
   * anything.
   */
  Stream<Objection> objections(Statement claim, Statement source);
}
