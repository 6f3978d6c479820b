package org.summitqa.citation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.summitqa.corpus.Language;
import org.summitqa.corpus.Span;

/**
 * Nothing is denied that the quote affirms, or affirmed that it denies. A sentence that denies
 * needs a quote that does; and a word right after a negation in one of the two, if the other has
 * it, stands in the scope of a negation there, too. The scope of a negation ends with its clause.
 */
final class PolarityRule implements SupportRule {
  private static final Pattern CLAUSE_END = Pattern.compile("[,.;!?。;:、\\n]|但|而是");
  private static final int NEAR = 4;
  private static final int NEXT = 2;

  /** In 没有对合并表态 the verb comes last. */
  private static final Pattern LED_IN = Pattern.compile("[对就向]\\p{IsHan}{3,}");

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
  private static Stream<Denied> denied(Denials denials, Denials others, Statement other) {
    Set<String> terms = other.terms();
    return denials.near().stream()
        .flatMap(near -> denied(near, terms, denials, others, other).stream());
  }

  // 没有对合并表态 and 尚未对合并表态 agree in one pair at least.
  private static Optional<Denied> denied(
      Near near, Set<String> terms, Denials denials, Denials others, Statement other) {
    List<String> shared = near.terms().stream().filter(terms::contains).toList();
    return shared.stream().anyMatch(others.scope()::contains)
        ? Optional.empty()
        : shared.stream()
            .filter(term -> !isAffirmedToo(term, denials.affirmed(), other.text()))
            .findFirst()
            .map(term -> new Denied(near, term));
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
   * A negation.
   *
   * @param negation its place in the folded text
   * @param terms those right after it
   */
  private record Near(Span negation, Set<String> terms) {}

  /**
   * What one text denies and the other does not.
   *
   * @param near the negation
   * @param term one of its terms, which both have
   */
  private record Denied(Near near, String term) {}

  /**
   * What a text denies.
   *
   * @param any whether there is a negation
   * @param near each negation that stands in no other's scope, with the terms right after it
   * @param affirmed the text without what is denied
   * @param scope terms anywhere between a negation and the end of its clause
   */
  private record Denials(boolean any, List<Near> near, String affirmed, Set<String> scope) {
    static Denials of(String text) {
      String masked = Negation.masked(text);
      List<Near> nears = new ArrayList<>();
      StringBuilder affirmed = new StringBuilder(masked);
      int denied = 0;
      Set<String> scope = new HashSet<>();
      Matcher negation = Negation.in(masked);
      boolean any = false;
      while (negation.find()) {
        any = true;
        Matcher end = CLAUSE_END.matcher(masked).region(negation.end(), masked.length());
        String clause =
            masked.substring(negation.end(), end.find() ? end.start() : masked.length());
        // "But he refused" denies what stands before it.
        boolean back = clause.isBlank();
        Statement after = Statement.of(back ? masked.substring(0, negation.start()) : clause);
        scope.addAll(after.bigrams());
        scope.addAll(EnglishWords.content(after.words()));
        if (negation.start() < denied) {
          continue;
        }
        denied = negation.end() + clause.length();
        affirmed.replace(negation.start(), denied, " ".repeat(denied - negation.start()));
        Set<String> near = new HashSet<>();
        nears.add(new Near(new Span(negation.start(), negation.end()), near));
        Statement first = Statement.of(clause.substring(0, Math.min(NEAR, clause.length())));
        near.addAll(first.bigrams());
        if (LED_IN.matcher(clause).lookingAt()) {
          near.add(clause.substring(clause.length() - 2));
        }
        EnglishWords.content(Statement.of(clause).words()).stream().limit(1).forEach(near::add);
      }
      return new Denials(any, nears, affirmed.toString(), scope);
    }
  }
}
