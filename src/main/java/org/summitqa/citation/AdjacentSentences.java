package org.summitqa.citation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.summitqa.citation.statement.Statement;
import org.summitqa.evidence.Evidence;
import org.summitqa.evidence.EvidenceSentence;

/**
 * Runs of neighbouring sentences that may support a claim together: a list of three items is three
 * sentences, and a draft cites one of them.
 *
 * @param evidence where the neighbours are
 * @param usable which sentences may support anything
 * @param statements reads a sentence
 */
record AdjacentSentences(
    Evidence evidence,
    Predicate<EvidenceSentence> usable,
    Function<EvidenceSentence, Statement> statements) {
  private static final int MAX_RUN = 3;
  private static final int MIN_OWN_TERMS = 3;

  /**
   * Returns the runs that hold a sentence and of which each says a part of a claim, short first.
   */
  List<List<EvidenceSentence>> with(EvidenceSentence source, Statement claim) {
    List<List<EvidenceSentence>> runs = new ArrayList<>();
    for (int length = 2; length <= MAX_RUN; length++) {
      for (int first = source.number() - length + 1; first <= source.number(); first++) {
        List<EvidenceSentence> run = run(source, first, length);
        if (run.size() == length && eachSaysAPart(run, claim)) {
          runs.add(run);
        }
      }
    }
    return runs;
  }

  private List<EvidenceSentence> run(EvidenceSentence source, int first, int length) {
    return IntStream.range(first, first + length)
        .mapToObj(evidence::sentence)
        .flatMap(Optional::stream)
        .filter(one -> one.hit().equals(source.hit()) && usable.test(one))
        .toList();
  }

  /**
   * Tells whether a claim has words of each sentence of a run that the others lack. A neighbour
   * that lends no more than a name would make true what neither says.
   */
  private boolean eachSaysAPart(List<EvidenceSentence> run, Statement claim) {
    return run.stream().allMatch(one -> ownTerms(one, run, claim) >= MIN_OWN_TERMS);
  }

  private int ownTerms(EvidenceSentence one, List<EvidenceSentence> run, Statement claim) {
    Set<String> own = new HashSet<>(statements.apply(one).terms());
    run.stream()
        .filter(other -> other.number() != one.number())
        .forEach(other -> own.removeAll(statements.apply(other).terms()));
    own.retainAll(claim.terms());
    return own.size();
  }
}
