package org.summitqa.extract;

/** Quotations that a sentence begins and another ends. */
final class Quotations {
  private static final String OPENING = "“「『";
  private static final String CLOSING = "”」』";

  private Quotations() {}

  /** Tells whether a sentence begins a quotation that it does not end. */
  static boolean leavesOpen(String sentence) {
    int open = 0;
    for (int i = 0; i < sentence.length(); i++) {
      char c = sentence.charAt(i);
      if (OPENING.indexOf(c) >= 0) {
        open++;
      } else if (CLOSING.indexOf(c) >= 0 && open > 0) {
        open--;
      }
    }
    return open > 0;
  }
}
