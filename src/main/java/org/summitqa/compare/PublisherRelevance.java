package org.summitqa.compare;

import java.util.List;
import java.util.stream.IntStream;
import org.summitqa.evidence.Evidence;
import org.summitqa.evidence.EvidenceSentence;
import org.summitqa.text.Language;

/**
 * How well one publisher's articles answer a question.
 *
 * @param fitting its sentences that offer what is asked for: of a question for a length of time,
 *     those that have one. Their relevance is weighed with how much of the question each holds
 * @param confidence how surely its passages answer, 0 to 1
 * @param coverage how much of the question the best of those sentences holds, 0 to 1
 * @param language the language that they are in
 */
record PublisherRelevance(
    List<EvidenceSentence> fitting, double confidence, double coverage, Language language) {
  /** What a sentence counts that doesn't name the topic of a question which has one. */
  private static final double UNNAMED = 0.5;

  private static final PublisherRelevance NONE =
      new PublisherRelevance(List.of(), 0, 0, Language.ZH);

  static PublisherRelevance of(QuestionRequirements asked, Evidence evidence) {
    if (evidence.hits().stream().allMatch(asked::isLeftOutOf)) {
      return NONE;
    }
    List<EvidenceSentence> fitting =
        evidence.sentences().stream()
            .filter(one -> asked.isOfferedBy(one.sentence().text()))
            .toList();
    double[] held = fitting.stream().mapToDouble(asked::heldBy).toArray();
    double most = IntStream.range(0, held.length).mapToDouble(i -> held[i]).max().orElse(0);
    return new PublisherRelevance(
        IntStream.range(0, held.length)
            .mapToObj(i -> weighed(asked, fitting.get(i), most == 0 ? 0 : held[i] / most))
            .toList(),
        evidence.confidence(),
        most,
        fitting.isEmpty() ? Language.ZH : language(fitting.getFirst()));
  }

  private static Language language(EvidenceSentence one) {
    return Language.of(one.sentence().text());
  }

  // Among the few articles of one publisher the words of the question tell more than among many.
  private static EvidenceSentence weighed(
      QuestionRequirements asked, EvidenceSentence one, double share) {
    double held = asked.topic().isPresent() && asked.names(one) ? 1 : share * share;
    double weight = asked.names(one) ? held : UNNAMED * held;
    return new EvidenceSentence(one.number(), one.hit(), one.sentence(), one.relevance() * weight);
  }

  /**
   * Returns the standing beside other publishers, 0 to 1; 0 where nothing fits. Confidence alone
   * tells little of a few articles on one event, which all come near; that another publisher's
   * sentence holds words of the question which none of this one's has tells more. It tells nothing
   * across languages: who writes in that of the question has more of its words.
   *
   * @param all the standings of all publishers
   */
  double among(List<PublisherRelevance> all) {
    double best =
        all.stream()
            .filter(other -> other.language == language)
            .mapToDouble(PublisherRelevance::coverage)
            .max()
            .orElse(0);
    return fitting.isEmpty() || best == 0 ? 0 : (confidence + coverage / best) / 2;
  }
}
