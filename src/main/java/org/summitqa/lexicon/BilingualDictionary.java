package org.summitqa.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.summitqa.lexicon.EnglishTokenizer.Word;

/**
 * Says in Chinese what an English question asks about, one {@link Concept} a word or phrase.
 *
 * <p>A concept is meant to be scored as one term: its Chinese words are counted together, and the
 * documents that hold any of them are its document frequency. That is Pirkola's structured query
 * ("The effects of query structure and dictionary setups in dictionary-based cross-language
 * information retrieval", SIGIR 1998), Lucene's {@code SynonymQuery}; without it a word with ten
 * translations outweighs a name with one.
 *
 * <p>What was tried, on the English questions of XQuAD over its Chinese paragraphs, substring
 * matches under BM25 with k1 0.9 and b 0.4, nDCG@10:
 *
 * <ul>
 *   <li>the longest phrase in the dictionary, else its first word: .806
 *   <li>the words of a phrase besides the phrase itself at {@value #PART_WEIGHT}: +.011; with .3 or
 *       .8 it is the same within .003, and phrases at 1.5 gain nothing
 *   <li>counting the n-th Chinese word of a concept, from 0, at 1/(1 + n/2) in place of 1: +.012,
 *       so the order is worth using; anything from .3 to 1 in place of the half does
 *   <li>words of the same Snowball root behind those of the word itself, and alone where the
 *       dictionary lacks the word: +.010; roots under {@value #MIN_ROOT_LENGTH} letters join
 *       anything
 *   <li>more than {@value #ALTERNATIVES} Chinese words a concept: +.001, not worth the noise; six:
 *       no loss either
 *   <li>all together with the glossary: .841, recall@10 .934
 * </ul>
 *
 * <p>What is left are mostly names that neither the dictionary nor the text give in both scripts.
 */
public final class BilingualDictionary {
  /** Longest phrase that is looked up, in words. */
  private static final int PHRASE = 5;

  private static final int ALTERNATIVES = 10;
  private static final int MIN_ROOT_LENGTH = 4;
  private static final int ROOT_ALTERNATIVES = 5;
  private static final double PART_WEIGHT = 0.5;
  private static final int MAIN_ALTERNATIVES = 2;
  private static final double MIN_SIMILARITY = 0.75;
  private static final Set<String> COUNTRIES =
      Arrays.stream(Locale.getISOCountries())
          .map(code -> Locale.of("", code).getDisplayCountry(Locale.ENGLISH))
          .map(EnglishTokenizer::key)
          .collect(Collectors.toUnmodifiableSet());

  private final LexiconDictionary dictionary;
  private final Map<String, List<String>> entries;
  private final Set<String> names;
  private final ChineseNameIndex hanNames;
  private final Map<String, Set<String>> chineseNames = new HashMap<>();
  private final LongestMatchDictionary chineseNameWords;

  private BilingualDictionary(
      LexiconDictionary dictionary,
      Map<String, List<String>> entries,
      Set<String> names,
      ChineseNameIndex hanNames) {
    this.dictionary = dictionary;
    this.entries = entries;
    this.names = names;
    this.hanNames = hanNames;
    for (String name : names) {
      Set<String> same = new LinkedHashSet<>(entries.getOrDefault(name, dictionary.find(name)));
      same.removeIf(word -> !isHan(word) || word.length() < 2);
      same.forEach(
          word -> chineseNames.computeIfAbsent(word, w -> new LinkedHashSet<>()).addAll(same));
    }
    this.chineseNameWords = new LongestMatchDictionary(chineseNames.keySet());
  }

  /**
   * Returns the Chinese of all names that were entered, and of countries, each with its aliases.
   */
  public Map<String, Set<String>> chineseNames() {
    return Collections.unmodifiableMap(chineseNames);
  }

  /** Returns which of {@link #chineseNames} a folded text has, the longest where they overlap. */
  public List<String> chineseNamesIn(String text) {
    return chineseNameWords.in(text);
  }

  /**
   * A word or phrase of a text.
   *
   * @param source as the text has it, without possessive
   * @param chinese what it may be in Chinese, best first, without blanks; names and unknown words
   *     end with the source itself, because Chinese text has some of them in Latin letters, to be
   *     compared without case. Never empty.
   * @param weight how much it counts beside others, above 0 to 1; how rare it is in the corpus is
   *     not in it
   */
  public record Concept(String source, List<String> chinese, double weight) {
    /** Copies the list. */
    public Concept {
      chinese = List.copyOf(chinese);
    }
  }

  /**
   * Loads the dictionary and the glossary that come with the service.
   *
   * @throws UncheckedIOException if they can't be read
   */
  public static BilingualDictionary load() {
    try (InputStream words = resource("lexicon.txt.gz");
        InputStream glossary = resource("glossary.tsv")) {
      return new BilingualDictionary(
              LexiconDictionary.read(words), Map.of(), COUNTRIES, ChineseNameIndex.OF_COUNTRIES)
          .with(
              LexiconGlossary.read(
                  "glossary.tsv", new InputStreamReader(glossary, StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Returns a lexicon with more entries, which win over those it has. This one stays as it is.
   *
   * @param names Chinese words, best first, by English word or phrase in any form; what falls
   *     together after stemming is joined in the order of the map
   */
  public BilingualDictionary with(Map<String, List<String>> names) {
    if (names.isEmpty()) {
      return this;
    }
    Map<String, Set<String>> added = new LinkedHashMap<>();
    names.forEach(
        (name, words) ->
            added
                .computeIfAbsent(EnglishTokenizer.key(name), key -> new LinkedHashSet<>())
                .addAll(words));
    Map<String, List<String>> all = new HashMap<>(entries);
    added.forEach((key, words) -> all.put(key, List.copyOf(words)));
    Set<String> capitalised = new HashSet<>(this.names);
    names.keySet().stream()
        .filter(name -> Character.isUpperCase(name.codePointAt(0)))
        .map(EnglishTokenizer::key)
        .forEach(capitalised::add);
    return new BilingualDictionary(
        dictionary, Map.copyOf(all), Set.copyOf(capitalised), hanNames.with(names));
  }

  /** Returns the names of this lexicon by their Chinese form. */
  public ChineseNameIndex hanNames() {
    return hanNames;
  }

  /**
   * Tells whether a concept is a name even where a sentence's beginning would capitalise it anyway:
   * it was entered as one, is a country, sounds like its Chinese, or is no word that is known.
   */
  public boolean isName(Concept concept) {
    return names.contains(EnglishTokenizer.key(concept.source()))
        || concept.chinese().stream().noneMatch(BilingualDictionary::isHan)
        || concept.chinese().stream()
            .limit(MAIN_ALTERNATIVES)
            .filter(word -> isHan(word) && word.length() > 1)
            .anyMatch(
                word ->
                    TransliterationSimilarity.similarity(concept.source(), word) >= MIN_SIMILARITY);
  }

  /**
   * Returns what an English text speaks about, in its order: the longest phrases that are known,
   * dates and numbers, and unknown words as they are. Stop words ({@link EnglishTokenizer#STOP})
   * and Han text are passed over. The words of a phrase that isn't a name follow it with half its
   * weight.
   */
  public List<Concept> concepts(String text) {
    List<Word> words = EnglishTokenizer.of(text);
    List<Concept> concepts = new ArrayList<>();
    int at = 0;
    while (at < words.size()) {
      at += addConcept(words, at, concepts);
    }
    return List.copyOf(concepts);
  }

  /** Adds what starts at a word and returns how many words it takes. */
  private int addConcept(List<Word> words, int at, List<Concept> concepts) {
    LexiconNumbers.Match number = LexiconNumbers.at(words, at);
    if (number.length() == 0 && words.get(at).stop()) {
      return 1;
    }
    for (int length = Math.min(PHRASE, words.size() - at); length > number.length(); length--) {
      List<Word> phrase = words.subList(at, at + length);
      List<String> found = find(phrase);
      if (!found.isEmpty()) {
        addPhrase(phrase, found, concepts);
        return length;
      }
    }
    if (number.length() > 0) {
      String source = surface(words.subList(at, at + number.length()));
      concepts.add(new Concept(source, number.chinese(), number.weight()));
      return number.length();
    }
    if (words.get(at).isWord()) {
      List<Word> unknown = words.subList(at, at + 1);
      concepts.add(concept(unknown, related(unknown.getFirst()), 1));
    }
    return 1;
  }

  private void addPhrase(List<Word> phrase, List<String> found, List<Concept> concepts) {
    concepts.add(concept(phrase, found, 1));
    if (phrase.size() == 1 || phrase.getFirst().isCapitalised()) {
      return;
    }
    for (Word word : new LinkedHashSet<>(phrase)) {
      List<String> alone = word.stop() ? List.of() : find(List.of(word));
      if (!alone.isEmpty()) {
        concepts.add(concept(List.of(word), alone, PART_WEIGHT));
      }
    }
  }

  private static Concept concept(List<Word> words, List<String> chinese, double weight) {
    String source = surface(words);
    Set<String> all = new LinkedHashSet<>(first(ALTERNATIVES, chinese));
    if (chinese.isEmpty() || words.stream().anyMatch(Word::isCapitalised)) {
      all.add(source);
    }
    return new Concept(source, List.copyOf(all), weight);
  }

  private List<String> find(List<Word> phrase) {
    String key = String.join(" ", phrase.stream().map(Word::key).toList());
    List<String> own = entries.get(key);
    if (own != null) {
      return own;
    }
    List<String> found = dictionary.find(key);
    if (found.isEmpty() || phrase.size() > 1) {
      return found;
    }
    Set<String> all = new LinkedHashSet<>(found);
    all.addAll(first(ROOT_ALTERNATIVES, related(phrase.getFirst())));
    return List.copyOf(all);
  }

  private List<String> related(Word word) {
    String root = EnglishTokenizer.root(word.key());
    return root.length() < MIN_ROOT_LENGTH ? List.of() : dictionary.find("~" + root);
  }

  private static boolean isHan(String word) {
    return Character.isIdeographic(word.codePointAt(0));
  }

  private static <T> List<T> first(int count, List<T> list) {
    return list.subList(0, Math.min(count, list.size()));
  }

  private static String surface(List<Word> words) {
    return String.join(" ", words.stream().map(Word::surface).toList());
  }

  private static InputStream resource(String name) {
    return Objects.requireNonNull(BilingualDictionary.class.getResourceAsStream(name), name);
  }
}
