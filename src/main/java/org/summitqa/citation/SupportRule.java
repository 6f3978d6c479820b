package org.summitqa.citation;

import java.util.List;

/**
 * One thing that has to hold for a sentence to be supported by a quote. The rules are one-sided: a
 * quote may say more than the sentence, never less.
 *
 * <p>Limits, known: two names that the quote holds may have changed places (who did what to whom);
 * Chinese names are told only by characters that are new to the quote. An English sentence over a
 * Chinese quote is held against it by {@link TranslatedMeaningRule}, word by word: it is not told
 * that a word stands in another's place where most others fit, or that words of the quote are put
 * together in another way. A Chinese sentence over an English quote is held against its numbers,
 * its Latin words, and a negation that the quote lacks; not against its words.
 */
interface SupportRule {
  /** All rules, the cheap ones first. */
  List<SupportRule> ALL =
      List.of(
          new SayingRule(),
          new NumberRule(),
          new QuotationRule(),
          new NameRule(),
          new ClosenessRule(),
          new NewTermRule(),
          new PolarityRule(),
          new TranslatedMeaningRule());

  /** Tells whether the rule has nothing against {@code claim} resting on {@code source}. */
  boolean allows(Statement claim, Statement source);

  /** Tells whether every rule allows it. */
  static boolean supports(Statement claim, Statement source) {
    return ALL.stream().allMatch(rule -> rule.allows(claim, source));
  }
}
