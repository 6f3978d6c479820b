package org.summitqa.citation;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import org.summitqa.citation.TellingWords.TellingWord;
import org.summitqa.corpus.Language;

/**
 * Tells whether what stands before a verb and what stands after it in a sentence have changed sides
 * in a quote of the other language. In both languages the doer comes first, but for a passive.
 */
final class TranslatedOrder {
  private static final Pattern PASSIVE = Pattern.compile("被|受到|遭|由(?!于)|\\bby\\b");

  private final Statement claim;
  private final Statement source;
  private final EnglishMeaning meaning;

  private TranslatedOrder(Statement claim, Statement source) {
    this.claim = claim;
    this.source = source;
    this.meaning = claim.language() == Language.EN ? claim.meaning() : source.meaning();
  }

  static boolean agrees(Statement claim, Statement source) {
    TranslatedOrder order = new TranslatedOrder(claim, source);
    return TellingWords.ALL.stream().filter(TellingWord::act).noneMatch(order::isTurned);
  }

  private boolean isTurned(TellingWord verb) {
    int here = verb.firmPlace(claim.text(), claim.language());
    int there = verb.firmPlace(source.text(), source.language());
    if (here < 0 || there < 0 || passive(claim) != passive(source)) {
      return false;
    }
    Optional<EnglishTerm> before = nearest(here, at -> at < here);
    Optional<EnglishTerm> after = nearest(here, at -> at > here);
    return before.isPresent()
        && after.isPresent()
        && place(before.get(), source) > there
        && place(after.get(), source) >= 0
        && place(after.get(), source) < there;
  }

  // In Chinese a passive stands before the verb, in English after it; one anywhere is doubt enough.
  private static boolean passive(Statement statement) {
    return PASSIVE.matcher(statement.text()).find();
  }

  private Optional<EnglishTerm> nearest(int here, IntPredicate side) {
    return meaning.words().stream()
        .filter(term -> !term.deed())
        .filter(term -> place(term, claim) >= 0 && side.test(place(term, claim)))
        .filter(term -> place(term, source) >= 0)
        .min(Comparator.comparingInt(term -> Math.abs(place(term, claim) - here)));
  }

  private static int place(EnglishTerm term, Statement in) {
    if (in.language() == Language.EN) {
      return in.text().indexOf(term.source().toLowerCase(Locale.ROOT));
    }
    return term.chinese().stream()
        .filter(word -> word.length() > 1)
        .mapToInt(in.text()::indexOf)
        .filter(at -> at >= 0)
        .min()
        .orElse(-1);
  }
}
