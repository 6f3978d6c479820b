package org.summitqa.citation;

/**
 * Every number, date, percentage and amount of the sentence stands in the quote; its year may be
 * the article's.
 */
final class NumberRule implements SupportRule {
  @Override
  public boolean allows(Statement claim, Statement source) {
    return claim.numbers().areIn(source.numbers(), source.years());
  }
}
