package org.summitqa.citation.rules;

import java.util.stream.Stream;
import org.summitqa.citation.Objection;
import org.summitqa.citation.statement.Statement;

/**
 * Every number, date, percentage and amount of the sentence stands in the quote; its year may be
 * the article's.
 */
final class NumberRule implements SupportRule {
  @Override
  public String id() {
    return "number";
  }

  @Override
  public Stream<Objection> objections(Statement claim, Statement source) {
    return claim
        .numbers()
        .missingIn(source.numbers(), source.years())
        .map(place -> claim.objection(id(), place));
  }
}
