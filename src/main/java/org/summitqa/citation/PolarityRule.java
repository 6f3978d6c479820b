package org.summitqa.citation;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.summitqa.corpus.Language;

/**
 * Nothing is denied that the quote affirms, or affirmed that it denies. A sentence that denies
 * needs a quote that does; and a word right after a negation in one of the two, if the other has
 * it, stands in the scope of a negation there, too. The scope of a negation ends with its clause.
 */
final class PolarityRule implements SupportRule {
  // 不仅, 不断 and the like deny nothing.
  private static final Pattern HARMLESS =
      Pattern.compile(
          "不仅|不但|不只|不断|不过|不久|不同(?!意)|不少|不管|不论|无论|未来|未必不|没收|非常|非洲|非凡|除非|not only|no doubt");
  private static final Pattern NEGATION =
      Pattern.compile(
          "不|没有?|未|无|非|勿|否认|拒绝|反对|禁止|避免"
              + "|\\b(?:not|no|never|without|neither|nor|none|cannot|refus\\w*|reject\\w*|den(?:y|ies|ied)|oppos\\w*|against)\\b|n't\\b");
  private static final Pattern CLAUSE_END = Pattern.compile("[,.;!?。;:、\\n]|但|而是");
  private static final int NEAR = 4;

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
    return denials.near().stream()
        .allMatch(term -> !terms.contains(term) || others.scope().contains(term));
  }

  /**
   * What a text denies.
   *
   * @param any whether there is a negation
   * @param near terms right after a negation
   * @param scope terms anywhere between a negation and the end of its clause
   */
  private record Denials(boolean any, Set<String> near, Set<String> scope) {
    static Denials of(String text) {
      String masked = HARMLESS.matcher(text).replaceAll(m -> " ".repeat(m.group().length()));
      Set<String> near = new HashSet<>();
      Set<String> scope = new HashSet<>();
      Matcher negation = NEGATION.matcher(masked);
      boolean any = false;
      while (negation.find()) {
        any = true;
        Matcher end = CLAUSE_END.matcher(masked).region(negation.end(), masked.length());
        String clause =
            masked.substring(negation.end(), end.find() ? end.start() : masked.length());
        Statement after = Statement.of(clause);
        scope.addAll(after.bigrams());
        scope.addAll(EnglishWords.content(after.words()));
        Statement first = Statement.of(clause.substring(0, Math.min(NEAR, clause.length())));
        near.addAll(first.bigrams());
        EnglishWords.content(after.words()).stream().limit(1).forEach(near::add);
      }
      return new Denials(any, near, scope);
    }
  }
}
