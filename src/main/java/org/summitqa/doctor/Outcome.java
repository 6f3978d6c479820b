package org.summitqa.doctor;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What came of a check. */
public enum Outcome {
  /** As it should be. */
  OK,
  /** It works, and could be better. */
  WARNING,
  /** Something does not work until the advice is followed. */
  BROKEN,
  /** Not checked, since something that it needs is broken. */
  SKIPPED;

  /** Returns the name that is printed. */
  @JsonValue
  String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
