package org.summitqa.language;

import org.summitqa.text.Language;

/**
 * The words that speak of somebody or something that was named before, as regular expressions
 * without groups; the Chinese ones are for folded text, the English ones, between word boundaries,
 * for text in lower case. Their words are those of {@code pronouns.txt}.
 */
public final class ReferringExpressions {
  /** Chinese words for one person or thing: 他, 该; 其 but not 其中. */
  public static final String CHINESE_ONE = words(Language.ZH, "singular", "pointing", "own");

  /** All Chinese words. */
  public static final String CHINESE =
      words(Language.ZH, "plural", "pair", "mutual", "singular", "pointing", "own");

  /** English pronouns of persons and things. */
  public static final String ENGLISH_PERSONAL = "\\b" + words(Language.EN, "personal") + "\\b";

  /** All English words. */
  public static final String ENGLISH = "\\b" + words(Language.EN, "personal", "pointing") + "\\b";

  private ReferringExpressions() {}

  /**
   * Returns a regular expression for the words of some kinds: in Chinese {@code singular}, {@code
   * plural}, {@code pair}, {@code mutual}, {@code pointing}, in English {@code personal}, {@code
   * pointing}.
   */
  public static String words(Language language, String... kinds) {
    return Vocabulary.of(language, "pronouns").sections(kinds).inContext();
  }
}
