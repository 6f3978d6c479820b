package org.summitqa.compare;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.summitqa.citation.VerifiedSentence;

/**
 * What one publisher says of a question.
 *
 * @param publisher its name as its articles carry it; null for the articles of no known publisher,
 *     which are taken together
 * @param silent whether its articles do not answer
 * @param sentences the one to three sentences with which it answers; none where it is silent
 */
public record PublisherAnswer(
    @Nullable String publisher, boolean silent, List<VerifiedSentence> sentences) {
  /** Checks that whoever is silent says nothing. */
  public PublisherAnswer {
    sentences = List.copyOf(sentences);
    if (silent != sentences.isEmpty()) {
      throw new IllegalArgumentException(publisher + " with " + sentences.size() + " sentences");
    }
  }
}
