package org.summitqa.evaluation.record;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What came of a question. */
public enum Outcome {
  /** An answer with citations. */
  ANSWERED,
  /** A refusal. */
  DECLINED,
  /** The pipeline threw: a fault of the service. */
  FAILED;

  /** Returns the name in JSON. */
  @JsonValue
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
