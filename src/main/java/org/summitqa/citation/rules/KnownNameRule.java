package org.summitqa.citation.rules;

import java.util.stream.Stream;
import org.summitqa.citation.Objection;
import org.summitqa.citation.statement.ChineseNames;
import org.summitqa.citation.statement.KnownName;
import org.summitqa.citation.statement.Statement;
import org.summitqa.citation.statement.StatementSpans;
import org.summitqa.text.Language;

/**
 * Every name in a Chinese sentence that the lexicon knows stands in the quote: in Chinese, or in
 * English by what the lexicon has for it.
 */
final class KnownNameRule implements SupportRule {
  @Override
  public String id() {
    return "known-name";
  }

  @Override
  public Stream<Objection> objections(Statement claim, Statement source) {
    return claim.known().stream()
        .filter(name -> !isSeam(name.text(), claim.text(), source.text()))
        .filter(name -> !stands(name, source))
        .map(name -> claim.objection(id(), StatementSpans.first(name.text(), claim)));
  }

  private static boolean stands(KnownName name, Statement source) {
    return source.language() == Language.ZH
        ? name.aliases().stream()
            .anyMatch(alias -> ChineseNames.standsInAnyForm(alias, source.text()))
        : source.meaning().words().stream()
            .anyMatch(word -> word.chinese().stream().anyMatch(name.aliases()::contains));
  }

  // 访华为 holds no 华为 where the quote has 访华.
  private static boolean isSeam(String name, String text, String quote) {
    int at = text.indexOf(name);
    return at > 0 && !quote.contains(name) && quote.contains(text.substring(at - 1, at + 1));
  }
}
