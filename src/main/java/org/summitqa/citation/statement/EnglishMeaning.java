package org.summitqa.citation.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.summitqa.language.CalendarWords;
import org.summitqa.language.EnglishNumerals;
import org.summitqa.language.Vocabulary;
import org.summitqa.lexicon.BilingualDictionary;
import org.summitqa.lexicon.BilingualDictionary.Concept;
import org.summitqa.text.Language;
import org.summitqa.text.TextFolding;

/**
 * What an English sentence says, in words that a Chinese quote may have. Numbers, dates and
 * weekdays are left out: they are compared as such.
 *
 * @param names its proper names
 * @param terms its other words
 * @param speakers whom it has say something
 * @param characters every character of the Chinese for its words, also of words of one character
 */
public record EnglishMeaning(
    List<EnglishName> names,
    List<EnglishTerm> terms,
    List<EnglishName> speakers,
    String characters) {
  /** Of a sentence that is not in English. */
  static final EnglishMeaning NONE = new EnglishMeaning(List.of(), List.of(), List.of(), "");

  /** What words count that every report has. */
  private static final double COMMON_WORD_WEIGHT = 0.2;

  private static final double HALF = 0.5;
  private static final Set<String> TELLING_LITTLE =
      Set.copyOf(Vocabulary.of(Language.EN, "report-words").section("telling").words());
  private static final Set<String> GENERAL =
      Set.copyOf(Vocabulary.of(Language.EN, "report-words").section("general").words());

  /** Capitalised before a name, or in an institution's, and no name of their own. */
  private static final Pattern TITLE =
      Pattern.compile(
          "(?:" + Vocabulary.of(Language.EN, "titles").anyOf() + "\\b\\s*)+",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern NUMERIC =
      Pattern.compile(
          "(?i).*\\d.*|[%$€£¥]"
              + "|(?:"
              + EnglishNumerals.anyOf(1, 12)
              + "|first|second)\\b.*"
              + "|(?:"
              + CalendarWords.WEEKDAYS
              + ")s?");
  private static final Pattern LATIN = Pattern.compile("\\p{IsLatin}");
  private static final Pattern CAPITALISED = Pattern.compile("\\p{Lu}[\\p{L}'’-]*");
  private static final Pattern RUN =
      Pattern.compile("\\p{Lu}[\\p{L}'’-]*(?:\\s+\\p{Lu}[\\p{L}'’-]*)*");

  /** Copies the lists. */
  public EnglishMeaning {
    names = List.copyOf(names);
    terms = List.copyOf(terms);
    speakers = List.copyOf(speakers);
  }

  /** Returns its names and its other words, each with its Chinese. */
  public List<EnglishTerm> words() {
    List<EnglishTerm> words = new ArrayList<>(terms);
    words.addAll(named());
    return words;
  }

  /** Returns its names, each with its Chinese. */
  List<EnglishTerm> named() {
    return names.stream().map(EnglishName::asTerm).toList();
  }

  static EnglishMeaning of(String sentence, BilingualDictionary lexicon) {
    String text = EnglishStarts.decapitalised(sentence, lexicon);
    List<List<String>> runs =
        RUN.matcher(sentence)
            .results()
            .map(run -> List.of(run.group().replaceAll("['’]s\\b", "").split("\\s+")))
            .toList();
    List<EnglishName> names = new ArrayList<>();
    List<EnglishTerm> terms = new ArrayList<>();
    List<String> phrase = List.of();
    StringBuilder characters = new StringBuilder();
    for (Concept concept : lexicon.concepts(text)) {
      concept.chinese().forEach(characters::append);
      String source = concept.source();
      if (concept.weight() < 1 && !terms.isEmpty() && phrase.contains(source)) {
        EnglishTerm whole = terms.removeLast();
        terms.add(whole.with(term(concept)));
        continue;
      }
      phrase = List.of(source.split(" ", -1));
      if (NUMERIC.matcher(source).matches()) {
        continue;
      }
      if (CAPITALISED.matcher(source).lookingAt() && !TITLE.matcher(source).matches()) {
        names.add(name(concept, runs));
      } else {
        terms.add(term(concept));
      }
    }
    return new EnglishMeaning(
        names, terms, EnglishSpeakers.of(sentence, names), characters.toString());
  }

  private static EnglishName name(Concept concept, List<List<String>> runs) {
    String last = concept.source().substring(concept.source().lastIndexOf(' ') + 1);
    List<String> run =
        runs.stream().filter(words -> words.contains(last)).findFirst().orElse(List.of());
    List<String> words =
        Pattern.compile("[\\p{IsLatin}\\p{N}'-]+")
            .matcher(concept.source().toLowerCase(Locale.ROOT))
            .results()
            .map(MatchResult::group)
            .toList();
    return new EnglishName(
        concept.source(),
        ChineseNames.withShort(alternatives(concept)),
        words,
        run,
        alternatives(concept).stream().anyMatch(ChineseNames::isCountry));
  }

  private static EnglishTerm term(Concept concept) {
    return new EnglishTerm(
        concept.source(),
        alternatives(concept),
        weight(concept),
        ContrastiveTerms.isOne(concept.source().toLowerCase(Locale.ROOT)),
        List.of());
  }

  private static List<String> alternatives(Concept concept) {
    return concept.chinese().stream()
        .filter(word -> !LATIN.matcher(word).lookingAt())
        .map(TextFolding::fold)
        .filter(word -> word.length() > 1)
        .distinct()
        .toList();
  }

  private static double weight(Concept concept) {
    String word = concept.source().toLowerCase(Locale.ROOT);
    if (TELLING_LITTLE.contains(word)) {
      return COMMON_WORD_WEIGHT * concept.weight();
    }
    return (GENERAL.contains(word) || TITLE.matcher(word).matches() ? HALF : 1) * concept.weight();
  }
}
