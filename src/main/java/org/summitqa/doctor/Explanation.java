package org.summitqa.doctor;

import java.util.Optional;
import org.springframework.context.ConfigurableApplicationContext;

/** Tells in a line for users why something did not start. */
@FunctionalInterface
public interface Explanation {
  /**
   * Explains a failure.
   *
   * @param context what was started so far
   * @param failure what was thrown
   * @return the line; nothing where the failure is not known
   */
  Optional<String> of(ConfigurableApplicationContext context, Throwable failure);
}
