package org.summitqa.citation.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.summitqa.citation.statement.EnglishWords;
import org.summitqa.citation.statement.Statement;
import org.summitqa.citation.statement.StatementSpans;
import org.summitqa.text.Language;
import org.summitqa.text.Span;

/** Which stretches of a sentence a quote in its language has no terms for. */
final class UnsharedTerms {
  private UnsharedTerms() {}

  /** Returns them, in the folded text. */
  static Stream<Span> in(Statement claim, Statement source) {
    return claim.language() == Language.ZH
        ? inChinese(claim.text(), source.terms())
        : runs(claim, source, word -> false).stream().map(Run::span);
  }

  private static Stream<Span> inChinese(String text, Set<String> theirs) {
    List<Span> found = new ArrayList<>();
    for (int at = 0; at + 2 <= text.length(); at++) {
      if (isPair(text, at) && !theirs.contains(text.substring(at, at + 2))) {
        boolean continues = !found.isEmpty() && found.getLast().end() >= at;
        int start = continues ? found.removeLast().start() : at;
        found.add(new Span(start, at + 2));
      }
    }
    return found.stream().map(run -> trimmed(run, text));
  }

  // A character at its edge that is half of a pair which both have is none of the run, unless
  // nothing is left: what both have ends or begins there.
  private static Span trimmed(Span run, String text) {
    int start = run.start() + (isPair(text, run.start() - 1) ? 1 : 0);
    int end = run.end() - (isPair(text, run.end() - 1) ? 1 : 0);
    return start < end ? new Span(start, end) : run;
  }

  private static boolean isPair(String text, int at) {
    return at >= 0
        && at + 2 <= text.length()
        && isHan(text.charAt(at))
        && isHan(text.charAt(at + 1));
  }

  private static boolean isHan(int character) {
    return Character.UnicodeScript.of(character) == Character.UnicodeScript.HAN;
  }

  /**
   * Returns the runs of English words that are new to a quote, stop words between them left out.
   *
   * @param known tells of a stem whether it counts as the quote's all the same
   */
  static List<Run> runs(Statement claim, Statement source, Predicate<String> known) {
    Set<String> theirs = EnglishWords.content(source.words());
    List<Run> runs = new ArrayList<>();
    boolean continues = false;
    for (Span word : StatementSpans.words(claim).toList()) {
      for (String stem : EnglishWords.content(List.of(word.of(claim.text())))) {
        boolean isNew = !theirs.contains(stem) && !known.test(stem);
        if (isNew) {
          Run before = continues ? runs.removeLast() : new Run(word, 0);
          runs.add(new Run(new Span(before.span.start(), word.end()), before.words + 1));
        }
        continues = isNew;
      }
    }
    return runs;
  }

  /**
   * A run of words.
   *
   * @param span its place in the folded text
   * @param words how many there are, without stop words
   */
  record Run(Span span, int words) {}
}
