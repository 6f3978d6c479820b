package org.summitqa.doctor;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Collects findings without secrets, and passes each on. */
final class CheckResults implements Consumer<CheckResult> {
  private final List<CheckResult> all = new ArrayList<>();
  private final Consumer<CheckResult> listener;
  private Secrets secrets = Secrets.NONE;

  CheckResults(Consumer<CheckResult> listener) {
    this.listener = listener;
  }

  /** From now on, findings are rid of these. */
  void hide(Secrets others) {
    secrets = others;
  }

  @Override
  public void accept(CheckResult finding) {
    CheckResult shown = finding.map(secrets::hide);
    all.add(shown);
    listener.accept(shown);
  }

  List<CheckResult> all() {
    return List.copyOf(all);
  }

  int count(Outcome outcome) {
    return (int) all.stream().filter(finding -> finding.outcome() == outcome).count();
  }
}
