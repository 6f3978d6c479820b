package org.summitqa.compare.differences;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.summitqa.compare.ClaimMention;
import org.summitqa.compare.ComparisonInput;
import org.summitqa.compare.PublisherResponse;
import org.summitqa.compare.Topic;
import org.summitqa.compare.differences.Difference.Kind;
import org.summitqa.evidence.EvidenceSentence;
import org.summitqa.search.ArticleCatalog;

/**
 * Finds what one publisher tells of the question's topic and another's article about the same event
 * leaves out.
 */
@Component
@Order(4)
class Omissions implements DifferenceRule {
  private final ArticleCatalog catalog;

  Omissions(ArticleCatalog catalog) {
    this.catalog = catalog;
  }

  @Override
  public List<Disagreement> find(ComparisonInput compared) {
    return Topic.of(compared.question(), compared.lexicon())
        .flatMap(topic -> leftOut(topic, compared))
        .map(List::of)
        .orElse(List.of());
  }

  private Optional<Disagreement> leftOut(Topic topic, ComparisonInput compared) {
    List<ClaimMention> tellers = tellers(topic, compared.voices());
    if (tellers.isEmpty()) {
      return Optional.empty();
    }
    OmissionFinder silences = new OmissionFinder(topic, catalog, compared.lexicon());
    List<OmissionFinder.Silence> found =
        compared.voices().stream().flatMap(voice -> silences.of(voice, tellers).stream()).toList();
    return found.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Disagreement(
                Kind.OMISSION,
                topic.words(),
                List.of(
                    onePerPublisher(tellers, found),
                    found.stream().map(OmissionFinder.Silence::leaver).toList())));
  }

  // Who tells of another event says nothing of what is left out of this one.
  private static List<ClaimMention> onePerPublisher(
      List<ClaimMention> tellers, List<OmissionFinder.Silence> found) {
    Map<String, ClaimMention> first = new LinkedHashMap<>();
    tellers.stream()
        .filter(teller -> found.stream().anyMatch(silence -> silence.tellers().contains(teller)))
        .forEach(teller -> first.putIfAbsent(teller.publisher(), teller));
    return List.copyOf(first.values());
  }

  private static List<ClaimMention> tellers(Topic topic, List<PublisherResponse> voices) {
    List<ClaimMention> tellers = new ArrayList<>();
    for (PublisherResponse voice : voices) {
      voice.told().stream()
          .flatMap(sentence -> naming(topic, sentence).stream())
          .forEach(tellers::add);
    }
    return tellers;
  }

  private static Optional<ClaimMention> naming(Topic topic, EvidenceSentence sentence) {
    return topic
        .in(sentence.sentence().text())
        .filter(words -> OmissionPhrases.in(sentence, words).isEmpty())
        .map(words -> new ClaimMention(sentence, words));
  }
}
