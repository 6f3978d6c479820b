package org.summitqa.prompt;

import java.util.List;
import org.summitqa.evidence.EvidenceSentence;

/**
 * A prompt that shows evidence.
 *
 * @param prompt what the model is given
 * @param shown the sentences that it is shown, numbered from 1 in this order
 */
public record EvidencePrompt(Prompt prompt, List<EvidenceSentence> shown) {
  /** Copies the list. */
  public EvidencePrompt {
    shown = List.copyOf(shown);
  }

  /**
   * Returns the numbers in the whole evidence of sentences that a model cites by the numbers shown;
   * numbers that name nothing are left out.
   */
  public List<Integer> evidenceNumbers(List<Integer> cited) {
    return cited.stream()
        .filter(number -> number >= 1 && number <= shown.size())
        .map(number -> shown.get(number - 1).number())
        .toList();
  }
}
