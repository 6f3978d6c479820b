package org.summitqa.citation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.summitqa.citation.statement.ChineseNames;
import org.summitqa.citation.statement.KnownName;
import org.summitqa.corpus.PublicationDate;
import org.summitqa.evidence.Evidence;
import org.summitqa.evidence.EvidenceSentence;
import org.summitqa.evidence.Hit;
import org.summitqa.language.NumberFolding;
import org.summitqa.lexicon.BilingualDictionary;
import org.summitqa.lexicon.BilingualDictionary.Concept;
import org.summitqa.text.Language;
import org.summitqa.text.TextFolding;

/**
 * The names and years of a question, which the passages that an answer cites have to hold: a
 * sentence that leaves its subject out would else seem to speak of another one. Looked for in the
 * passage, its heading, and the title, the publisher and the date of its article. Names that the
 * lexicon does not know ask for nothing, since a text that has them cannot be told.
 */
final class QuestionEntityCheck {
  private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d\\d(?!\\d)");
  private static final Pattern CAPITALISED = Pattern.compile("\\p{Lu}.*");

  private final BilingualDictionary lexicon;
  private final List<RequiredEntity> asked = new ArrayList<>();
  private final Map<String, String> texts = new HashMap<>();

  QuestionEntityCheck(Evidence evidence, BilingualDictionary lexicon) {
    this.lexicon = lexicon;
    String question = evidence.question();
    YEAR.matcher(inFigures(TextFolding.fold(question)))
        .results()
        .map(MatchResult::group)
        .forEach(this::askYear);
    if (Language.of(question) == Language.ZH) {
      KnownName.in(TextFolding.fold(question), lexicon)
          .forEach(
              name ->
                  asked.add(new RequiredEntity(name.text(), text -> stands(name.aliases(), text))));
    } else {
      lexicon.concepts(question).stream()
          .filter(concept -> isKnownName(concept, question))
          .forEach(this::ask);
    }
  }

  private void askYear(String year) {
    Pattern alone = Pattern.compile("(?<!\\d)" + year + "(?!\\d|年代|s\\b)");
    asked.add(new RequiredEntity(year, text -> alone.matcher(inFigures(text)).find()));
  }

  private static String inFigures(String folded) {
    return NumberFolding.of(folded).text();
  }

  private void ask(Concept name) {
    String source = name.source().toLowerCase(Locale.ROOT);
    Set<String> chinese =
        name.chinese().stream().map(TextFolding::fold).collect(Collectors.toSet());
    asked.add(
        new RequiredEntity(name.source(), text -> text.contains(source) || stands(chinese, text)));
  }

  // What begins a sentence is capitalised whatever it is.
  private boolean isKnownName(Concept concept, String question) {
    Set<String> chinese = lexicon.chineseNames().keySet();
    return CAPITALISED.matcher(concept.source()).matches()
        && !question.strip().startsWith(concept.source() + " ")
        && concept.chinese().stream().anyMatch(chinese::contains);
  }

  private static boolean stands(Set<String> aliases, String text) {
    return aliases.stream().anyMatch(alias -> ChineseNames.standsInAnyForm(alias, text));
  }

  /** Returns the names and years that the passages of some sentences lack. */
  List<String> missingIn(List<EvidenceSentence> sentences) {
    String text =
        sentences.stream()
            .map(EvidenceSentence::hit)
            .distinct()
            .map(hit -> texts.computeIfAbsent(hit.passage().id(), id -> text(hit)))
            .collect(Collectors.joining("\n"));
    return asked.stream().filter(one -> !one.isIn().test(text)).map(RequiredEntity::words).toList();
  }

  private String text(Hit hit) {
    String plain = parts(hit).map(TextFolding::fold).distinct().collect(Collectors.joining("\n"));
    return Language.of(plain) == Language.EN ? plain + translated(plain) : plain;
  }

  private static Stream<String> parts(Hit hit) {
    PublicationDate published = hit.article().publishedAt();
    return Stream.of(
            hit.article().title(),
            hit.article().publisher(),
            published == null ? null : years(published, hit.passage().text()),
            hit.passage().heading(),
            hit.passage().text())
        .filter(Objects::nonNull);
  }

  private static String years(PublicationDate published, String text) {
    int year = published.date().getYear();
    return year
        + (text.contains("去年") || text.contains("last year") ? " " + (year - 1) : "")
        + (text.contains("明年") || text.contains("next year") ? " " + (year + 1) : "");
  }

  private String translated(String english) {
    return lexicon.concepts(english).stream()
        .flatMap(concept -> concept.chinese().stream())
        .map(TextFolding::fold)
        .collect(Collectors.joining("\n", "\n", ""));
  }

  /**
   * A name or a year of the question.
   *
   * @param words as the question has it, a Chinese name folded
   * @param isIn tells whether a folded text has it
   */
  private record RequiredEntity(String words, Predicate<String> isIn) {}
}
