package org.summitqa.citation.statement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.summitqa.language.Negation;
import org.summitqa.text.Clauses;
import org.summitqa.text.FoldedText;
import org.summitqa.text.Span;

/**
 * What a text denies.
 *
 * @param any whether there is a negation
 * @param near each negation that stands in no other's scope, with the terms right after it
 * @param affirmed the text without what is denied
 * @param scope terms anywhere between a negation and the end of its clause
 */
public record Denials(boolean any, List<Near> near, String affirmed, Set<String> scope) {
  private static final int DENIAL_WINDOW = 4;

  /** In 没有对合并表态 the verb comes last. */
  private static final Pattern LED_IN = Pattern.compile("[对就向]\\p{IsHan}{3,}");

  public static Denials of(String text) {
    String masked = Negation.masked(text);
    List<Near> nears = new ArrayList<>();
    StringBuilder affirmed = new StringBuilder(masked);
    int denied = 0;
    Set<String> scope = new HashSet<>();
    Matcher negation = Negation.in(masked);
    boolean any = false;
    while (negation.find()) {
      any = true;
      String clause = masked.substring(negation.end(), Clauses.reachEnd(masked, negation.end()));
      // "But he refused" denies what stands before it.
      boolean back = clause.isBlank();
      Statement after =
          Statement.of(FoldedText.of(back ? masked.substring(0, negation.start()) : clause));
      scope.addAll(after.bigrams());
      scope.addAll(EnglishWords.content(after.words()));
      if (negation.start() < denied) {
        continue;
      }
      denied = negation.end() + clause.length();
      affirmed.replace(negation.start(), denied, " ".repeat(denied - negation.start()));
      Set<String> near = new HashSet<>();
      nears.add(new Near(new Span(negation.start(), negation.end()), near));
      Statement first =
          Statement.of(
              FoldedText.of(clause.substring(0, Math.min(DENIAL_WINDOW, clause.length()))));
      near.addAll(first.bigrams());
      if (LED_IN.matcher(clause).lookingAt()) {
        near.add(clause.substring(clause.length() - 2));
      }
      EnglishWords.content(Statement.of(FoldedText.of(clause)).words()).stream()
          .limit(1)
          .forEach(near::add);
    }
    return new Denials(any, nears, affirmed.toString(), scope);
  }

  /**
   * A negation.
   *
   * @param negation its place in the folded text
   * @param terms those right after it
   */
  public record Near(Span negation, Set<String> terms) {}
}
