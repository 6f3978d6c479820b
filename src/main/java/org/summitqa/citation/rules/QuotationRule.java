package org.summitqa.citation.rules;

import java.util.stream.Stream;
import org.summitqa.citation.Objection;
import org.summitqa.citation.statement.Statement;
import org.summitqa.text.Quotations;

/**
 * What the sentence puts in quotation marks stands in the quote, letter for letter. Across
 * languages a quotation is a translation and cannot be compared.
 */
final class QuotationRule implements SupportRule {
  @Override
  public String id() {
    return "quotation";
  }

  @Override
  public Stream<Objection> objections(Statement claim, Statement source) {
    if (!claim.sharesLanguage(source)) {
      return Stream.empty();
    }
    return Quotations.contents(claim.text()).stream()
        .filter(words -> !source.letters().contains(letters(words.of(claim.text()))))
        .map(words -> claim.objection(id(), words));
  }

  private static String letters(String words) {
    return words.replaceAll("[^\\p{L}\\p{N}%]+", "");
  }
}
