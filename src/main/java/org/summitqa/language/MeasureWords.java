package org.summitqa.language;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.summitqa.corpus.Language;

/** What numbers are counted in, from {@code zh/measure-words.txt}. */
public final class MeasureWords {
  private static final Vocabulary ALL = Vocabulary.of(Language.ZH, "measure-words");

  private MeasureWords() {}

  /** Returns the words that count things and have no counterpart in other languages: 座, 艘, 个. */
  public static List<String> ofThings() {
    return ALL.section("things").words();
  }

  /** Returns a pattern of the words of some sections, but not where another word begins so. */
  static Pattern pattern(String... sections) {
    return Pattern.compile(
        ALL.entries().stream()
            .filter(word -> Arrays.asList(sections).contains(word.section()))
            .map(word -> word.word() + otherwise(word.value()))
            .collect(Collectors.joining("|")));
  }

  private static String otherwise(String following) {
    return following.isEmpty() ? "" : "(?![" + following + "])";
  }
}
