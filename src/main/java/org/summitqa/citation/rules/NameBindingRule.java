package org.summitqa.citation.rules;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.summitqa.citation.Objection;
import org.summitqa.citation.statement.ChineseNames;
import org.summitqa.citation.statement.Clauses;
import org.summitqa.citation.statement.KnownName;
import org.summitqa.citation.statement.Statement;
import org.summitqa.citation.statement.StatementSpans;
import org.summitqa.language.quantity.Numbers;
import org.summitqa.text.Language;
import org.summitqa.text.Span;

/**
 * What a clause of a Chinese sentence says of somebody known, the quote's clause says of nobody
 * else: neither the words (美国切断联系 for 中国切断联系) nor the numbers (布林肯4月3日访华 where that is when 耶伦
 * goes).
 */
final class NameBindingRule implements SupportRule {
  private static final Pattern PART = Pattern.compile("[上中下]旬|月[初底末]");

  @Override
  public String id() {
    return "name-binding";
  }

  @Override
  public Stream<Objection> objections(Statement claim, Statement source) {
    if (claim.language() != Language.ZH || source.language() != Language.ZH) {
      return Stream.empty();
    }
    return StatementSpans.clauses(claim).stream()
        .flatMap(clause -> unbound(clause, claim, source).stream())
        .map(words -> claim.objection(id(), words));
  }

  /** Returns the name of a clause, with the numbers where these are another's. */
  private static Optional<Span> unbound(Span place, Statement claim, Statement source) {
    String clause = place.of(claim.text());
    if (Clauses.nearest(clause, claim, source)
        .filter(there -> isOfAnother(clause, there, claim, source))
        .isPresent()) {
      return Optional.of(StatementSpans.within(place, name(clause, claim)));
    }
    return numbersAreHis(clause, claim, source)
        ? Optional.empty()
        : Numbers.of(clause).places().stream()
            .reduce(StatementSpans::across)
            .map(numbers -> StatementSpans.across(name(clause, claim), numbers))
            .map(words -> StatementSpans.within(place, words));
  }

  private static Span name(String clause, Statement claim) {
    String name = in(clause, claim).getFirst().text();
    return new Span(clause.indexOf(name), clause.indexOf(name) + name.length());
  }

  private static boolean isOfAnother(
      String clause, String there, Statement claim, Statement source) {
    List<KnownName> mine = in(clause, claim);
    List<KnownName> theirs = in(there, source);
    return !mine.isEmpty()
        && !theirs.isEmpty()
        && mine.stream().noneMatch(name -> stands(name, there))
        && theirs.stream().noneMatch(name -> stands(name, claim.text()));
  }

  private static boolean numbersAreHis(String clause, Statement claim, Statement source) {
    List<KnownName> mine = in(clause, claim);
    Numbers numbers = Numbers.of(clause);
    if (mine.isEmpty() || numbers.firm().isEmpty()) {
      return true;
    }
    List<String> holding =
        source.clauses().stream()
            .filter(there -> numbers.areIn(Numbers.of(there), source.years()))
            .filter(
                there -> PART.matcher(clause).results().allMatch(p -> there.contains(p.group())))
            .toList();
    return (holding.isEmpty() && !PART.matcher(clause).find())
        || holding.stream()
            .anyMatch(
                there ->
                    in(there, source).isEmpty()
                        || mine.stream().anyMatch(name -> stands(name, there)));
  }

  private static List<KnownName> in(String text, Statement statement) {
    return statement.known().stream().filter(name -> name.isIn(text)).toList();
  }

  private static boolean stands(KnownName name, String text) {
    return name.aliases().stream().anyMatch(alias -> ChineseNames.standsInAnyForm(alias, text));
  }
}
