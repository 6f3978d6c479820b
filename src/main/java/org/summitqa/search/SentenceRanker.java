package org.summitqa.search;

import java.util.ArrayList;
import java.util.List;
import org.summitqa.corpus.Sentence;

/**
 * Tells how likely each sentence of the passages found is to answer the question: a logistic model
 * over what the sentence shares with the question, what it shares together with the sentence before
 * it, its title and its heading, how well its passage was found, whether it offers what is asked
 * for, and its length.
 *
 * <p>The weights were fitted on public question sets together (XQuAD, DRCD, CMRC 2018), with the
 * sentences that hold the gold answer against the others of the same passages. A vector for each
 * sentence raised the share of questions answered by the best two sentences by one to two points,
 * and would have doubled the time to index; it was left out.
 */
final class SentenceRanker {
  private static final double INTERCEPT = -9.98;
  private static final double OWN_COVERAGE = 3.56;
  private static final double NEAR_COVERAGE = 0.38;
  private static final double PASSAGE_SCORE = 5.79;
  private static final double LOG_LENGTH = 0.39;

  private SentenceRanker() {}

  /** Returns the sentences of the hits, numbered from 1 in the order of hits and text. */
  static List<RankedSentence> rank(String question, List<Hit> hits, Coverage coverage) {
    AnswerType type = AnswerType.of(question);
    List<RankedSentence> ranked = new ArrayList<>();
    for (Hit hit : hits) {
      TextTerms context = TextTerms.of(hit.article().title() + "\n" + hit.passage().heading());
      TextTerms before = context;
      for (Sentence sentence : hit.passage().sentences()) {
        TextTerms own = TextTerms.of(sentence.text());
        double covered = coverage.of(own);
        double logit =
            INTERCEPT
                + OWN_COVERAGE * covered
                + NEAR_COVERAGE * coverage.of(own, before, context)
                + PASSAGE_SCORE * hit.score()
                + LOG_LENGTH * Math.log(Math.max(sentence.text().length(), 5))
                + (type.isOfferedBy(own.folded()) ? type.weight() : 0);
        int number = ranked.size() + 1;
        double relevance = 1 / (1 + Math.exp(-logit));
        EvidenceSentence numbered = new EvidenceSentence(number, hit, sentence, relevance);
        ranked.add(new RankedSentence(numbered, own, covered, logit));
        before = own;
      }
    }
    return ranked;
  }

  /**
   * A sentence with what its rank was made of.
   *
   * @param sentence the sentence
   * @param terms its terms
   * @param coverage the share of the question that it holds by itself, 0 to 1
   * @param logit the model's outcome, before it is put to 0 to 1
   */
  record RankedSentence(
      EvidenceSentence sentence, TextTerms terms, double coverage, double logit) {}
}
