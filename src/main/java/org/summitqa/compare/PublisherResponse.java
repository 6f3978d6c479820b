package org.summitqa.compare;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.summitqa.citation.CitedSentence;
import org.summitqa.evidence.Evidence;
import org.summitqa.evidence.EvidenceSentence;

/**
 * A publisher with what it says.
 *
 * @param publisher its name; null for the articles of no known publisher
 * @param evidence what was found among its articles
 * @param told the sentences with which it answers; none where it is silent
 * @param shown the same, verified, and in a model's words where one wrote them
 */
public record PublisherResponse(
    @Nullable String publisher,
    Evidence evidence,
    List<EvidenceSentence> told,
    List<CitedSentence> shown) {
  /** Copies the lists. */
  public PublisherResponse {
    told = List.copyOf(told);
    shown = List.copyOf(shown);
  }

  public boolean isSilent() {
    return shown.isEmpty();
  }

  PublisherResponse showing(List<CitedSentence> other) {
    return new PublisherResponse(publisher, evidence, told, other);
  }

  /** Returns who says a sentence: the publisher, or where it is not known, the article. */
  static String name(EvidenceSentence sentence) {
    return Objects.requireNonNullElseGet(
        sentence.hit().article().publisher(), () -> "《" + sentence.hit().article().title() + "》");
  }
}
