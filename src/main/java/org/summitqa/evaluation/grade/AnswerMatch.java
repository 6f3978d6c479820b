package org.summitqa.evaluation.grade;

import com.ibm.icu.text.Normalizer2;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Tells whether texts hold a gold answer: every inner list is met by one of its alternatives, which
 * stands in one of the texts. Compared without full or half width, case (Unicode NFKC with case
 * folding), white space and punctuation, as the graders of CMRC 2018 and DRCD do.
 */
public final class AnswerMatch {
  private static final Normalizer2 NFKC_CASEFOLD = Normalizer2.getNFKCCasefoldInstance();
  private static final Pattern IGNORED = Pattern.compile("[\\p{P}\\p{Z}\\s]+");

  private AnswerMatch() {}

  /** Tells whether each part of the answer stands in one of the texts. */
  public static boolean holds(Collection<String> texts, List<List<String>> answers) {
    List<String> folded = texts.stream().map(AnswerMatch::fold).toList();
    return answers.stream()
        .allMatch(part -> part.stream().map(AnswerMatch::fold).anyMatch(a -> inAny(folded, a)));
  }

  public static String fold(String text) {
    return IGNORED.matcher(NFKC_CASEFOLD.normalize(text)).replaceAll("");
  }

  private static boolean inAny(List<String> texts, String alternative) {
    return texts.stream().anyMatch(text -> text.contains(alternative));
  }
}
