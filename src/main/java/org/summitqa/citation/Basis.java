package org.summitqa.citation;

import java.util.List;
import org.summitqa.evidence.EvidenceSentence;

/**
 * The words of articles that a drafted sentence was held against.
 *
 * @param origin how they were chosen
 * @param sentences their numbers in the evidence, from 1, in the order of the citations; none where
 *     there is nothing to hold it against
 * @param quote their text, a sentence on a line; empty where there are none
 */
public record Basis(Origin origin, List<Integer> sentences, String quote) {
  /** Where the evidence has no sentence that may support anything. */
  public static final Basis NONE = new Basis(Origin.NONE, List.of(), "");

  /** Copies the numbers and checks that there are some unless nothing was chosen. */
  public Basis {
    sentences = List.copyOf(sentences);
    if (sentences.isEmpty() != (origin == Origin.NONE)) {
      throw new IllegalArgumentException(origin + " of " + sentences);
    }
  }

  /** Makes one of sentences, at least one. */
  static Basis of(Origin origin, List<EvidenceSentence> sentences) {
    return new Basis(
        origin,
        sentences.stream().map(EvidenceSentence::number).toList(),
        String.join("\n", sentences.stream().map(one -> one.sentence().text()).toList()));
  }

  /** How the words were chosen. */
  public enum Origin {
    /** The draft cites them. */
    CITED,
    /** The draft cites others, or none; these come nearest to what it says. */
    NEAREST,
    /** There are none. */
    NONE
  }
}
