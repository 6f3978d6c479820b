package org.summitqa.citation.rules;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.summitqa.citation.Objection;
import org.summitqa.citation.statement.PronounResolution;
import org.summitqa.citation.statement.Statement;
import org.summitqa.citation.statement.Synonyms;

/** All rules, the cheap ones first, and what they say of a sentence together. */
public final class SupportRules {
  static final List<SupportRule> ALL =
      List.of(
          new DeclarativeRule(),
          new NumberRule(),
          new QuotationRule(),
          new NameRule(),
          new DirectionRule(),
          new SurnameRule(),
          new KnownNameRule(),
          new ContrastiveTermRule(),
          new LexicalOverlapRule(),
          new ClauseRule(),
          new UnsupportedTermRule(),
          new EnglishAdditionRule(),
          new PolarityRule(),
          new TranslatedMeaningRule(),
          new TranslatedQuoteRule(),
          new CertaintyRule(),
          new NameBindingRule(),
          new SemanticRoleRule());

  private SupportRules() {}

  /** Tells whether a quote supports a sentence: whether no rule objects to one of its readings. */
  public static boolean support(Statement claim, Statement source) {
    return readings(claim, source)
        .anyMatch(reading -> against(reading, source).findAny().isEmpty());
  }

  /**
   * Returns all that the rules have against a sentence, in their order; none where a quote supports
   * it. What another reading of the sentence removes is left out, where something else remains, and
   * so are words within others that the same rule objects to.
   */
  public static List<Objection> objections(Statement claim, Statement source) {
    List<Objection> all = widest(against(claim, source).distinct().toList());
    Set<String> decisive =
        readings(claim, source)
            .map(reading -> against(reading, source).map(Objection::rule))
            .map(rules -> rules.collect(Collectors.toSet()))
            .min(Comparator.comparingInt(Set::size))
            .orElse(Set.of());
    List<Objection> left = all.stream().filter(one -> decisive.contains(one.rule())).toList();
    return left.isEmpty() && !decisive.isEmpty() ? all : left;
  }

  private static List<Objection> widest(List<Objection> all) {
    return all.stream()
        .filter(one -> all.stream().noneMatch(other -> isWithin(one, other)))
        .toList();
  }

  private static boolean isWithin(Objection one, Objection other) {
    return !one.equals(other)
        && one.rule().equals(other.rule())
        && other.where().contains(one.where());
  }

  private static Stream<Objection> against(Statement claim, Statement source) {
    return ALL.stream().flatMap(rule -> rule.objections(claim, source));
  }

  // A sentence as it is, with the quote's pronouns for its names, and either in the quote's words
  // for its own. Each is made only when the one before is not supported.
  private static Stream<Statement> readings(Statement claim, Statement source) {
    return Stream.concat(
            Stream.of(Optional.of(claim)),
            Stream.of(claim).map(one -> Synonyms.reworded(one, source)))
        .flatMap(Optional::stream)
        .flatMap(
            one ->
                Stream.concat(
                    Stream.of(one),
                    Stream.of(one)
                        .map(names -> PronounResolution.resolved(names, source))
                        .flatMap(Optional::stream)));
  }
}
