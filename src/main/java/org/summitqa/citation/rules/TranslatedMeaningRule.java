package org.summitqa.citation.rules;

import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.summitqa.citation.Objection;
import org.summitqa.citation.statement.ActorOrder;
import org.summitqa.citation.statement.EnglishMeaning;
import org.summitqa.citation.statement.EnglishTerm;
import org.summitqa.citation.statement.Statement;
import org.summitqa.citation.statement.StatementSpans;
import org.summitqa.text.Language;
import org.summitqa.text.Span;

/**
 * An English sentence over a Chinese quote says in other words what the quote says:
 *
 * <ul>
 *   <li>its names stand in the quote, in Chinese, in pinyin's sense or in Latin letters; in the
 *       article's title only where the quote speaks of 双方, 两国 and the like
 *   <li>whom it has say something, says something in the quote, if anybody does
 *   <li>what the quote only denies is not affirmed, and the other way round
 *   <li>who did it and to whom are in the quote's order ({@link ActorOrder})
 *   <li>its subject and what belongs to somebody are the quote's ({@link TranslatedSubject})
 *   <li>of its other words, by weight, the share {@value #MIN_SHARE} stands in the quote
 * </ul>
 */
public final class TranslatedMeaningRule implements SupportRule {
  /** The least share of words, 0 to 1. */
  static final double MIN_SHARE = 0.55;

  private static final double MIN_SURE_SHARE = 0.85;
  private static final int MIN_SURE_TERMS = 3;

  /** What a word counts for which another has a character of, and how many words are tried. */
  private static final double RELATED_WORD_WEIGHT = 0.5;

  private static final int MAX_TRIED_WORDS = 3;
  private static final String COMMON = "的了一不在有人国中大上下个会来为主得用出行年月生自发成分部方面子之其以第次两三二";

  @Override
  public String id() {
    return "translated-meaning";
  }

  @Override
  public Stream<Objection> objections(Statement claim, Statement source) {
    if (claim.language() != Language.EN || source.language() != Language.ZH) {
      return Stream.empty();
    }
    return Stream.<BiFunction<Statement, Statement, Stream<Span>>>of(
            TranslatedMeaningRule::unsaid,
            TranslatedMeaningRule::unnamed,
            ActorOrder::turned,
            TranslatedSubject::others,
            TranslatedDenial::reversed)
        .flatMap(finder -> finder.apply(claim, source))
        .map(words -> claim.objection(id(), words));
  }

  private static Stream<Span> unnamed(Statement claim, Statement source) {
    return claim.meaning().names().stream()
        .filter(name -> !TranslatedNames.isNamed(name, source))
        .map(name -> StatementSpans.first(name.source(), claim));
  }

  /** Returns the words that the quote has nothing of, where it has too few; else none. */
  private static Stream<Span> unsaid(Statement claim, Statement source) {
    if (share(claim, source) >= MIN_SHARE) {
      return Stream.empty();
    }
    String text = TranslatedSpeech.of(claim.meaning().speakers(), source.text());
    List<Span> unsaid =
        claim.meaning().terms().stream()
            .filter(term -> !term.deed() && credit(term, source, text) < 1)
            .map(term -> StatementSpans.first(term.source(), claim))
            .toList();
    return unsaid.isEmpty() ? Stream.of(StatementSpans.all(claim)) : unsaid.stream();
  }

  /** Tells whether little doubt is left, so that a quote may be chosen that was not cited. */
  public static boolean isSure(Statement claim, Statement source) {
    EnglishMeaning meaning = claim.meaning();
    return !meaning.names().isEmpty()
        && meaning.terms().size() >= MIN_SURE_TERMS
        && meaning.terms().stream().allMatch(term -> isLikelyIn(term, source.text()))
        && share(claim, source) >= MIN_SURE_SHARE;
  }

  private static boolean isLikelyIn(EnglishTerm term, String text) {
    return term.weight() < 1 || term.deed() || credit(term, text) > 0;
  }

  /** Returns the share of an English claim's words that a Chinese quote has, 0 to 1. */
  public static double share(Statement claim, Statement source) {
    EnglishMeaning meaning = claim.meaning();
    return share(meaning.terms(), source, TranslatedSpeech.of(meaning.speakers(), source.text()));
  }

  private static double share(List<EnglishTerm> terms, Statement source, String text) {
    double all = 0;
    double found = 0;
    for (EnglishTerm term : terms) {
      double credit = credit(term, source, text);
      if (credit == 1 || !term.deed()) {
        all += term.weight();
        found += credit * term.weight();
      }
    }
    return all == 0 ? 0 : found / all;
  }

  private static double credit(EnglishTerm term, Statement source, String text) {
    return source.words().contains(term.source()) ? 1 : credit(term, text);
  }

  // A phrase may be said word for word; a word by another that has a character of it.
  static double credit(EnglishTerm term, String text) {
    if (term.standsIn(text)) {
      return 1;
    }
    if (!term.parts().isEmpty()) {
      double all = term.parts().stream().mapToDouble(EnglishTerm::weight).sum();
      return term.parts().stream().mapToDouble(p -> p.weight() * credit(p, text)).sum() / all;
    }
    return term.chinese().stream()
            .limit(MAX_TRIED_WORDS)
            .flatMapToInt(String::chars)
            .anyMatch(c -> COMMON.indexOf(c) < 0 && text.indexOf(c) >= 0)
        ? RELATED_WORD_WEIGHT
        : 0;
  }
}
