package org.summitqa.doctor;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Collects findings without secrets, and passes each on. */
final class Findings implements Consumer<Finding> {
  private final List<Finding> all = new ArrayList<>();
  private final Consumer<Finding> listener;
  private Secrets secrets = Secrets.NONE;

  Findings(Consumer<Finding> listener) {
    this.listener = listener;
  }

  /** From now on, findings are rid of these. */
  void hide(Secrets others) {
    secrets = others;
  }

  @Override
  public void accept(Finding finding) {
    Finding shown = finding.map(secrets::hide);
    all.add(shown);
    listener.accept(shown);
  }

  List<Finding> all() {
    return List.copyOf(all);
  }

  int count(Outcome outcome) {
    return (int) all.stream().filter(finding -> finding.outcome() == outcome).count();
  }
}
