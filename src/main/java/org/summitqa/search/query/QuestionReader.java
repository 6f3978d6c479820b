package org.summitqa.search.query;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import org.summitqa.corpus.EventTime;
import org.summitqa.encoder.Encoder;
import org.summitqa.evidence.QuestionAnalysis;
import org.summitqa.evidence.TimeConstraint;
import org.summitqa.language.AnswerType;
import org.summitqa.lexicon.BilingualDictionary;
import org.summitqa.lexicon.BilingualDictionary.Concept;
import org.summitqa.search.question.QuestionTerms;
import org.summitqa.search.question.RequestedSpeaker;
import org.summitqa.search.question.RequiredEntities;
import org.summitqa.search.question.TermCoverage;
import org.summitqa.search.question.TimeConstraintParser;
import org.summitqa.text.FoldedText;
import org.summitqa.text.Language;
import org.summitqa.text.TextFolding;

/** Reads questions: the one place where is decided what a question asks for. */
@Component
public final class QuestionReader {
  private static final Pattern LATIN = Pattern.compile("\\p{IsLatin}[\\p{IsLatin}\\p{N}-]+");

  private final Encoder encoder;
  private final TimeConstraintParser times;

  /**
   * Takes what questions are read with.
   *
   * @param encoder makes their vectors
   * @param times reads the time that they ask about
   */
  public QuestionReader(Encoder encoder, TimeConstraintParser times) {
    this.encoder = encoder;
    this.times = times;
  }

  /**
   * Reads a text that is searched for itself, such as the name of an event. It has one vector in
   * either script.
   */
  public SearchText text(String text, BilingualDictionary lexicon) {
    return new SearchText(
        text,
        Language.of(text),
        QuestionTerms.of(text, lexicon),
        SingletonSupplier.of(() -> encoder.encodeQuestion(TextFolding.simplified(text))));
  }

  /**
   * Reads a question.
   *
   * @param question a question that stands alone, in any language
   * @param lexicon what English words and names are in Chinese
   * @param rarity tells how rare terms are in the corpus
   * @param dates finds when an event was that the question names
   */
  public SearchQuery read(
      String question,
      BilingualDictionary lexicon,
      Function<Collection<String>, Map<String, Double>> rarity,
      Function<String, Optional<EventTime>> dates) {
    SearchText text = text(question, lexicon);
    FoldedText folded = FoldedText.of(question);
    TermCoverage coverage = new TermCoverage(text.terms(), rarity);
    RequestedSpeaker speaker = RequestedSpeaker.of(folded, lexicon);
    TimeConstraint time = times.of(question, dates);
    QuestionAnalysis analysis =
        new QuestionAnalysis(
            folded,
            text.language(),
            AnswerType.of(folded),
            names(text, lexicon),
            speaker.name(),
            time,
            coverage.weighted());
    return new SearchQuery(
        text, analysis, coverage, speaker, RequiredEntities.of(question, lexicon), time);
  }

  private static List<String> names(SearchText text, BilingualDictionary lexicon) {
    return text.language() == Language.ZH
        ? chineseNames(text.raw(), lexicon)
        : englishNames(text.raw(), lexicon);
  }

  private static List<String> chineseNames(String question, BilingualDictionary lexicon) {
    return Stream.concat(
            lexicon.chineseNamesIn(TextFolding.fold(question)).stream(),
            LATIN.matcher(question).results().map(MatchResult::group))
        .distinct()
        .toList();
  }

  private static List<String> englishNames(String question, BilingualDictionary lexicon) {
    return lexicon.concepts(question).stream()
        .filter(lexicon::isName)
        .map(Concept::source)
        .distinct()
        .toList();
  }
}
