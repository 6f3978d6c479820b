package org.summitqa.citation.statement;

import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.summitqa.citation.Objection;
import org.summitqa.language.ReferringExpressions;
import org.summitqa.language.quantity.Numbers;
import org.summitqa.lexicon.BilingualDictionary;
import org.summitqa.text.CharacterBigrams;
import org.summitqa.text.Clauses;
import org.summitqa.text.FoldedText;
import org.summitqa.text.Language;
import org.summitqa.text.SetSimilarity;
import org.summitqa.text.Span;

/**
 * A sentence, or several, as the rules see them: normalised, and taken apart.
 *
 * @param folded the text as it was written, with what it folds to
 * @param text in one width (NFKC), in lower case and in simplified characters
 * @param letters {@code text} without white space and punctuation
 * @param language the language that it is written in
 * @param numbers its figures, dates, weekdays and amounts
 * @param words its Latin words, in lower case
 * @param bigrams every two neighbouring Han characters
 * @param clauses its clauses, folded
 * @param telling of a claim, which {@link ContrastiveTerms} it asks its quote for
 * @param known of a Chinese text, the names that the lexicon knows
 * @param setting where a quote stands; nowhere for a claim
 * @param meaning what an English text says in Chinese; nothing for a Chinese one
 */
public record Statement(
    FoldedText folded,
    String text,
    String letters,
    Language language,
    Numbers numbers,
    List<String> words,
    Set<String> bigrams,
    List<String> clauses,
    List<Integer> telling,
    List<KnownName> known,
    QuoteContext setting,
    EnglishMeaning meaning) {
  private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}\\p{N}%]+");
  static final Pattern WORD = Pattern.compile("[\\p{IsLatin}][\\p{IsLatin}\\p{N}'-]*");
  private static final Pattern BACK =
      Pattern.compile(ReferringExpressions.CHINESE + "|" + ReferringExpressions.ENGLISH_PERSONAL);

  static Statement of(FoldedText text) {
    return of(text, QuoteContext.NONE, EnglishMeaning.NONE, List.of(), List.of());
  }

  /** Reads a quote. */
  public static Statement quote(
      FoldedText text, QuoteContext setting, BilingualDictionary lexicon) {
    List<KnownName> known = KnownName.in(text.folded(), lexicon);
    return of(text, setting, meaning(text.raw(), lexicon), List.of(), known);
  }

  /** Reads a drafted sentence. */
  public static Statement claim(FoldedText text, BilingualDictionary lexicon) {
    List<Integer> telling =
        ContrastiveTerms.asked(text.folded(), Language.of(text.raw())).stream().boxed().toList();
    return of(
        text,
        QuoteContext.NONE,
        meaning(text.raw(), lexicon),
        telling,
        KnownName.in(text.folded(), lexicon));
  }

  /** Returns the same claim in other words. */
  Statement as(String other) {
    return of(
        FoldedText.of(other),
        setting,
        meaning,
        telling,
        known.stream().filter(name -> name.isIn(other)).toList());
  }

  private static EnglishMeaning meaning(String raw, BilingualDictionary lexicon) {
    return Language.of(raw) == Language.EN ? EnglishMeaning.of(raw, lexicon) : EnglishMeaning.NONE;
  }

  private static Statement of(
      FoldedText folded,
      QuoteContext setting,
      EnglishMeaning meaning,
      List<Integer> telling,
      List<KnownName> known) {
    String text = folded.folded().replace('’', '\'');
    Language language = Language.of(folded.raw());
    return new Statement(
        folded,
        text,
        NOT_LETTERS.matcher(text).replaceAll(""),
        language,
        Numbers.of(text),
        WORD.matcher(text).results().map(MatchResult::group).toList(),
        CharacterBigrams.ofHan(text),
        Clauses.joinedIn(text, language),
        telling,
        known,
        setting,
        meaning);
  }

  /** Returns what a folded text is compared by: pairs of Han characters, or stems of words. */
  public static Set<String> terms(String text, Language language) {
    return language == Language.ZH
        ? CharacterBigrams.ofHan(text)
        : EnglishWords.content(WORD.matcher(text).results().map(MatchResult::group).toList());
  }

  /** Returns what it is compared by, in its own language. */
  public Set<String> terms() {
    return language == Language.ZH ? bigrams : EnglishWords.content(words);
  }

  /** Returns the text as it was written. */
  public String raw() {
    return folded.raw();
  }

  /** Returns the objection of a rule to a stretch of the folded text. */
  public Objection objection(String rule, Span stretch) {
    int start = stretch.start();
    int end = stretch.end();
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (start < end && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return start == end
        ? Objection.toAll(raw(), rule)
        : Objection.to(raw(), folded.rawSpan(start, end), rule);
  }

  /** Returns the objection of a rule to all of it. */
  public Objection objection(String rule) {
    return objection(rule, new Span(0, text.length()));
  }

  public boolean sharesLanguage(Statement other) {
    return language == other.language;
  }

  /** Returns a text with blanks for this claim's telling words, which are compared as such. */
  public String withoutTelling(String part) {
    String rest = part;
    for (int word : telling) {
      rest =
          ContrastiveTerms.ALL
              .get(word)
              .asking(language)
              .matcher(rest)
              .replaceAll(match -> " ".repeat(match.group().length()));
    }
    return rest;
  }

  /** Tells whether it speaks of somebody that it does not name. */
  public boolean refersBack() {
    return BACK.matcher(text).find();
  }

  /** Returns the years that a date of the quote may be in. */
  public Set<Integer> years() {
    return setting.years(text, numbers);
  }

  /**
   * Returns the share of this statement's terms that the other one has, 0 to 1; 0 without terms.
   */
  public double closeness(Statement other) {
    Set<String> terms = terms();
    Set<String> others = language == other.language ? other.terms() : terms(other.text, language);
    return SetSimilarity.containment(terms, others);
  }
}
