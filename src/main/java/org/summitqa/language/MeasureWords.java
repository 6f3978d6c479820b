package org.summitqa.language;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.summitqa.text.Language;

/** What numbers are counted in, from {@code zh/measure-words.txt}. */
public final class MeasureWords {
  private static final Vocabulary ALL = Vocabulary.of(Language.ZH, "measure-words");

  /** Counters that tell a kind of thing apart: 座, 艘. */
  public static final Set<String> OF_THINGS = Set.copyOf(ALL.section("things").words());

  /** Counters of anything: 个, 项. */
  public static final Set<String> OF_ANYTHING = Set.copyOf(ALL.section("anything").words());

  /** All of both, as a regular expression without groups. */
  public static final String COUNTERS =
      Stream.of("things", "anything")
          .flatMap(section -> ALL.section(section).words().stream())
          .collect(Collectors.joining("|"));

  private MeasureWords() {}

  /** Tells whether a word only counts things; other languages leave it out. */
  public static boolean counts(String word) {
    return OF_THINGS.contains(word) || OF_ANYTHING.contains(word);
  }

  /** Returns a pattern of the words of some sections, but not where another word begins so. */
  static Pattern pattern(String... sections) {
    return Pattern.compile(ALL.sections(sections).inContext());
  }
}
