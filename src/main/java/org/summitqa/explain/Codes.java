package org.summitqa.explain;

import java.util.Locale;

/** Names of constants as JSON has them. */
final class Codes {
  private Codes() {}

  /** Returns a name in lower case, its words joined by hyphens. */
  static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
