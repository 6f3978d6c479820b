package org.summitqa.citation.statement;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

/** English words that carry meaning, cut to what inflection leaves alone. */
public final class EnglishWords {
  private static final int STEM = 5;
  private static final Set<String> STOP =
      Set.of(
          "a", "an", "the", "and", "or", "but", "of", "to", "in", "on", "at", "by", "for", "from",
          "with", "as", "is", "are", "was", "were", "be", "been", "has", "have", "had", "will",
          "would", "it", "its", "they", "their", "he", "she", "his", "her", "that", "this", "these",
          "which", "who", "said", "says", "also", "about", "into", "than", "then", "there");

  private EnglishWords() {}

  /** Returns the stems of the words that are no stop words: the first five letters. */
  public static Set<String> content(Collection<String> words) {
    Set<String> stems = new LinkedHashSet<>();
    for (String word : words) {
      if (!STOP.contains(word)) {
        stems.add(stem(word));
      }
    }
    return stems;
  }

  public static String stem(String word) {
    String bare = word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
    return bare.length() <= STEM ? bare : bare.substring(0, STEM);
  }
}
