package org.summitqa.citation;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.summitqa.corpus.Language;

/**
 * Names in Latin letters stand in the quote: in a Chinese sentence every Latin word, in an English
 * one over an English quote every capitalised word but the first.
 */
final class NameRule implements SupportRule {
  private static final Pattern CAPITALISED =
      Pattern.compile("(?<=[\\p{L}\\p{N},;:)'\"] )\\p{Lu}[\\p{L}'-]*");

  @Override
  public boolean allows(Statement claim, Statement source) {
    if (claim.language() == Language.ZH) {
      return new HashSet<>(source.words()).containsAll(claim.words());
    }
    return !claim.sharesLanguage(source) || stems(source.words()).containsAll(stems(names(claim)));
  }

  private static List<String> names(Statement claim) {
    String raw = Normalizer.normalize(claim.raw(), Normalizer.Form.NFKC).replace('’', '\'');
    return CAPITALISED
        .matcher(raw)
        .results()
        .map(MatchResult::group)
        .map(name -> name.toLowerCase(Locale.ROOT))
        .toList();
  }

  private static Set<String> stems(List<String> words) {
    return EnglishWords.content(words);
  }
}
