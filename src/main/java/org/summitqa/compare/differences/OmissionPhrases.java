package org.summitqa.compare.differences;

import java.util.Optional;
import java.util.regex.Pattern;
import org.summitqa.compare.ClaimMention;
import org.summitqa.evidence.EvidenceSentence;
import org.summitqa.text.Clauses;
import org.summitqa.text.Span;
import org.summitqa.text.TextFolding;

/** Words that say that something was not spoken of. */
final class OmissionPhrases {
  private static final Pattern SAID =
      Pattern.compile(
          "(?:未|没有?|不曾|并未|只字未|绝口不)(?:曾|有)?(?:提及|提到|谈到|谈及|提|涉及)"
              + "|(?i:\\b(?:did not|didn't|does not|made no|no|without) (?:mention|mentioning|refer)\\b|\\bomit(?:s|ted)?\\b)");

  private OmissionPhrases() {}

  /** Tells whether words say so. */
  static boolean isSaidBy(String words) {
    return SAID.matcher(TextFolding.simplified(words)).find();
  }

  /** Returns the clause of a sentence that says so of some words of it. */
  static Optional<ClaimMention> in(EvidenceSentence sentence, String words) {
    String text = sentence.sentence().text();
    return Clauses.reaches(text).stream()
        .map(span -> clause(span, text))
        .filter(clause -> clause.contains(words) && isSaidBy(clause))
        .map(clause -> new ClaimMention(sentence, clause))
        .findFirst();
  }

  private static String clause(Span span, String text) {
    return span.of(text).strip();
  }
}
