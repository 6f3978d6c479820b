package org.summitqa.cli.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

/** What a check found, for tests. */
final class FoundFindings {
  private final List<Finding> all = new ArrayList<>();

  static FoundFindings of(Check check) {
    FoundFindings found = new FoundFindings();
    check.run(found.all::add);
    found.all.forEach(
        finding -> {
          boolean bad = finding.outcome() == Outcome.WARNING || finding.outcome() == Outcome.BROKEN;
          assertThat(finding.advice() != null).as("advice of " + finding).isEqualTo(bad);
        });
    return found;
  }

  List<Finding> all() {
    return all;
  }

  Finding the(String name) {
    List<Finding> named = all.stream().filter(finding -> finding.name().equals(name)).toList();
    assertThat(named).as(name + " in " + all).hasSize(1);
    return named.getFirst();
  }

  Outcome outcome(String name) {
    return the(name).outcome();
  }
}
