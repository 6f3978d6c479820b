package org.summitqa.citation.statement;

import java.util.List;

/**
 * A proper name of an English sentence.
 *
 * @param source as the sentence has it
 * @param chinese what it may be in Chinese, folded, two characters or more; may be empty
 * @param words its words in lower case
 * @param run the capitalised words that it stands among
 * @param place whether it is surely none of a person: a country or its people
 */
public record EnglishName(
    String source, List<String> chinese, List<String> words, List<String> run, boolean place) {
  /** Tells whether a Chinese text has it. */
  public boolean standsIn(String text) {
    return chinese.stream().anyMatch(name -> ChineseNames.stands(name, text));
  }

  EnglishTerm asTerm() {
    return new EnglishTerm(source, chinese, 1, false, List.of());
  }
}
