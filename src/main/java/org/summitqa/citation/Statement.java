package org.summitqa.citation;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.summitqa.corpus.Language;
import org.summitqa.search.Lexicon;
import org.summitqa.search.TextFolding;

/**
 * A sentence, or several, as the rules see them: normalised, and taken apart.
 *
 * @param raw the text as it was written
 * @param text in one width (NFKC), in lower case and in simplified characters
 * @param letters {@code text} without white space and punctuation
 * @param language the language that it is written in
 * @param numbers its figures, dates, weekdays and amounts
 * @param words its Latin words, in lower case
 * @param bigrams every two neighbouring Han characters
 * @param title the title of the article that it stands in, folded; empty for a claim
 * @param meaning what it says in Chinese, for a claim in English; else nothing
 */
record Statement(
    String raw,
    String text,
    String letters,
    Language language,
    Numbers numbers,
    List<String> words,
    Set<String> bigrams,
    String title,
    EnglishMeaning meaning) {
  private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}\\p{N}%]+");
  private static final Pattern WORD = Pattern.compile("[\\p{IsLatin}][\\p{IsLatin}\\p{N}'-]*");
  private static final Pattern HAN = Pattern.compile("\\p{IsHan}{2,}");

  static Statement of(String raw) {
    return of(raw, "", EnglishMeaning.NONE);
  }

  /** Reads a quote. */
  static Statement quote(String raw, String title) {
    return of(raw, TextFolding.fold(title), EnglishMeaning.NONE);
  }

  /** Reads a drafted sentence. */
  static Statement claim(String raw, Lexicon lexicon) {
    return of(
        raw,
        "",
        Language.of(raw) == Language.EN ? EnglishMeaning.of(raw, lexicon) : EnglishMeaning.NONE);
  }

  private static Statement of(String raw, String title, EnglishMeaning meaning) {
    String text = TextFolding.fold(raw).replace('’', '\'');
    return new Statement(
        raw,
        text,
        NOT_LETTERS.matcher(text).replaceAll(""),
        Language.of(raw),
        Numbers.of(text),
        WORD.matcher(text).results().map(MatchResult::group).toList(),
        bigramsOf(text),
        title,
        meaning);
  }

  private static Set<String> bigramsOf(String text) {
    Set<String> bigrams = new LinkedHashSet<>();
    HAN.matcher(text)
        .results()
        .map(MatchResult::group)
        .forEach(
            run -> {
              for (int i = 0; i + 2 <= run.length(); i++) {
                bigrams.add(run.substring(i, i + 2));
              }
            });
    return bigrams;
  }

  boolean sharesLanguage(Statement other) {
    return language == other.language;
  }

  /**
   * Returns the share of this statement's terms that the other one has, 0 to 1; 0 without terms.
   */
  double closeness(Statement other) {
    Set<String> terms = language == Language.ZH ? bigrams : EnglishWords.content(words);
    Set<String> others =
        language == Language.ZH ? other.bigrams : EnglishWords.content(other.words);
    long shared = terms.stream().filter(others::contains).count();
    return terms.isEmpty() ? 0 : (double) shared / terms.size();
  }
}
