package org.summitqa.citation.rules;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.summitqa.citation.Objection;
import org.summitqa.citation.statement.EnglishWords;
import org.summitqa.citation.statement.Statement;
import org.summitqa.citation.statement.StatementSpans;
import org.summitqa.text.Language;

/**
 * Names in Latin letters stand in the quote: in a Chinese sentence every Latin word, in an English
 * one over an English quote every capitalised word but the first.
 */
final class NameRule implements SupportRule {
  private static final Pattern CAPITALISED =
      Pattern.compile("(?<=[\\p{L}\\p{N},;:)'\"] )\\p{Lu}[\\p{L}'-]*");

  private static final int ROOT = 4;

  @Override
  public String id() {
    return "name";
  }

  @Override
  public Stream<Objection> objections(Statement claim, Statement source) {
    if (claim.language() == Language.ZH) {
      Set<String> theirs = new HashSet<>(source.words());
      return theirs.containsAll(claim.words())
          ? Stream.empty()
          : StatementSpans.words(claim)
              .filter(word -> !theirs.contains(word.of(claim.text())))
              .map(word -> claim.objection(id(), word));
    }
    if (!claim.sharesLanguage(source)) {
      return Stream.empty();
    }
    return names(claim).stream()
        .filter(
            name -> !EnglishWords.content(List.of(name)).stream().allMatch(s -> stands(s, source)))
        .map(name -> claim.objection(id(), StatementSpans.first(name, claim)));
  }

  // Turkish and Turkey's are the same.
  private static boolean stands(String name, Statement source) {
    String root = name.substring(0, Math.min(ROOT, name.length()));
    return source.words().stream().anyMatch(word -> word.startsWith(root))
        || (source.refersBack() && source.setting().subjects().contains(name));
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
}
