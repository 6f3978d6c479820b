package org.summitqa.doctor;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Shows findings to people and to programs. */
final class DoctorReport {
  private static final String TEXT_COLUMN = " ".repeat(28);

  private DoctorReport() {}

  /** Returns a line for people, and below it the advice. */
  static String line(CheckResult finding) {
    String line =
        "%-8s %-18s %s".formatted(finding.outcome().code(), finding.name(), finding.text());
    return finding.advice() == null ? line : line + "\n" + TEXT_COLUMN + "→ " + finding.advice();
  }

  /** Returns the last line for people. */
  static String summary(CheckResults findings) {
    String counts =
        Stream.of(Outcome.values())
            .filter(outcome -> findings.count(outcome) > 0)
            .map(outcome -> findings.count(outcome) + " " + outcome.code())
            .collect(Collectors.joining(", "));
    return "\n%d findings: %s.".formatted(findings.all().size(), counts);
  }

  /**
   * What programs are given.
   *
   * @param status the worst outcome: ok, warning or broken
   * @param counts how many findings have each outcome
   * @param findings all of them, in the order of checking
   */
  record Json(
      Outcome status,
      Map<Outcome, Integer> counts,
      @JsonProperty("checks") List<CheckResult> findings) {
    static Json of(CheckResults findings) {
      Map<Outcome, Integer> counts = new LinkedHashMap<>();
      for (Outcome outcome : Outcome.values()) {
        counts.put(outcome, findings.count(outcome));
      }
      Outcome status =
          Stream.of(Outcome.BROKEN, Outcome.WARNING)
              .filter(outcome -> findings.count(outcome) > 0)
              .findFirst()
              .orElse(Outcome.OK);
      return new Json(status, counts, findings.all());
    }
  }
}
