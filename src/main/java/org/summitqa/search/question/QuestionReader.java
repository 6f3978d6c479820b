package org.summitqa.search.question;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.summitqa.evidence.QuestionAnalysis;
import org.summitqa.evidence.TimeConstraint;
import org.summitqa.language.AnswerType;
import org.summitqa.lexicon.BilingualDictionary;
import org.summitqa.lexicon.BilingualDictionary.Concept;
import org.summitqa.text.FoldedText;
import org.summitqa.text.Language;
import org.summitqa.text.TextFolding;

/** Tells how a question is read before it is searched. */
public final class QuestionReader {
  private static final Pattern LATIN = Pattern.compile("\\p{IsLatin}[\\p{IsLatin}\\p{N}-]+");

  private QuestionReader() {}

  public static QuestionAnalysis read(
      String question, TermCoverage coverage, BilingualDictionary lexicon, TimeConstraint asked) {
    Language language = Language.of(question);
    return new QuestionAnalysis(
        language,
        AnswerType.of(FoldedText.of(question)),
        language == Language.ZH ? chineseNames(question, lexicon) : names(question, lexicon),
        RequestedSpeaker.of(FoldedText.of(question), lexicon).name(),
        asked,
        coverage.weighted());
  }

  private static List<String> chineseNames(String question, BilingualDictionary lexicon) {
    return Stream.concat(
            lexicon.chineseNamesIn(TextFolding.fold(question)).stream(),
            LATIN.matcher(question).results().map(MatchResult::group))
        .distinct()
        .toList();
  }

  private static List<String> names(String question, BilingualDictionary lexicon) {
    return lexicon.concepts(question).stream()
        .filter(lexicon::isName)
        .map(Concept::source)
        .distinct()
        .toList();
  }
}
