package org.summitqa.citation;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import org.summitqa.corpus.Language;
import org.summitqa.corpus.TextFolding;

/**
 * Tells whether of two clauses one denies what the other says: 双方同意恢复对话 and 双方没有同意恢复对话. Nearly all
 * words have to be the same, the word after the denial among them.
 */
public final class Opposition {
  private static final int NEXT = 2;
  private static final int FEWEST = 4;
  private static final double CLOSENESS = 0.7;

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
    Matcher negation = Negation.in(denial);
    StringBuilder said = new StringBuilder(denial);
    String after = "";
    while (negation.find()) {
      after = after.isEmpty() ? denial.substring(negation.end()).strip() : after;
      said.replace(negation.start(), negation.end(), " ".repeat(negation.end() - negation.start()));
    }
    Language language = Language.of(denial);
    return claim.contains(first(after, language)) && areClose(said.toString(), claim, language);
  }

  // What is denied comes next: 未 确认, did not agree.
  private static String first(String after, Language language) {
    int end = language == Language.ZH ? NEXT : after.indexOf(' ');
    String next = after.substring(0, Math.min(end < 0 ? after.length() : end, after.length()));
    return next.isBlank() ? "\0" : next;
  }

  private static boolean areClose(String said, String claim, Language language) {
    Set<String> mine = Statement.terms(said, language);
    Set<String> theirs = Statement.terms(claim, language);
    Set<String> shared = new HashSet<>(mine);
    shared.retainAll(theirs);
    int fewer = Math.min(mine.size(), theirs.size());
    return shared.size() >= FEWEST && shared.size() >= CLOSENESS * fewer;
  }
}
