package org.summitqa.citation.rules;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.summitqa.citation.Objection;
import org.summitqa.citation.statement.Denials;
import org.summitqa.citation.statement.Denials.Near;
import org.summitqa.citation.statement.EnglishWords;
import org.summitqa.citation.statement.Statement;
import org.summitqa.citation.statement.StatementSpans;
import org.summitqa.text.Language;
import org.summitqa.text.Span;

/**
 * Nothing is denied that the quote affirms, or affirmed that it denies. A sentence that denies
 * needs a quote that does; and a word right after a negation in one of the two, if the other has
 * it, stands in the scope of a negation there, too. The scope of a negation ends with its clause.
 */
final class PolarityRule implements SupportRule {
  private static final int NEXT = 2;

  @Override
  public String id() {
    return "polarity";
  }

  @Override
  public Stream<Objection> objections(Statement claim, Statement source) {
    Denials mine = Denials.of(claim.text());
    Denials theirs = Denials.of(source.text());
    if (mine.any() && !theirs.any()) {
      return mine.near().stream().map(near -> claim.objection(id(), near.negation()));
    }
    if (!claim.sharesLanguage(source)) {
      return Stream.empty();
    }
    return Stream.concat(
            denied(mine, theirs, source)
                .map(denied -> across(denied.near.negation(), place(denied.term, claim))),
            Stream.of(theirs)
                .flatMap(there -> denied(there, mine, claim))
                .map(denied -> place(denied.term, claim)))
        .map(words -> claim.objection(id(), words));
  }

  /** Returns what one text denies and the other has, and does not deny. */
  private static Stream<Denial> denied(Denials denials, Denials others, Statement other) {
    Set<String> terms = other.terms();
    return denials.near().stream()
        .flatMap(near -> denied(near, terms, denials, others, other).stream());
  }

  // 没有对合并表态 and 尚未对合并表态 agree in one pair at least.
  private static Optional<Denial> denied(
      Near near, Set<String> terms, Denials denials, Denials others, Statement other) {
    List<String> shared = near.terms().stream().filter(terms::contains).toList();
    return shared.stream().anyMatch(others.scope()::contains)
        ? Optional.empty()
        : shared.stream()
            .filter(term -> !isAffirmedToo(term, denials.affirmed(), other.text()))
            .findFirst()
            .map(term -> new Denial(near, term));
  }

  private static Span place(String term, Statement claim) {
    return claim.language() == Language.ZH
        ? StatementSpans.first(term, claim)
        : StatementSpans.words(claim)
            .filter(word -> EnglishWords.stem(word.of(claim.text())).equals(term))
            .findFirst()
            .orElseGet(() -> StatementSpans.all(claim));
  }

  // A negation that stands behind what it denies is said by itself.
  private static Span across(Span negation, Span term) {
    return term.start() < negation.start() ? negation : StatementSpans.across(negation, term);
  }

  // 不支持"台独" beside 支持和平统一: what follows tells which is meant.
  private static boolean isAffirmedToo(String term, String affirmed, String text) {
    int at = text.indexOf(term);
    return at >= 0
        && text.length() >= at + term.length() + NEXT
        && affirmed.contains(text.substring(at, at + term.length() + NEXT));
  }

  /**
   * What one text denies and the other does not.
   *
   * @param near the negation
   * @param term one of its terms, which both have
   */
  private record Denial(Near near, String term) {}
}
