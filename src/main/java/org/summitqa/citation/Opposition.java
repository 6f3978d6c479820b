package org.summitqa.citation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import org.summitqa.citation.statement.Statement;
import org.summitqa.language.Negation;
import org.summitqa.text.Language;
import org.summitqa.text.TextFolding;

/**
 * Tells whether of two clauses one denies what the other says: 双方同意恢复对话 and 双方没有同意恢复对话. Nearly all
 * words have to be the same, the word after the denial among them, and of whom it is told.
 */
public final class Opposition {
  private static final int NEXT = 2;
  private static final int MIN_LETTERS = 4;
  private static final double MIN_CLOSENESS = 0.7;

  private Opposition() {}

  /** Tells it of two clauses, as they stand in their texts; never across languages. */
  public static boolean between(String one, String other) {
    if (Language.of(one) != Language.of(other)) {
      return false;
    }
    String mine = Negation.masked(TextFolding.fold(one));
    String theirs = Negation.masked(TextFolding.fold(other));
    boolean denies = Negation.in(mine).find();
    if (denies == Negation.in(theirs).find()) {
      return false;
    }
    return denies ? isDenied(mine, theirs) : isDenied(theirs, mine);
  }

  private static boolean isDenied(String denial, String claim) {
    List<MatchResult> negations = Negation.in(denial).results().toList();
    // 不会不参加 denies nothing.
    if (negations.size() != 1) {
      return false;
    }
    MatchResult negation = negations.getFirst();
    String before = denial.substring(0, negation.start());
    String after = denial.substring(negation.end());
    Language language = Language.of(denial);
    int said = claim.indexOf(first(after.strip(), language));
    return said >= 0
        && areOfOne(before, claim.substring(0, said), language)
        && (areEqual(before + after, claim) || areClose(before + " " + after, claim, language));
  }

  // What is denied comes next: 未 确认, did not agree.
  private static String first(String after, Language language) {
    int end = language == Language.ZH ? NEXT : after.indexOf(' ');
    String next = after.substring(0, Math.min(end < 0 ? after.length() : end, after.length()));
    return next.isBlank() ? "\0" : next;
  }

  // A clause is too short for many words in common, where it is all the same but for the denial.
  private static boolean areEqual(String said, String claim) {
    String mine = letters(said).replace("了", "");
    return mine.length() >= MIN_LETTERS && mine.equals(letters(claim).replace("了", ""));
  }

  private static String letters(String text) {
    return text.replaceAll("[^\\p{L}\\p{N}]", "");
  }

  private static boolean areClose(String said, String claim, Language language) {
    Set<String> mine = Statement.terms(said, language);
    Set<String> theirs = Statement.terms(claim, language);
    long shared = shared(mine, theirs);
    return shared >= MIN_LETTERS && shared >= MIN_CLOSENESS * Math.min(mine.size(), theirs.size());
  }

  /** Tells whether the words before what is said and denied are of the same people. */
  private static boolean areOfOne(String one, String other, Language language) {
    if (letters(one).isEmpty() || letters(other).isEmpty()) {
      return false;
    }
    Set<String> mine = Statement.terms(one, language);
    Set<String> theirs = Statement.terms(other, language);
    long shared = shared(mine, theirs);
    return letters(one).equals(letters(other))
        || (shared > 0
            && shared >= MIN_CLOSENESS * Math.min(mine.size(), theirs.size())
            && (ends(one, other, language) || ends(other, one, language)));
  }

  // A person is named last: 厂长王强 is not 副厂长赵刚.
  private static boolean ends(String one, String other, Language language) {
    List<String> last = List.copyOf(Statement.terms(one, language));
    return !last.isEmpty() && Statement.terms(other, language).contains(last.getLast());
  }

  private static long shared(Set<String> mine, Set<String> theirs) {
    Set<String> shared = new HashSet<>(mine);
    shared.retainAll(theirs);
    return shared.size();
  }
}
