package org.summitqa.llm;

/**
 * Tells where a model that runs away is to be cut off: where its text is longer than it could be,
 * or where it says the same again and again. Numbers, marks and blanks don't count as a difference:
 * small models count their repetitions. For one thread; where it cuts does not depend on how the
 * text comes in pieces.
 */
final class RepetitionDetector {
  /** How often something is said in a row before it is cut off. */
  private static final int REPETITIONS = 4;

  // In letters: less may be a refrain, or a name in a list.
  private static final int MIN_LETTERS = 48;
  private static final int MAX_LETTERS = 1600;
  private static final int STEP = 32;

  private final StringBuilder letters = new StringBuilder();
  private int room;
  private int unchecked;

  RepetitionDetector(int mostCharacters) {
    this.room = mostCharacters;
  }

  /** Takes the next piece of text; returns the index in it to cut at, or -1 to let it pass. */
  int endIn(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (room-- <= 0) {
        return i;
      }
      if (Character.isLetter(text.charAt(i)) && repeatsWith(text.charAt(i))) {
        return i + 1;
      }
    }
    return -1;
  }

  private boolean repeatsWith(char letter) {
    letters.append(letter);
    if (++unchecked < STEP) {
      return false;
    }
    unchecked = 0;
    letters.delete(0, Math.max(0, letters.length() - MAX_LETTERS));
    return endsInRepetition();
  }

  // The prefix function of the text read backwards: border[i] is the length of the longest proper
  // prefix of the first i letters that ends them, too, so they repeat every i - border[i] letters.
  private boolean endsInRepetition() {
    String text = new StringBuilder(letters).reverse().toString();
    int[] border = new int[text.length() + 1];
    int matched = 0;
    for (int i = 1; i < text.length(); i++) {
      while (matched > 0 && text.charAt(i) != text.charAt(matched)) {
        matched = border[matched];
      }
      if (text.charAt(i) == text.charAt(matched)) {
        matched++;
      }
      border[i + 1] = matched;
      int length = i + 1;
      if (length >= MIN_LETTERS && length >= REPETITIONS * (length - matched)) {
        return true;
      }
    }
    return false;
  }
}
