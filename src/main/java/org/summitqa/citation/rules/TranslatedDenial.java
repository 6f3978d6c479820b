package org.summitqa.citation.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.summitqa.citation.statement.EnglishTerm;
import org.summitqa.citation.statement.Statement;
import org.summitqa.citation.statement.StatementSpans;
import org.summitqa.language.Negation;
import org.summitqa.text.Clauses;
import org.summitqa.text.Quotations;
import org.summitqa.text.Span;

/**
 * Tells whether an English sentence affirms what a Chinese quote denies wherever it has it, or
 * denies what it nowhere denies.
 */
final class TranslatedDenial {
  private static final Pattern QUOTES =
      Pattern.compile("[" + Quotations.OPENING + Quotations.CLOSING + "\"]");
  private static final Pattern DENYING = Pattern.compile(Negation.CHINESE_DENIAL);
  private static final int DENIAL_WINDOW = 20;
  private static final Pattern NOT = Pattern.compile(Negation.ENGLISH_ADVERB);
  private static final Pattern ENGLISH_DENYING = Pattern.compile(Negation.ENGLISH_IMPLIED);

  private TranslatedDenial() {}

  /** Returns the words that it affirms so, or the denial with what it denies so. */
  static Stream<Span> reversed(Statement claim, Statement source) {
    List<EnglishTerm> terms = claim.meaning().terms();
    if (!ENGLISH_DENYING.matcher(claim.text()).find()) {
      return terms.stream()
          .filter(term -> denied(term, source.text(), true))
          .map(term -> StatementSpans.first(term.source(), claim));
    }
    Matcher not = NOT.matcher(claim.text());
    if (!not.find()) {
      return Stream.empty();
    }
    return firstAfter(not.end(), claim.text(), terms)
        .filter(term -> term.standsIn(source.text()))
        .filter(term -> !denied(term, source.text(), false))
        .map(term -> place(term, not.end(), claim.text()) + term.source().length())
        .map(end -> new Span(not.start(), end))
        .stream();
  }

  private static Optional<EnglishTerm> firstAfter(int start, String text, List<EnglishTerm> terms) {
    return terms.stream()
        .filter(term -> place(term, start, text) >= 0)
        .min(Comparator.comparingInt(term -> place(term, start, text)));
  }

  private static int place(EnglishTerm term, int start, String text) {
    return text.indexOf(term.source().toLowerCase(Locale.ROOT), start);
  }

  /** Tells whether a text denies a term wherever it has it, or anywhere. */
  private static boolean denied(EnglishTerm term, String text, boolean everywhere) {
    List<Boolean> denials = new ArrayList<>();
    for (String chinese : term.chinese()) {
      for (int at = text.indexOf(chinese); at >= 0; at = text.indexOf(chinese, at + 1)) {
        denials.add(isDenied(text, at, at + chinese.length()));
      }
    }
    return !denials.isEmpty() && (everywhere ? !denials.contains(false) : denials.contains(true));
  }

  private static boolean isDenied(String text, int start, int end) {
    String before = text.substring(Math.max(0, start - DENIAL_WINDOW), start);
    String unquoted = QUOTES.matcher(before).replaceAll("\n");
    int from = Clauses.reachStart(unquoted, unquoted.length());
    String scope = Negation.masked(before.substring(from));
    return DENYING.matcher(scope).find() || text.startsWith("不", end);
  }
}
