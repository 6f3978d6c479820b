package org.summitqa.language;

import java.util.Set;
import java.util.function.IntPredicate;
import org.summitqa.text.Language;
import org.summitqa.text.TextFolding;

/**
 * What names of Chinese people are made of: a surname of one character or two, and a given name of
 * one or two. Texts may stand in traditional or simplified characters.
 */
public final class PersonNames {
  private static final int MAX_GIVEN_NAME = 2;

  private static final Vocabulary SURNAMES = Vocabulary.of(Language.ZH, "surnames");
  private static final Set<String> SINGLE = Set.copyOf(SURNAMES.section("single").words());
  private static final Set<String> COMPOUND = Set.copyOf(SURNAMES.section("compound").words());
  private static final Set<String> ALSO_WORDS = Set.copyOf(SURNAMES.section("words").words());
  private static final Set<String> STOPS =
      Set.copyOf(Vocabulary.of(Language.ZH, "given-name-stops").words());
  private static final Vocabulary TITLES = Vocabulary.of(Language.ZH, "titles");

  private PersonNames() {}

  /** Returns how many characters of a text are a surname and no common word: 2, 1 or 0. */
  public static int surnameAt(String text, int at) {
    if (at + 2 <= text.length() && COMPOUND.contains(folded(text, at, at + 2))) {
      return 2;
    }
    return (at < text.length() && SINGLE.contains(folded(text, at, at + 1))) ? 1 : 0;
  }

  /** Returns how many characters may be a surname, be it a common word as well: 2, 1 or 0. */
  public static int anySurnameAt(String text, int at) {
    int sure = surnameAt(text, at);
    boolean word = at < text.length() && ALSO_WORDS.contains(folded(text, at, at + 1));
    return (sure == 0 && word) ? 1 : sure;
  }

  /** Tells whether a given name may have a character. */
  public static boolean mayBeGiven(char character) {
    return Character.isIdeographic(character)
        && !STOPS.contains(TextFolding.foldInPlace(String.valueOf(character)));
  }

  /**
   * Returns one past the last character of a name that is formed like one: a surname, and one or
   * two characters that are no part of a word.
   *
   * @param text the text
   * @param at where the name would begin
   * @param standsAlone tells of a place whether its character is a word of its own
   * @return {@code at} where there is no such name
   */
  public static int endOfName(String text, int at, IntPredicate standsAlone) {
    int surname = surnameAt(text, at);
    if (surname == 0 || (surname == 1 && !standsAlone.test(at))) {
      return at;
    }
    int given = at + surname;
    int end = given;
    while (end < text.length()
        && end - given < MAX_GIVEN_NAME
        && standsAlone.test(end)
        && mayBeGiven(text.charAt(end))) {
      end++;
    }
    return end > given ? end : at;
  }

  /** Returns what a title is, for a pattern over simplified Chinese: 总统, 研究员, 国务卿. */
  public static String office() {
    return TITLES.section("office").anyOf();
  }

  /** Returns how people are addressed, for a pattern over simplified Chinese: 先生, 博士. */
  public static String address() {
    return TITLES.section("address").anyOf();
  }

  /** Returns every title, the general ones too, for a pattern over simplified Chinese. */
  public static String anyTitle() {
    return TITLES.sections("office", "general", "address").anyOf();
  }

  private static String folded(String text, int start, int end) {
    return TextFolding.foldInPlace(text.substring(start, end));
  }
}
