package org.summitqa.explain;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import org.summitqa.evidence.Judgement;
import org.summitqa.evidence.SearchTrace;

/**
 * Why a question was answered or declined.
 *
 * @param reason the reason
 * @param confidence how surely the passages found hold an answer, 0 to 1
 * @param minConfidence how surely they have to
 * @param signals what the confidence was made of: its logit is the sum of what they add
 */
public record Decision(
    Reason reason, double confidence, double minConfidence, List<Signal> signals) {
  /** Copies the list. */
  public Decision {
    signals = List.copyOf(signals);
  }

  /** Why a question was answered or declined. */
  public enum Reason {
    /** Answered: a sentence at least was verified. */
    VERIFIED,
    /** Declined: no passage was found. */
    NOTHING_FOUND,
    /** Declined: the passages do not hold an answer surely enough. */
    NOT_SURE,
    /** Declined: no sentence of any draft could be verified. */
    NOTHING_VERIFIED;

    /** Returns the name in JSON. */
    @JsonValue
    public String code() {
      return Codes.of(this);
    }
  }

  static Decision of(SearchTrace trace, Reason reason) {
    Judgement judgement = trace.judgement();
    return new Decision(
        reason, judgement.confidence(), trace.minConfidence(), Signal.of(judgement.terms()));
  }
}
