package org.summitqa.lexicon;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds words of a set in text that has no blanks between its words, in a time that does not grow
 * with the set.
 */
public final class LongestMatchDictionary {
  private final Set<String> words;
  private final int longest;

  /**
   * Takes the words.
   *
   * @param words what to find
   */
  public LongestMatchDictionary(Set<String> words) {
    this.words = Set.copyOf(words);
    this.longest = words.stream().mapToInt(String::length).max().orElse(0);
  }

  /** Returns the longest word that begins at a character, or nothing. */
  public Optional<String> at(String text, int start) {
    for (int end = Math.min(text.length(), start + longest); end > start; end--) {
      String candidate = text.substring(start, end);
      if (words.contains(candidate)) {
        return Optional.of(candidate);
      }
    }
    return Optional.empty();
  }

  /** Returns the words of a text by first appearance, without those that are part of another. */
  public List<String> in(String text) {
    Set<String> found = new LinkedHashSet<>();
    for (int start = 0; start < text.length(); start++) {
      at(text, start).ifPresent(found::add);
    }
    return found.stream()
        .filter(
            word -> found.stream().noneMatch(other -> !other.equals(word) && other.contains(word)))
        .toList();
  }
}
