package org.summitqa.citation;

import java.util.regex.Pattern;

/**
 * What the sentence puts in quotation marks stands in the quote, letter for letter. Across
 * languages a quotation is a translation and cannot be compared.
 */
final class QuotationRule implements SupportRule {
  private static final Pattern QUOTED = Pattern.compile("[“\"「『](?<words>[^“”\"「」『』]*)[”\"」』]");

  @Override
  public boolean allows(Statement claim, Statement source) {
    return !claim.sharesLanguage(source)
        || QUOTED
            .matcher(claim.text())
            .results()
            .map(match -> match.group("words").replaceAll("[^\\p{L}\\p{N}%]+", ""))
            .allMatch(source.letters()::contains);
  }
}
