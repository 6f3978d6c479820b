package org.summitqa.compare;

import java.util.ArrayList;
import java.util.List;
import org.summitqa.evidence.Evidence;
import org.summitqa.evidence.EvidenceSentence;

/**
 * Evidence of a few chosen sentences.
 *
 * @param evidence the sentences, numbered from 1
 */
record SelectedEvidence(Evidence evidence) {
  static SelectedEvidence of(String question, List<EvidenceSentence> chosen) {
    List<EvidenceSentence> numbered = new ArrayList<>();
    for (EvidenceSentence one : chosen) {
      numbered.add(
          new EvidenceSentence(numbered.size() + 1, one.hit(), one.sentence(), one.relevance()));
    }
    return new SelectedEvidence(
        new Evidence(
            question,
            chosen.stream().map(EvidenceSentence::hit).distinct().toList(),
            numbered,
            1,
            true));
  }
}
