package org.summitqa.search.query;

import java.util.List;
import java.util.function.Supplier;
import org.summitqa.encoder.EncodedText;
import org.summitqa.search.question.QuestionTerm;
import org.summitqa.text.Language;

/**
 * A text as it is searched for.
 *
 * @param raw the text as it was given
 * @param language by which the ways of searching are chosen
 * @param terms what a passage that answers should hold, in order of appearance
 * @param encoding gives its vectors; encodes when first asked, and once
 */
public record SearchText(
    String raw, Language language, List<QuestionTerm> terms, Supplier<EncodedText> encoding) {
  /** Copies the list. */
  public SearchText {
    terms = List.copyOf(terms);
  }
}
