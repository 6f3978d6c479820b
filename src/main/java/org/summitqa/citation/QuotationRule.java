package org.summitqa.citation;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.summitqa.corpus.Span;

/**
 * What the sentence puts in quotation marks stands in the quote, letter for letter. Across
 * languages a quotation is a translation and cannot be compared.
 */
final class QuotationRule implements SupportRule {
  private static final Pattern QUOTED = Pattern.compile("[“\"「『](?<words>[^“”\"「」『』]*)[”\"」』]");

  @Override
  public String id() {
    return "quotation";
  }

  @Override
  public Stream<Objection> objections(Statement claim, Statement source) {
    if (!claim.sharesLanguage(source)) {
      return Stream.empty();
    }
    return QUOTED
        .matcher(claim.text())
        .results()
        .map(quoted -> new Span(quoted.start("words"), quoted.end("words")))
        .filter(words -> !source.letters().contains(letters(words.of(claim.text()))))
        .map(words -> claim.objection(id(), words));
  }

  private static String letters(String words) {
    return words.replaceAll("[^\\p{L}\\p{N}%]+", "");
  }
}
