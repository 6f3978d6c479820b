package org.summitqa.citation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.summitqa.corpus.Language;
import org.summitqa.text.FoldedText;

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
  public boolean allows(Statement claim, Statement source) {
    Denials mine = Denials.of(claim.text());
    Denials theirs = Denials.of(source.text());
    if (mine.any() && !theirs.any()) {
      return false;
    }
    return !claim.sharesLanguage(source)
        || (agree(mine, theirs, source) && agree(theirs, mine, claim));
  }

  private static boolean agree(Denials denials, Denials others, Statement other) {
    Set<String> terms =
        other.language() == Language.ZH ? other.bigrams() : EnglishWords.content(other.words());
    return denials.near().stream().allMatch(near -> agree(near, terms, denials, others, other));
  }

  // 没有对合并表态 and 尚未对合并表态 agree in one pair at least.
  private static boolean agree(
      Set<String> near, Set<String> terms, Denials denials, Denials others, Statement other) {
    List<String> shared = near.stream().filter(terms::contains).toList();
    return shared.isEmpty()
        || shared.stream().anyMatch(others.scope()::contains)
        || shared.stream().allMatch(term -> isAffirmedToo(term, denials.affirmed(), other.text()));
  }

  // 不支持"台独" beside 支持和平统一: what follows tells which is meant.
  private static boolean isAffirmedToo(String term, String affirmed, String text) {
    int at = text.indexOf(term);
    return at >= 0
        && text.length() >= at + term.length() + NEXT
        && affirmed.contains(text.substring(at, at + term.length() + NEXT));
  }

  /**
   * What a text denies.
   *
   * @param any whether there is a negation
   * @param near terms right after each negation that stands in no other's scope
   * @param affirmed the text without what is denied
   * @param scope terms anywhere between a negation and the end of its clause
   */
  private record Denials(boolean any, List<Set<String>> near, String affirmed, Set<String> scope) {
    static Denials of(String text) {
      String masked = Negation.masked(text);
      List<Set<String>> nears = new ArrayList<>();
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
        nears.add(near);
        Statement first =
            Statement.of(FoldedText.of(clause.substring(0, Math.min(NEAR, clause.length()))));
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
  }
}
