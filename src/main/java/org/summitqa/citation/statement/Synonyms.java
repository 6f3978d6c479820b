package org.summitqa.citation.statement;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.summitqa.language.Vocabulary;
import org.summitqa.lexicon.LongestMatchDictionary;
import org.summitqa.text.Language;

/**
 * Chinese words that say the same in a report, such as 会晤 and 见面. They stand in {@code
 * synonyms.txt}, a line each; {@link ContrastiveTerms} are not among them.
 */
public final class Synonyms {
  private static final Map<String, List<String>> ALL = read();
  private static final LongestMatchDictionary ANY = new LongestMatchDictionary(ALL.keySet());

  private Synonyms() {}

  /**
   * Returns a Chinese claim with the quote's words for those that the quote has not, where there
   * are any.
   */
  public static Optional<Statement> reworded(Statement claim, Statement source) {
    if (claim.language() != Language.ZH || source.language() != Language.ZH) {
      return Optional.empty();
    }
    String text = inWordsOf(source.text(), claim.text());
    return text.equals(claim.text()) ? Optional.empty() : Optional.of(claim.as(text));
  }

  /** Returns the words of a Chinese text that say the same as one of others, longest first. */
  public static List<String> among(String text, Set<String> others) {
    return ANY.in(text).stream()
        .filter(word -> ALL.getOrDefault(word, List.of()).stream().anyMatch(others::contains))
        .sorted(Comparator.comparingInt(String::length).reversed())
        .toList();
  }

  private static String inWordsOf(String quote, String text) {
    StringBuilder reworded = new StringBuilder();
    int at = 0;
    while (at < text.length()) {
      String word = ANY.at(text, at).orElse(text.substring(at, at + 1));
      reworded.append(inQuote(word, quote));
      at += word.length();
    }
    return reworded.toString();
  }

  private static String inQuote(String word, String quote) {
    return quote.contains(word)
        ? word
        : ALL.getOrDefault(word, List.of()).stream()
            .filter(quote::contains)
            .findFirst()
            .orElse(word);
  }

  private static Map<String, List<String>> read() {
    Map<String, List<String>> families = new LinkedHashMap<>();
    for (Vocabulary.Entry line : Vocabulary.of(Language.ZH, "synonyms").entries()) {
      List<String> family =
          Stream.concat(Stream.of(line.word()), Stream.of(line.value().split(" +", -1))).toList();
      family.forEach(word -> families.putIfAbsent(word, family));
    }
    return Map.copyOf(families);
  }
}
