package org.summitqa.lexicon;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.summitqa.language.Vocabulary;
import org.summitqa.text.Language;
import org.tartarus.snowball.ext.EnglishStemmer;

/**
 * English words as the lexicon knows them: the dictionary is written with the keys that this class
 * makes, and questions are looked up with them.
 *
 * <p>The key of a word is its KStem (Krovetz 1993) in lower case, after a table of irregular forms.
 * KStem takes off only what leaves a word of its own list, so that different words seldom fall
 * together; {@link #root} cuts deeper and is asked only where a key is not found. Acronyms that
 * would be stop words in lower case stay in upper case: US, WHO, IT.
 */
final class EnglishTokenizer {
  /**
   * Words that say nothing about the subject: articles, pronouns, auxiliaries, prepositions,
   * conjunctions, and the words that only ask.
   */
  static final Set<String> STOP =
      Set.copyOf(Vocabulary.of(Language.EN, "function-words").section("lexicon").words());

  private static final Map<String, String> IRREGULAR = irregular();

  private static final Pattern DOTTED = Pattern.compile("\\b(?:\\p{L}\\.){2,}");
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern TOKEN =
      Pattern.compile(
          "[\\p{L}&&[^\\p{IsHan}]][\\p{L}\\p{N}&&[^\\p{IsHan}]]*(?:['’]\\p{L}+)*['’]?"
              + "|\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?(?![\\d])"
              + "|\\d+(?:\\.\\d+)?(?:st|nd|rd|th|s)?\\b|\\d+|[%$€£¥]");
  private static final Pattern POSSESSIVE = Pattern.compile("['’][sS]?$");

  private EnglishTokenizer() {}

  /**
   * A word of a text.
   *
   * @param surface as written, without the possessive
   * @param key what it is looked up by
   * @param stop whether it says nothing about the subject
   */
  record Word(String surface, String key, boolean stop) {
    boolean isCapitalised() {
      return Character.isUpperCase(surface.codePointAt(0));
    }

    boolean isAcronym() {
      return surface.length() > 1
          && surface.equals(surface.toUpperCase(Locale.ROOT))
          && !isNumber();
    }

    boolean isWord() {
      return Character.isLetterOrDigit(surface.codePointAt(0));
    }

    boolean isNumber() {
      return Character.isDigit(surface.charAt(0));
    }
  }

  /**
   * Returns the words of a text in order; hyphens and dashes part them, Han text is passed over.
   */
  static List<Word> of(String text) {
    String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
    String joined = DOTTED.matcher(plain).replaceAll(match -> match.group().replace(".", ""));
    boolean shouted = joined.indexOf(' ') > 0 && joined.equals(joined.toUpperCase(Locale.ROOT));
    List<String> surfaces = new ArrayList<>();
    for (Matcher token = TOKEN.matcher(joined); token.find(); ) {
      surfaces.add(POSSESSIVE.matcher(token.group()).replaceFirst(""));
    }
    List<Word> words = new ArrayList<>();
    List<String> stems = stems(surfaces);
    for (int i = 0; i < surfaces.size(); i++) {
      words.add(word(surfaces.get(i), stems.get(i), shouted));
    }
    return words;
  }

  /** Returns the key of a phrase: the keys of its words, stop words included. */
  static String key(String phrase) {
    return String.join(" ", of(phrase).stream().map(Word::key).toList());
  }

  /**
   * Returns the Snowball stem of a key, which joins announcement with announce, but also some words
   * that are better kept apart.
   */
  static String root(String key) {
    EnglishStemmer stemmer = new EnglishStemmer();
    stemmer.setCurrent(key);
    stemmer.stem();
    return stemmer.getCurrent();
  }

  private static Word word(String surface, String stem, boolean shouted) {
    boolean stop = STOP.contains(surface.toLowerCase(Locale.ROOT));
    boolean acronym =
        !shouted && surface.length() > 1 && surface.equals(surface.toUpperCase(Locale.ROOT));
    return stop && acronym
        ? new Word(surface, surface, false)
        : new Word(surface, stop ? surface.toLowerCase(Locale.ROOT) : stem, stop);
  }

  private static List<String> stems(List<String> surfaces) {
    List<String> stems = new ArrayList<>(surfaces.size());
    try (TokenStream stream = new KStemFilter(new Words(surfaces))) {
      CharTermAttribute term = stream.getAttribute(CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        stems.add(term.toString());
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return stems;
  }

  private static Map<String, String> irregular() {
    Map<String, String> forms = new HashMap<>();
    for (Vocabulary.Entry word : Vocabulary.of(Language.EN, "irregular-forms").entries()) {
      for (String form : word.value().split(" ", -1)) {
        forms.put(form, word.word());
      }
    }
    return Map.copyOf(forms);
  }

  /** Lower-cased words with irregular forms resolved, as the stem filter wants them. */
  private static final class Words extends TokenStream {
    private final List<String> surfaces;
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private int next;

    Words(List<String> surfaces) {
      this.surfaces = surfaces;
    }

    @Override
    public boolean incrementToken() {
      if (next == surfaces.size()) {
        return false;
      }
      clearAttributes();
      String word = surfaces.get(next++).toLowerCase(Locale.ROOT);
      term.append(IRREGULAR.getOrDefault(word, word));
      return true;
    }
  }
}
