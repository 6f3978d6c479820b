package org.summitqa.citation;

/** Every number, date, percentage and amount of the sentence stands in the quote. */
final class NumberRule implements SupportRule {
  @Override
  public boolean allows(Statement claim, Statement source) {
    return claim.numbers().areIn(source.numbers());
  }
}
