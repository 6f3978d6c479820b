package org.summitqa.compare.differences;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.summitqa.compare.ClaimMention;
import org.summitqa.compare.ComparisonInput;
import org.summitqa.compare.PublisherResponse;
import org.summitqa.compare.Topic;
import org.summitqa.compare.differences.Difference.Kind;
import org.summitqa.evidence.EvidenceSentence;

/**
 * Finds what a publisher itself reports that somebody left out: 新闻稿中未提及TikTok, beside a sentence
 * that tells of it.
 */
@Component
@Order(5)
class ReportedOmissions implements DifferenceRule {
  @Override
  public List<Disagreement> find(ComparisonInput compared) {
    return Topic.of(compared.question(), compared.lexicon()).stream()
        .flatMap(
            topic -> compared.voices().stream().flatMap(voice -> reported(topic, voice).stream()))
        .toList();
  }

  private static Optional<Disagreement> reported(Topic topic, PublisherResponse voice) {
    Optional<ClaimMention> told =
        voice.told().stream()
            .filter(sentence -> unmentioned(topic, sentence).isEmpty())
            .flatMap(sentence -> named(topic, sentence))
            .findFirst();
    // What was left out is told beside what was said, and need not be among the best sentences.
    Optional<ClaimMention> left =
        voice.evidence().sentences().stream()
            .flatMap(sentence -> unmentioned(topic, sentence).stream())
            .findFirst();
    return told.flatMap(
        one ->
            left.filter(other -> isBeside(one, other))
                .map(
                    other ->
                        new Disagreement(
                            Kind.OMISSION, topic.words(), List.of(List.of(one), List.of(other)))));
  }

  private static boolean isBeside(ClaimMention one, ClaimMention other) {
    return one.sentence().hit().article().id().equals(other.sentence().hit().article().id());
  }

  private static Stream<ClaimMention> named(Topic topic, EvidenceSentence sentence) {
    return topic.in(sentence.sentence().text()).stream()
        .map(words -> new ClaimMention(sentence, words));
  }

  private static Optional<ClaimMention> unmentioned(Topic topic, EvidenceSentence sentence) {
    return topic
        .in(sentence.sentence().text())
        .flatMap(words -> OmissionPhrases.in(sentence, words));
  }
}
