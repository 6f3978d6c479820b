package org.summitqa.compare.differences;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.summitqa.citation.statement.Opposition;
import org.summitqa.compare.Compared;
import org.summitqa.compare.Stated;
import org.summitqa.compare.Voice;
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
  public List<Disagreement> find(Compared compared) {
    List<Disagreement> found = new ArrayList<>();
    List<Voice> voices = compared.voices().stream().filter(voice -> !voice.isSilent()).toList();
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

  private static String about(Compared compared) {
    return compared.word("compare.claim");
  }

  private static Optional<Disagreement> opposed(Voice one, Voice other, Compared compared) {
    for (Stated mine : clauses(one)) {
      for (Stated theirs : clauses(other)) {
        if (Opposition.between(mine.words(), theirs.words()) && mayBeOfOne(mine, theirs)) {
          List<List<Stated>> sides = List.of(List.of(mine), List.of(theirs));
          return Optional.of(new Disagreement(Kind.CLAIM, about(compared), sides));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean mayBeOfOne(Stated one, Stated other) {
    return Setting.of(one.sentence(), one.words())
        .mayBe(Setting.of(other.sentence(), other.words()));
  }

  private static List<Stated> clauses(Voice voice) {
    List<Stated> clauses = new ArrayList<>();
    for (EvidenceSentence sentence : voice.told()) {
      String text = sentence.sentence().text();
      for (Span clause : Clauses.reaches(text)) {
        clauses.add(new Stated(sentence, clause.of(text).strip()));
      }
    }
    return clauses;
  }
}
