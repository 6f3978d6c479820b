package org.summitqa.cli.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.summitqa.doctor.Check;
import org.summitqa.doctor.Finding;
import org.summitqa.doctor.Outcome;

/** What a check found, for tests. */
public final class FoundFindings {
  private final List<Finding> all = new ArrayList<>();

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

  public List<Finding> all() {
    return all;
  }

  public Finding the(String name) {
    List<Finding> named = all.stream().filter(finding -> finding.name().equals(name)).toList();
    assertThat(named).as(name + " in " + all).hasSize(1);
    return named.getFirst();
  }

  public Outcome outcome(String name) {
    return the(name).outcome();
  }
}
