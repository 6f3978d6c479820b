package org.summitqa.citation.rules;

import java.util.stream.Stream;
import org.summitqa.citation.Objection;
import org.summitqa.citation.statement.Statement;
import org.summitqa.citation.statement.StatementSpans;
import org.summitqa.text.Span;

/**
 * Half of the sentence's terms (bigrams of Han characters, stems of English words) stand in the
 * quote. Below that it may be true, but not because of this quote. Not applied across languages.
 */
final class LexicalOverlapRule implements SupportRule {
  /** The least share of terms, 0 to 1: copies and light rewordings have .6 and more. */
  static final double MIN_OVERLAP = 0.45;

  @Override
  public String id() {
    return "lexical-overlap";
  }

  @Override
  public Stream<Objection> objections(Statement claim, Statement source) {
    if (!claim.sharesLanguage(source) || claim.closeness(source) >= MIN_OVERLAP) {
      return Stream.empty();
    }
    Stream<Span> terms =
        claim.terms().isEmpty()
            ? Stream.of(StatementSpans.all(claim))
            : UnsharedTerms.in(claim, source);
    return terms.map(unshared -> claim.objection(id(), unshared));
  }
}
