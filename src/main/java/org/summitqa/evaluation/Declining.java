package org.summitqa.evaluation;

import java.util.Collection;
import java.util.OptionalDouble;

/**
 * How well it is told which questions the corpus does not answer. What is looked for is a question
 * without answer; what is returned is a refusal (van Rijsbergen, Information Retrieval, 1979):
 *
 * <pre>precision = refused rightly / refused
 * recall = refused rightly / without answer
 * F1 = 2 * refused rightly / (refused + without answer)</pre>
 *
 * @param precision over refusals
 * @param recall over questions without answer
 * @param f1 their harmonic mean, 0 to 1; empty where nothing is to be refused and nothing was
 * @param falseRefusals the share of questions with an answer that are refused
 */
public record Declining(Mean precision, Mean recall, OptionalDouble f1, Mean falseRefusals) {
  /**
   * What became of one question.
   *
   * @param answerable whether the corpus answers it
   * @param declined whether it was refused
   */
  record Case(boolean answerable, boolean declined) {}

  static Declining of(Collection<Case> cases) {
    var refused = cases.stream().filter(Case::declined).toList();
    var hopeless = cases.stream().filter(c -> !c.answerable()).toList();
    var answerable = cases.stream().filter(Case::answerable).toList();
    long rightly = hopeless.stream().filter(Case::declined).count();
    int both = refused.size() + hopeless.size();
    return new Declining(
        Mean.share(refused, c -> !c.answerable()),
        Mean.share(hopeless, Case::declined),
        both == 0 ? OptionalDouble.empty() : OptionalDouble.of(2.0 * rightly / both),
        Mean.share(answerable, Case::declined));
  }
}
