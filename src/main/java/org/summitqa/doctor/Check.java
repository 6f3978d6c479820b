package org.summitqa.doctor;

import java.util.function.Consumer;

/** Looks at one part of the service. */
public interface Check {
  /** Names the part, for the case that looking at it fails altogether. */
  String name();

  /**
   * Looks, and changes nothing.
   *
   * @param findings receives each finding as soon as it is known
   */
  void run(Consumer<CheckResult> findings);
}
