package org.summitqa.language;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.summitqa.text.Language;

/** What leaders do with each other, which one is not the other; the words for it are data. */
public enum EventType {
  /** They meet. */
  MEETING,
  /** They speak by telephone. */
  CALL,
  /** One visits the other. */
  VISIT,
  /** They vote. */
  VOTE,
  /** They sign. */
  SIGNING;

  private final Pattern words;

  EventType() {
    String section = name().toLowerCase(Locale.ROOT);
    this.words =
        Pattern.compile(
            words(Language.ZH, section)
                + "|\\b"
                + words(Language.EN, section, section + "-done")
                + "\\b");
  }

  /**
   * Returns a regular expression for the words of some kinds, for folded text: {@code meeting},
   * {@code call}, {@code visit}, {@code vote}, {@code signing}, {@code conference}, {@code
   * negotiation}, {@code agreement}, {@code event}, {@code talking}; in English with {@code -done}
   * behind it for what is no noun.
   */
  public static String words(Language language, String... kinds) {
    return Vocabulary.of(language, "event-words").sections(kinds).anyOf();
  }

  /** Returns the kinds that a folded text names. */
  public static Set<EventType> in(String folded) {
    return Arrays.stream(values())
        .filter(kind -> kind.words.matcher(folded).find())
        .collect(Collectors.toSet());
  }

  /** Returns a folded text with blanks for the words that name kinds. */
  public static String without(String folded) {
    String rest = folded;
    for (EventType kind : values()) {
      rest = kind.words.matcher(rest).replaceAll(" ");
    }
    return rest;
  }

  /** Returns the words by which a folded text names this kind. */
  public List<String> wordsIn(String folded) {
    return words.matcher(folded).results().map(MatchResult::group).toList();
  }
}
