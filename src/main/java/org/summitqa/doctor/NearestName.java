package org.summitqa.doctor;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Finds what a user may have meant by a name that is not known. */
public final class NearestName {
  // More letters than a third changed, and it is another word.
  private static final int SHARE = 3;

  private NearestName() {}

  /** Returns the known name with the fewest letters changed; nothing where none is near. */
  public static Optional<String> of(String name, Collection<String> known) {
    String letters = ShippedSettings.letters(name);
    return known.stream()
        .filter(candidate -> distance(letters, candidate) <= Math.max(2, letters.length() / SHARE))
        .min(
            Comparator.<String>comparingInt(candidate -> distance(letters, candidate))
                .thenComparing(Comparator.naturalOrder()));
  }

  /** Returns the letters to add, drop or replace (Levenshtein, 1965). */
  private static int distance(String letters, String candidate) {
    String other = ShippedSettings.letters(candidate);
    int[] row = new int[other.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= letters.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int replaced = diagonal + (letters.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[other.length()];
  }
}
