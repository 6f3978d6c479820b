package org.summitqa.citation.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.summitqa.text.Language;
import org.summitqa.text.SetSimilarity;

/** Which clause of a quote says what a clause of a sentence does. */
public final class Clauses {
  private static final int MIN_SHARED = 2;

  private Clauses() {}

  /**
   * Returns the clause of a quote that has most of a clause's terms, where one has any; the shorter
   * of two in one language.
   */
  public static Optional<String> nearest(String clause, Statement claim, Statement source) {
    return source.clauses().stream()
        .max(
            Comparator.comparingDouble((String other) -> shared(clause, other, claim, source))
                .thenComparing(
                    Comparator.comparingInt(
                        other -> claim.sharesLanguage(source) ? -other.length() : 0)))
        .filter(other -> shared(clause, other, claim, source) > 0);
  }

  /**
   * Returns the clauses of a quote that a clause rests on: the nearest, and others that have terms
   * which those before have not.
   */
  public static List<String> covering(String clause, Statement claim, Statement source) {
    List<String> covering = new ArrayList<>();
    nearest(clause, claim, source).ifPresent(covering::add);
    if (claim.sharesLanguage(source) && !covering.isEmpty()) {
      Set<String> left = new HashSet<>(Statement.terms(clause, claim.language()));
      left.removeAll(Statement.terms(covering.getFirst(), claim.language()));
      for (String other : source.clauses()) {
        Set<String> more = Statement.terms(other, claim.language());
        if (SetSimilarity.shared(left, more) >= MIN_SHARED && !covering.contains(other)) {
          covering.add(other);
          left.removeAll(more);
        }
      }
    }
    if (!claim.sharesLanguage(source) && claim.language() == Language.EN && !covering.isEmpty()) {
      addTranslated(clause, claim.meaning(), source, covering);
    }
    return covering;
  }

  private static void addTranslated(
      String clause, EnglishMeaning meaning, Statement source, List<String> covering) {
    for (String other : source.clauses()) {
      double more =
          meaning.words().stream()
              .filter(word -> clause.contains(word.source().toLowerCase(Locale.ROOT)))
              .filter(word -> word.standsIn(other) && covering.stream().noneMatch(word::standsIn))
              .mapToDouble(EnglishTerm::weight)
              .sum();
      if (more >= MIN_SHARED) {
        covering.add(other);
      }
    }
  }

  private static double shared(String mine, String theirs, Statement claim, Statement source) {
    if (claim.sharesLanguage(source)) {
      Set<String> terms = Statement.terms(mine, claim.language());
      Set<String> others = Statement.terms(theirs, claim.language());
      return SetSimilarity.shared(terms, others);
    }
    return claim.language() == Language.EN
        ? translated(mine, theirs, claim.meaning())
        : translated(theirs, mine, source.meaning());
  }

  private static double translated(String english, String chinese, EnglishMeaning meaning) {
    double shared = 0;
    for (EnglishTerm word : meaning.words()) {
      if (english.contains(word.source().toLowerCase(Locale.ROOT))
          && word.chinese().stream().anyMatch(chinese::contains)) {
        shared += word.weight();
      }
    }
    return shared;
  }
}
