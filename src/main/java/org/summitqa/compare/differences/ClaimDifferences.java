package org.summitqa.compare.differences;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.summitqa.citation.Opposition;
import org.summitqa.compare.ClaimMention;
import org.summitqa.compare.ComparisonInput;
import org.summitqa.compare.PublisherResponse;
import org.summitqa.compare.differences.Difference.Kind;
import org.summitqa.evidence.EvidenceSentence;
import org.summitqa.text.Clauses;
import org.summitqa.text.Span;

/**
 * Finds claims of the same thing that cannot both be so: what one affirms and another denies, and
 * what is the most of all in one and only one of the most in another.
 */
@Component
@Order(3)
class ClaimDifferences implements DifferenceRule {
  @Override
  public List<Disagreement> find(ComparisonInput compared) {
    List<Disagreement> found = new ArrayList<>();
    List<PublisherResponse> voices =
        compared.voices().stream().filter(voice -> !voice.isSilent()).toList();
    for (int i = 0; i < voices.size(); i++) {
      for (int j = i + 1; j < voices.size(); j++) {
        opposed(voices.get(i), voices.get(j), compared).ifPresent(found::add);
        Superlative.between(voices.get(i), voices.get(j))
            .map(sides -> new Disagreement(Kind.CLAIM, about(compared), sides))
            .ifPresent(found::add);
      }
    }
    return found;
  }

  private static String about(ComparisonInput compared) {
    return compared.word("compare.claim");
  }

  private static Optional<Disagreement> opposed(
      PublisherResponse one, PublisherResponse other, ComparisonInput compared) {
    for (ClaimMention mine : clauses(one)) {
      for (ClaimMention theirs : clauses(other)) {
        if (Opposition.between(mine.words(), theirs.words()) && mayBeOfOne(mine, theirs)) {
          List<List<ClaimMention>> sides = List.of(List.of(mine), List.of(theirs));
          return Optional.of(new Disagreement(Kind.CLAIM, about(compared), sides));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean mayBeOfOne(ClaimMention one, ClaimMention other) {
    return EventContext.of(one.sentence(), one.words())
        .mayBe(EventContext.of(other.sentence(), other.words()));
  }

  private static List<ClaimMention> clauses(PublisherResponse voice) {
    List<ClaimMention> clauses = new ArrayList<>();
    for (EvidenceSentence sentence : voice.told()) {
      String text = sentence.sentence().text();
      for (Span clause : Clauses.reaches(text)) {
        clauses.add(new ClaimMention(sentence, clause.of(text).strip()));
      }
    }
    return clauses;
  }
}
