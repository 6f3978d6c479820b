package org.summitqa.lexicon;

import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Compares how a Latin name and a Chinese transliteration sound by the consonants alone, because
 * transliteration keeps those and bends the vowels: Sullivan and 沙利文 (sha li wen) are both S L F N.
 * Consonants that transliteration mixes are one class: B P, D T, G K, F V W, L R, M N at the end of
 * a syllable, all hissing sounds.
 */
final class TransliterationSimilarity {
  private static final Transliterator PINYIN = Transliterator.getInstance("Han-Latin");

  private TransliterationSimilarity() {}

  /** Returns 1 for the same consonants, 0 for none in common: 1 − edit distance ÷ longer length. */
  static double similarity(String latin, String han) {
    String a = latin(latin);
    String b = han(han);
    int longer = Math.max(a.length(), b.length());
    return longer == 0 ? 0 : 1 - (double) distance(a, b) / longer;
  }

  /**
   * Tells whether a text has a name that words spell, see {@link
   * GlossedNameExtractor#areSpelledIn}.
   */
  static boolean areSpelledIn(List<List<String>> spellings, String text) {
    Set<String> names = new HashSet<>();
    for (List<String> words : spellings) {
      names.add(letters(String.join("", words)));
      names.add(letters(words.getLast() + String.join("", words.subList(0, words.size() - 1))));
    }
    int longest = names.stream().mapToInt(String::length).max().orElse(0);
    if (longest == 0) {
      return false;
    }
    String[] syllables = plain(PINYIN.transliterate(text)).split("[^a-z]+", -1);
    for (int start = 0; start < syllables.length; start++) {
      StringBuilder spelled = new StringBuilder(syllables[start]);
      for (int end = start + 1; end < syllables.length && spelled.length() < longest; end++) {
        spelled.append(syllables[end]);
        if (names.contains(spelled.toString())) {
          return true;
        }
      }
    }
    return false;
  }

  private static String letters(String name) {
    return plain(name).replaceAll("[^a-z]+", "");
  }

  static String latin(String name) {
    StringBuilder sounds = new StringBuilder();
    for (String word : plain(name).split("[^a-z]+", -1)) {
      sounds.append(sounds(word));
    }
    return sounds.toString();
  }

  static String han(String name) {
    StringBuilder sounds = new StringBuilder();
    for (String syllable : plain(PINYIN.transliterate(name)).split("[^a-z]+", -1)) {
      sounds.append(
          sounds(syllable.replaceFirst("^[yw](?=[iu])", "").replaceFirst("(?<=^[iuy])ng?$", "n")));
    }
    // 阿尔 is one vowel of Altman's
    return sounds.toString().replace("AA", "A");
  }

  /** Vowels count only where a word begins with one, so that 奥巴马 is closer to Obama than 巴马. */
  private static String sounds(String word) {
    return word.replaceAll("ng\\b|m\\b", "n")
        .replaceAll("(?<=[aeiou])(?:w|h|y)(?![aeiou])", "")
        .replaceAll("ph", "f")
        .replaceAll("ck", "k")
        .replaceAll("c(?=[eiy])|[sct]h|zh|[xjqz]", "s")
        .replaceAll("^[aeiouy]+", "A")
        .replaceAll("[aeiouy]", "")
        .replaceAll("[bp]", "P")
        .replaceAll("[dt]", "T")
        .replaceAll("[gkc]", "K")
        .replaceAll("[fvw]", "F")
        .replaceAll("[lr]", "L")
        .toUpperCase(Locale.ROOT)
        .replaceAll("(.)\\1+", "$1");
  }

  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD)
        .replaceAll("\\p{M}+", "")
        .toLowerCase(Locale.ROOT);
  }

  /** Levenshtein's distance. */
  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int above = row[j];
        int changed = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(changed, 1 + Math.min(above, row[j - 1]));
        diagonal = above;
      }
    }
    return row[b.length()];
  }
}
