package org.summitqa.evaluation.metrics;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * How much of a text is the gold answer, as the grader of CMRC 2018 scores it (Cui et al., A
 * Span-Extraction Dataset for Chinese Machine Reading Comprehension, 2019). Both are cut into Han
 * characters and Latin words, in lower case and without punctuation; with m the length of their
 * longest common run of such tokens,
 *
 * <pre>precision = m / |text|    recall = m / |gold|    F1 = 2 * m / (|text| + |gold|)</pre>
 *
 * <p>and the best of the alternatives counts. Where a gold answer has several parts, their scores
 * are averaged. Sentences are scored whole, as they are shown: a full sentence around a short
 * answer scores low, so that the figure tells runs apart and does not compare with that of span
 * extractors.
 *
 * <p>Latin text is cut at white space and punctuation, with figures such as 3.5 kept whole; the
 * grader itself takes a tokeniser of English there, which also cuts off {@code 's} and {@code n't}.
 */
public final class CharacterF1 {
  private static final Pattern TOKEN =
      Pattern.compile("\\p{IsHan}|\\p{N}+(?:[.,]\\p{N}+)*|[\\p{L}\\p{M}\\p{N}&&[^\\p{IsHan}]]+");

  private CharacterF1() {}

  /**
   * Returns the score, 0 to 1.
   *
   * @param text what was answered, without citation marks
   * @param answers the gold answer: parts, each with its alternatives; at least one
   */
  public static double of(String text, List<List<String>> answers) {
    List<String> tokens = tokens(text);
    return answers.stream()
        .mapToDouble(
            part -> part.stream().mapToDouble(gold -> f1(tokens, tokens(gold))).max().orElse(0))
        .average()
        .orElseThrow();
  }

  private static double f1(List<String> text, List<String> gold) {
    int common = longestCommonRun(text, gold);
    return common == 0 ? 0 : 2.0 * common / (text.size() + gold.size());
  }

  static List<String> tokens(String text) {
    return TOKEN.matcher(text.toLowerCase(Locale.ROOT)).results().map(MatchResult::group).toList();
  }

  private static int longestCommonRun(List<String> one, List<String> other) {
    int longest = 0;
    int[] ending = new int[other.size() + 1];
    for (String token : one) {
      // From the end, since each cell is made of the last token's cell before it.
      for (int j = other.size(); j > 0; j--) {
        ending[j] = token.equals(other.get(j - 1)) ? ending[j - 1] + 1 : 0;
        longest = Math.max(longest, ending[j]);
      }
    }
    return longest;
  }
}
