package org.summitqa.search;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.summitqa.corpus.Language;
import org.summitqa.text.FoldedText;
import org.summitqa.corpus.TextFolding;
import org.summitqa.search.Lexicon.Concept;

/**
 * How a question was read before it was searched.
 *
 * @param language by which the ways of searching were chosen
 * @param type what it asks for
 * @param names the names in it that are known, and in Chinese its Latin words, as it has them
 * @param speaker the words that name whose words are asked for; nothing where none are
 * @param time the time that it asks about
 * @param terms what a passage that answers should hold, in order of appearance
 */
public record QuestionAnalysis(
    Language language,
    AnswerType type,
    List<String> names,
    Optional<String> speaker,
    AskedTime time,
    List<Term> terms) {
  private static final Pattern LATIN = Pattern.compile("\\p{IsLatin}[\\p{IsLatin}\\p{N}-]+");

  /** How many translations of an English word are told. */
  private static final int MAX_WORDS = 4;

  /** Copies the lists. */
  public QuestionAnalysis {
    names = List.copyOf(names);
    terms = List.copyOf(terms);
  }

  /**
   * Something that a passage should hold.
   *
   * @param words words that mean it, folded, the likeliest first, at most four; of a Chinese
   *     question one, a character pair
   * @param weight its part of the whole question, 0 to 1
   */
  public record Term(List<String> words, double weight) {
    /** Copies the words. */
    public Term {
      words = List.copyOf(words);
    }

    static Term of(QuestionTerm term, double weight) {
      return new Term(
          term.alternatives().stream()
              .limit(MAX_WORDS)
              .map(QuestionTerm.Alternative::word)
              .toList(),
          weight);
    }
  }

  static QuestionAnalysis of(String question, Coverage coverage, Lexicon lexicon, AskedTime asked) {
    Language language = Language.of(question);
    return new QuestionAnalysis(
        language,
        AnswerType.of(FoldedText.of(question)),
        language == Language.ZH ? chineseNames(question, lexicon) : names(question, lexicon),
        AskedSpeaker.of(FoldedText.of(question), lexicon).name(),
        asked,
        coverage.weighted());
  }

  private static List<String> chineseNames(String question, Lexicon lexicon) {
    return Stream.concat(
            lexicon.chineseNamesIn(TextFolding.fold(question)).stream(),
            LATIN.matcher(question).results().map(MatchResult::group))
        .distinct()
        .toList();
  }

  private static List<String> names(String question, Lexicon lexicon) {
    return lexicon.concepts(question).stream()
        .filter(lexicon::isName)
        .map(Concept::source)
        .distinct()
        .toList();
  }
}
