package org.summitqa.language;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.summitqa.text.Language;

/**
 * Words that deny, in both languages; they are those of {@code negation.txt}. A denial reaches as
 * far as its clause.
 */
public final class Negation {
  private static final Vocabulary ZH = Vocabulary.of(Language.ZH, "negation");
  private static final Vocabulary EN = Vocabulary.of(Language.EN, "negation");

  /** Chinese words that do nothing but deny. */
  public static final String CHINESE_ADVERB = ZH.section("adverb").inContext();

  /** Those, and what is put so with force. */
  public static final String CHINESE_DENIAL = ZH.sections("adverb", "emphatic").inContext();

  /** Chinese words by which a report says that somebody left something out. */
  public static final String CHINESE_SILENCE = ZH.sections("adverb", "silent").inContext();

  /** English words that do nothing but deny. */
  public static final String ENGLISH_ADVERB = english("adverb");

  /** All English words that deny, those that only let it follow among them: unlikely, failed. */
  public static final String ENGLISH_IMPLIED = english("adverb", "word", "verb", "implied");

  // 不仅, 不断 and the like deny nothing.
  private static final Pattern HARMLESS =
      Pattern.compile(
          ZH.section("harmless").inContext() + "|" + EN.section("harmless").inContext());
  private static final Pattern DENYING =
      Pattern.compile(
          ZH.sections("adverb", "bound", "verb").inContext()
              + "|"
              + english("adverb", "word", "verb"));

  private Negation() {}

  private static String english(String... sections) {
    return "(?:\\b" + EN.sections(sections).inContext() + "\\b|n't\\b)";
  }

  /** Returns the folded text with blanks for words that look like a denial and are none. */
  public static String masked(String folded) {
    return HARMLESS.matcher(folded).replaceAll(word -> " ".repeat(word.group().length()));
  }

  /** Finds the denials of a masked text. */
  public static Matcher in(String masked) {
    return DENYING.matcher(masked);
  }

  /** Tells whether a folded text denies something. */
  public static boolean denies(String folded) {
    return in(masked(folded)).find();
  }
}
