package org.summitqa.citation;

import org.summitqa.text.Quotations;

/**
 * What the sentence puts in quotation marks stands in the quote, letter for letter. Across
 * languages a quotation is a translation and cannot be compared.
 */
final class QuotationRule implements SupportRule {
  @Override
  public boolean allows(Statement claim, Statement source) {
    return !claim.sharesLanguage(source)
        || Quotations.contents(claim.text()).stream()
            .map(words -> words.replaceAll("[^\\p{L}\\p{N}%]+", ""))
            .allMatch(source.letters()::contains);
  }
}
