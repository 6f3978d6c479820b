package org.summitqa.citation.statement;

import java.util.ArrayList;
import java.util.List;

/**
 * A word or phrase of an English sentence that is no name.
 *
 * @param source as the sentence has it
 * @param chinese what it may be in Chinese, folded, two characters or more; may be empty
 * @param weight how much it counts, above 0 to 1
 * @param deed whether it is one of {@link ContrastiveTerms}, and checked as such
 * @param parts the words of a phrase; empty for a word
 */
public record EnglishTerm(
    String source, List<String> chinese, double weight, boolean deed, List<EnglishTerm> parts) {
  EnglishTerm with(EnglishTerm part) {
    List<EnglishTerm> all = new ArrayList<>(parts);
    all.add(part);
    return new EnglishTerm(source, chinese, weight, deed, List.copyOf(all));
  }

  /** Tells whether a Chinese text has it; 散步 may be 散了步. */
  public boolean standsIn(String text) {
    return chinese.stream()
        .anyMatch(
            word ->
                text.contains(word)
                    || (word.length() == 2
                        && text.contains(word.charAt(0) + "了" + word.charAt(1))));
  }
}
