package org.summitqa.citation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.summitqa.search.Lexicon;
import org.summitqa.search.Lexicon.Concept;
import org.summitqa.search.TextFolding;

/**
 * What an English sentence says, in words that a Chinese quote may have. Numbers, dates and
 * weekdays are left out: they are compared as such.
 *
 * @param names its proper names
 * @param terms its other words
 * @param deeds for each deed that it speaks of, the Chinese words for it, of which a quote needs
 *     one
 * @param speakers whom it has say something
 */
record EnglishMeaning(
    List<Name> names, List<Term> terms, List<List<String>> deeds, List<Name> speakers) {
  /** Of a sentence that is not in English. */
  static final EnglishMeaning NONE = new EnglishMeaning(List.of(), List.of(), List.of(), List.of());

  /** What words count that every report has. */
  private static final double LITTLE = 0.2;

  private static final double HALF = 0.5;
  private static final Set<String> TELLING_LITTLE =
      Set.of(
          ("say said says state stated tell told report reported reports note noted notes add added adds"
                  + " mention mentioned express expressed describe described point pointed accord"
                  + " according statement spokesperson call called think believe believes believed"
                  + " last lasts lasted")
              .split(" "));
  private static final Set<String> GENERAL =
      Set.of(
          ("president leader leaders country countries nation nations side sides official officials"
                  + " government meeting meet met talks relations relationship ties issue issues matter"
                  + " make made take took hold held part way year month week day time new former senior"
                  + " important include including includes use used between two both outside set show showed shown calls event events next number")
              .split(" "));

  /** Capitalised before a name, or in an institution's, and no name of their own. */
  private static final Pattern TITLE =
      Pattern.compile(
          "(?i)(?:(?:vice|prime|deputy|senior|former|president|minister|premier|chairman|chairwoman|professor"
              + "|prof|dr|mr|mrs|ms|secretary|of|state|general|leader|director|governor|mayor|senator"
              + "|ambassador|speaker|house|spokesman|spokeswoman|spokesperson|adviser|advisor|treasury"
              + "|commerce|defense|defence|foreign|national|security|envoy|party|english|both|read|more"
              + "|head|heads|first|lady|summit|elect|issue|question|relations)\\b\\s*)+");

  private static final Pattern NUMERIC =
      Pattern.compile(
          "(?i).*\\d.*|[%$€£¥]"
              + "|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|first|second)\\b.*"
              + "|(?:mon|tues|wednes|thurs|fri|satur|sun)days?");
  private static final Pattern START =
      Pattern.compile("(?:^|[.!?:]\\s+|[\"“‘(]|(?<=\\s)')\\W*(?<word>\\p{Lu}[\\p{L}'’]*)");
  private static final Pattern SPOKEN =
      Pattern.compile(
          "(?<name>\\p{Lu}[\\p{L}'’-]*)\\s+(?:(?:also|then|later|again|has|had|have|further|publicly|repeatedly)\\s+)*"
              + "(?:said|says|stated|states|told|stressed|stresses|emphasi[sz]ed|warned|warns|noted|added"
              + "|argued|reiterated|reaffirmed|believes|believed|hopes|hoped|urged|wrote|tweeted|demanded"
              + "|promised|pledged|denied|confirmed|called|calls|described|expressed|thinks|pointed)\\b");
  private static final Pattern LATIN = Pattern.compile("\\p{IsLatin}");
  private static final Pattern CAPITALISED = Pattern.compile("\\p{Lu}[\\p{L}'’-]*");
  private static final Pattern RUN =
      Pattern.compile("\\p{Lu}[\\p{L}'’-]*(?:\\s+\\p{Lu}[\\p{L}'’-]*)*");

  /** Copies the lists. */
  EnglishMeaning {
    names = List.copyOf(names);
    terms = List.copyOf(terms);
    deeds = List.copyOf(deeds);
    speakers = List.copyOf(speakers);
  }

  static EnglishMeaning of(String sentence, Lexicon lexicon) {
    String text = decapitalised(sentence, lexicon);
    List<List<String>> runs =
        RUN.matcher(sentence)
            .results()
            .map(run -> List.of(run.group().replaceAll("['’]s\\b", "").split("\\s+")))
            .toList();
    List<Name> names = new ArrayList<>();
    List<Term> terms = new ArrayList<>();
    List<String> phrase = List.of();
    for (Concept concept : lexicon.concepts(text)) {
      String source = concept.source();
      if (concept.weight() < 1 && !terms.isEmpty() && phrase.contains(source)) {
        Term whole = terms.removeLast();
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
        names, terms, Deeds.of(sentence.toLowerCase(Locale.ROOT)), speakers(sentence, names));
  }

  private static List<Name> speakers(String sentence, List<Name> names) {
    Set<String> spoken = new LinkedHashSet<>();
    SPOKEN.matcher(sentence).results().forEach(said -> spoken.add(said.group("name")));
    return names.stream()
        .filter(name -> spoken.stream().anyMatch(word -> endsWith(name.source(), word)))
        .toList();
  }

  private static boolean endsWith(String source, String word) {
    return source.equals(word) || source.endsWith(" " + word);
  }

  // What begins a sentence is capitalised whatever it is.
  private static String decapitalised(String sentence, Lexicon lexicon) {
    StringBuilder text = new StringBuilder(sentence);
    for (Matcher start = START.matcher(sentence); start.find(); ) {
      int at = start.start("word");
      List<Concept> concepts = lexicon.concepts(sentence.substring(at));
      boolean name =
          !concepts.isEmpty()
              && sentence.startsWith(concepts.getFirst().source(), at)
              && lexicon.isName(concepts.getFirst());
      if (!name && !isAcronym(start.group("word"))) {
        text.setCharAt(at, Character.toLowerCase(text.charAt(at)));
      }
    }
    return text.toString();
  }

  private static boolean isAcronym(String word) {
    return word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
  }

  private static Name name(Concept concept, List<List<String>> runs) {
    String last = concept.source().substring(concept.source().lastIndexOf(' ') + 1);
    List<String> run =
        runs.stream().filter(words -> words.contains(last)).findFirst().orElse(List.of());
    List<String> words =
        Pattern.compile("[\\p{IsLatin}\\p{N}'-]+")
            .matcher(concept.source().toLowerCase(Locale.ROOT))
            .results()
            .map(MatchResult::group)
            .toList();
    return new Name(
        concept.source(),
        ChineseNames.withShort(alternatives(concept)),
        words,
        run,
        alternatives(concept).stream().anyMatch(ChineseNames::isCountry));
  }

  private static Term term(Concept concept) {
    return new Term(
        concept.source(),
        alternatives(concept),
        weight(concept),
        Deeds.isDeed(concept.source()),
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
      return LITTLE * concept.weight();
    }
    return (GENERAL.contains(word) || TITLE.matcher(word).matches() ? HALF : 1) * concept.weight();
  }

  /**
   * A proper name.
   *
   * @param source as the sentence has it
   * @param chinese what it may be in Chinese, folded, two characters or more; may be empty
   * @param words its words in lower case
   * @param run the capitalised words that it stands among
   * @param place whether it is surely none of a person: a country or its people
   */
  record Name(
      String source, List<String> chinese, List<String> words, List<String> run, boolean place) {}

  /**
   * A word or phrase that is no name.
   *
   * @param source as the sentence has it
   * @param chinese what it may be in Chinese, folded, two characters or more; may be empty
   * @param weight how much it counts, above 0 to 1
   * @param deed whether it is a word for a deed, and checked as such
   * @param parts the words of a phrase; empty for a word
   */
  record Term(String source, List<String> chinese, double weight, boolean deed, List<Term> parts) {
    Term with(Term part) {
      List<Term> all = new ArrayList<>(parts);
      all.add(part);
      return new Term(source, chinese, weight, deed, List.copyOf(all));
    }
  }
}
