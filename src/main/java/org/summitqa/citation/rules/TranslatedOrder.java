package org.summitqa.citation.rules;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.summitqa.citation.statement.ContrastiveTerms;
import org.summitqa.citation.statement.ContrastiveTerms.TellingWord;
import org.summitqa.citation.statement.EnglishMeaning;
import org.summitqa.citation.statement.EnglishTerm;
import org.summitqa.citation.statement.Statement;
import org.summitqa.citation.statement.StatementSpans;
import org.summitqa.text.Language;
import org.summitqa.text.Span;

/**
 * Tells whether what stands before a verb and what stands after it in a sentence have changed sides
 * in a quote of the other language. In both languages the doer comes first, but for a passive.
 */
final class TranslatedOrder {
  private static final Pattern PASSIVE = Pattern.compile("被|受到|遭|由(?!于)|\\bby\\b");

  private static final Pattern LED_IN = Pattern.compile("[向对](?=\\p{IsHan}{2,10}$)");

  private final Statement claim;
  private final Statement source;
  private final EnglishMeaning meaning;

  private TranslatedOrder(Statement claim, Statement source) {
    this.claim = claim;
    this.source = source;
    this.meaning = claim.language() == Language.EN ? claim.meaning() : source.meaning();
  }

  /** Returns the stretches of a claim around a verb whose sides have changed. */
  static Stream<Span> turned(Statement claim, Statement source) {
    TranslatedOrder order = new TranslatedOrder(claim, source);
    return ContrastiveTerms.ALL.stream()
        .filter(TellingWord::act)
        .flatMap(verb -> order.turned(verb).stream());
  }

  private Optional<Span> turned(TellingWord verb) {
    int here = verb.firmPlace(claim.text(), claim.language());
    int there = verb.firmPlace(source.text(), source.language());
    if (here < 0 || there < 0 || passive(claim) != passive(source)) {
      return Optional.empty();
    }
    Optional<EnglishTerm> before = nearest(here, at -> at < here);
    Optional<EnglishTerm> after = nearest(here, at -> at > here);
    return before.isPresent()
            && after.isPresent()
            && isAfter(before.get(), there)
            && isBefore(after.get(), there)
        ? Optional.of(StatementSpans.across(span(before.get()), span(after.get())))
        : Optional.empty();
  }

  private Span span(EnglishTerm term) {
    int start = place(term, claim);
    String text = claim.text().substring(start);
    int length =
        claim.language() == Language.EN
            ? term.source().length()
            : term.chinese().stream()
                .filter(word -> word.length() > 1 && text.startsWith(word))
                .mapToInt(String::length)
                .max()
                .orElse(0);
    return new Span(start, start + Math.min(length, text.length()));
  }

  // In Chinese a passive stands before the verb, in English after it; one anywhere is doubt enough.
  private static boolean passive(Statement statement) {
    return PASSIVE.matcher(statement.text()).find();
  }

  private Optional<EnglishTerm> nearest(int here, IntPredicate side) {
    return meaning.words().stream()
        .filter(term -> !term.deed() || place(term, claim) != here)
        .filter(term -> place(term, claim) >= 0 && side.test(place(term, claim)))
        .filter(term -> place(term, source) >= 0)
        .min(Comparator.comparingInt(term -> Math.abs(place(term, claim) - here)));
  }

  private boolean isAfter(EnglishTerm term, int verb) {
    return sides(term, verb).filter(at -> at > verb).isPresent();
  }

  private boolean isBefore(EnglishTerm term, int verb) {
    return sides(term, verb).filter(at -> at < verb).isPresent();
  }

  // The nearest place counts; what 向 leads in before a Chinese verb stands after it in English.
  private Optional<Integer> sides(EnglishTerm term, int verb) {
    if (source.language() == Language.EN) {
      return Optional.of(place(term, source)).filter(at -> at >= 0);
    }
    Matcher led = LED_IN.matcher(source.text()).region(0, verb);
    int from = led.find() ? led.start() : verb;
    return term.chinese().stream()
        .filter(word -> word.length() > 1)
        .flatMap(word -> Pattern.compile(word, Pattern.LITERAL).matcher(source.text()).results())
        .map(MatchResult::start)
        .min(Comparator.comparingInt(at -> Math.abs(at - verb)))
        .map(at -> at > from && at < verb ? verb + 1 : at);
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
