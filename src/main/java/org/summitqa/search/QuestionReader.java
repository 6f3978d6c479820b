package org.summitqa.search;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.summitqa.corpus.Language;
import org.summitqa.corpus.TextFolding;
import org.summitqa.search.Lexicon.Concept;
import org.summitqa.text.FoldedText;

/** Tells how a question is read before it is searched. */
final class QuestionReader {
  private static final Pattern LATIN = Pattern.compile("\\p{IsLatin}[\\p{IsLatin}\\p{N}-]+");

  private QuestionReader() {}

  static QuestionAnalysis read(String question, Coverage coverage, Lexicon lexicon, AskedTime asked) {
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
