package org.summitqa.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.summitqa.compare.Difference.Kind;
import org.summitqa.search.EvidenceSentence;
import org.summitqa.search.PassageIndex;

/**
 * Finds what one publisher tells of the question's topic and another's article about the same event
 * leaves out.
 */
@Component
@Order(4)
class Omissions implements DifferenceRule {
  private final PassageIndex index;

  Omissions(PassageIndex index) {
    this.index = index;
  }

  @Override
  public List<Disagreement> find(Compared compared) {
    return Topic.of(compared.question(), compared.lexicon())
        .flatMap(topic -> leftOut(topic, compared))
        .map(List::of)
        .orElse(List.of());
  }

  private Optional<Disagreement> leftOut(Topic topic, Compared compared) {
    List<Stated> tellers = tellers(topic, compared.voices());
    if (tellers.isEmpty()) {
      return Optional.empty();
    }
    Silences silences = new Silences(topic, index, compared.lexicon());
    List<Stated> leavers = new ArrayList<>();
    for (Voice voice : compared.voices()) {
      silences.of(voice, tellers).ifPresent(leavers::add);
    }
    return leavers.isEmpty()
        ? Optional.empty()
        : Optional.of(new Disagreement(Kind.OMISSION, topic.words(), List.of(tellers, leavers)));
  }

  private static List<Stated> tellers(Topic topic, List<Voice> voices) {
    List<Stated> tellers = new ArrayList<>();
    for (Voice voice : voices) {
      voice.told().stream()
          .flatMap(sentence -> naming(topic, sentence).stream())
          .findFirst()
          .ifPresent(tellers::add);
    }
    return tellers;
  }

  private static Optional<Stated> naming(Topic topic, EvidenceSentence sentence) {
    return topic
        .in(sentence.sentence().text())
        .filter(words -> Unmentioned.in(sentence, words).isEmpty())
        .map(words -> new Stated(sentence, words));
  }
}
