package org.summitqa.explain;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import org.summitqa.search.Judgement;
import org.summitqa.search.SearchTrace;

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

  /**
   * A signal of the confidence.
   *
   * @param name its name
   * @param value in its own unit
   * @param weight what one unit counts
   * @param adds what it adds to the logit
   */
  public record Signal(String name, double value, double weight, double adds) {
    static Signal of(Judgement.Term term) {
      return new Signal(
          term.name(),
          Rounded.of(term.value()),
          Rounded.of(term.weight()),
          Rounded.of(term.value() * term.weight()));
    }
  }

  static Decision of(SearchTrace trace, Reason reason) {
    Judgement judgement = trace.judgement();
    return new Decision(
        reason,
        judgement.confidence(),
        trace.minConfidence(),
        judgement.terms().stream().map(Signal::of).toList());
  }
}
