package org.summitqa.explain;

import java.util.List;
import org.summitqa.conversation.StandaloneQuestion;
import org.summitqa.evidence.Evidence;
import org.summitqa.evidence.SearchTrace;
import org.summitqa.explain.Decision.Reason;

/**
 * Why a question was answered as it was, in the shape that {@code POST /ask} and {@code summitqa
 * explain} show.
 *
 * @param question how it was read
 * @param search what each way of searching found, and how it was weighed
 * @param decision why it was answered or declined
 * @param drafts what was drafted, in order, and what became of each sentence; none where nothing
 *     was sure enough to draft from
 */
public record Explanation(
    QuestionReading question,
    SearchExplanation search,
    Decision decision,
    List<DraftExplanation> drafts) {
  /** Copies the list. */
  public Explanation {
    drafts = List.copyOf(drafts);
  }

  /**
   * Puts together what the steps decided.
   *
   * @param question how the question was made to stand alone
   * @param evidence what was found
   * @param trace how that came about
   * @param drafts what was drafted
   */
  public static Explanation of(
      StandaloneQuestion question,
      Evidence evidence,
      SearchTrace trace,
      List<DraftExplanation> drafts) {
    return new Explanation(
        QuestionReading.of(question, trace),
        SearchExplanation.of(evidence, trace),
        Decision.of(trace, reason(evidence, drafts)),
        drafts);
  }

  private static Reason reason(Evidence evidence, List<DraftExplanation> drafts) {
    if (drafts.stream().anyMatch(DraftExplanation::isSupported)) {
      return Reason.VERIFIED;
    }
    if (evidence.hits().isEmpty()) {
      return Reason.NOTHING_FOUND;
    }
    return evidence.sufficient() ? Reason.NOTHING_VERIFIED : Reason.NOT_SURE;
  }
}
