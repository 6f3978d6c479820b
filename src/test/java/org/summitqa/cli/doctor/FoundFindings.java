package org.summitqa.cli.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.summitqa.doctor.Check;
import org.summitqa.doctor.CheckResult;
import org.summitqa.doctor.Outcome;

/** What a check found, for tests. */
public final class FoundFindings {
  private final List<CheckResult> all = new ArrayList<>();

  public static FoundFindings of(Check check) {
    FoundFindings found = new FoundFindings();
    check.run(found.all::add);
    found.all.forEach(
        finding -> {
          boolean bad = finding.outcome() == Outcome.WARNING || finding.outcome() == Outcome.BROKEN;
          assertThat(finding.advice() != null).as("advice of " + finding).isEqualTo(bad);
        });
    return found;
  }

  public List<CheckResult> all() {
    return all;
  }

  public CheckResult the(String name) {
    List<CheckResult> named = all.stream().filter(finding -> finding.name().equals(name)).toList();
    assertThat(named).as(name + " in " + all).hasSize(1);
    return named.getFirst();
  }

  public Outcome outcome(String name) {
    return the(name).outcome();
  }
}
