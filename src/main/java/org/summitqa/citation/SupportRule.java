package org.summitqa.citation;

import java.util.List;

/**
 * One thing that has to hold for a sentence to be supported by a quote. The rules are one-sided: a
 * quote may say more than the sentence, never less.
 *
 * <p>Limits, known: what the rules compare are words, their order and the clauses that they stand
 * in. A single character or word that was put in another's place is told only where it is a number,
 * a name that is known, or one of {@link TellingWords}. A synonym that shares no character with the
 * quote is taken for an invention.
 */
interface SupportRule {
  /** All rules, the cheap ones first. */
  List<SupportRule> ALL =
      List.of(
          new SayingRule(),
          new NumberRule(),
          new QuotationRule(),
          new NameRule(),
          new DirectionRule(),
          new SurnameRule(),
          new KnownNameRule(),
          new TellingWordRule(),
          new ClosenessRule(),
          new ClauseRule(),
          new NewTermRule(),
          new EnglishAdditionRule(),
          new PolarityRule(),
          new TranslatedMeaningRule(),
          new TranslatedQuoteRule(),
          new CertaintyRule(),
          new NameBindingRule(),
          new RoleRule());

  /** Tells whether the rule has nothing against {@code claim} resting on {@code source}. */
  boolean allows(Statement claim, Statement source);

  /**
   * Tells whether every rule allows it, as it is, in the quote's words for its own ({@link
   * SameWords}), or with the quote's pronouns for its names.
   */
  static boolean supports(Statement claim, Statement source) {
    return supportsAsItIs(claim, source)
        || SameWords.reworded(claim, source)
            .filter(reworded -> supportsAsItIs(reworded, source))
            .isPresent();
  }

  private static boolean supportsAsItIs(Statement claim, Statement source) {
    return allow(claim, source)
        || Antecedent.resolved(claim, source)
            .filter(resolved -> allow(resolved, source))
            .isPresent();
  }

  private static boolean allow(Statement claim, Statement source) {
    return ALL.stream().allMatch(rule -> rule.allows(claim, source));
  }
}
