package org.summitqa.citation.rules;

import java.util.Set;
import java.util.stream.Stream;
import org.summitqa.citation.Objection;
import org.summitqa.citation.statement.Statement;
import org.summitqa.citation.statement.StatementSpans;
import org.summitqa.text.Language;
import org.summitqa.text.SetSimilarity;

/**
 * Every clause of the sentence has something of the quote: an invented clause is not carried by the
 * others. Applied within a language.
 */
final class ClauseRule implements SupportRule {
  /** The least share of a clause's terms, 0 to 1. */
  private static final double MIN_CONTAINMENT = 0.3;

  private static final double MIN_CHARACTER_SHARE = 0.6;
  private static final int MIN_TERMS = 3;

  @Override
  public String id() {
    return "clause";
  }

  @Override
  public Stream<Objection> objections(Statement claim, Statement source) {
    if (!claim.sharesLanguage(source)) {
      return Stream.empty();
    }
    return StatementSpans.clauses(claim).stream()
        .filter(clause -> !isThere(claim.withoutTelling(clause.of(claim.text())), source))
        .map(clause -> claim.objection(id(), clause));
  }

  private static boolean isThere(String clause, Statement source) {
    Language language = source.language();
    Set<String> terms = Statement.terms(clause, language);
    Set<String> others = Statement.terms(source.text(), language);
    return terms.size() < MIN_TERMS
        || SetSimilarity.containment(terms, others) >= MIN_CONTAINMENT
        || (language == Language.ZH && hasCharacters(clause, source.text()));
  }

  // 监管机构还没有表态 for 监管机构尚未表态: few pairs are left of many characters.
  private static boolean hasCharacters(String clause, String quote) {
    String rest = UnsupportedTermRule.ORDINARY.matcher(clause).replaceAll("");
    long all = rest.chars().filter(Character::isIdeographic).count();
    long shared =
        rest.chars().filter(c -> Character.isIdeographic(c) && quote.indexOf(c) >= 0).count();
    return shared >= MIN_CHARACTER_SHARE * all;
  }
}
