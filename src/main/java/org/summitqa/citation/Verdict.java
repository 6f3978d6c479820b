package org.summitqa.citation;

import java.util.List;
import java.util.Optional;

/** What became of one sentence of a draft, and why. */
public sealed interface Verdict {
  /** Returns the sentence as it was drafted, without citation marks. */
  String text();

  /** Returns the sentence with what it cites, where it may be shown. */
  default Optional<CitedSentence> verified() {
    return Optional.empty();
  }

  /**
   * It may be shown.
   *
   * @param sentence the sentence with what it cites; its {@link VerifiedSentence#verification()}
   *     tells whether that was cited or found
   */
  record Supported(CitedSentence sentence) implements Verdict {
    @Override
    public String text() {
      return sentence.sentence().text();
    }

    @Override
    public Optional<CitedSentence> verified() {
      return Optional.of(sentence);
    }
  }

  /**
   * Nothing in the evidence supports it.
   *
   * @param text the sentence
   * @param basis what it was held against: what it cites, else what comes nearest
   * @param objections all that the rules have against it resting on that, in the rules' order;
   *     never empty
   */
  record Rejected(String text, Basis basis, List<Objection> objections) implements Verdict {
    /** Checks that there is an objection. */
    public Rejected {
      objections = List.copyOf(objections);
      if (objections.isEmpty()) {
        throw new IllegalArgumentException("Rejected without an objection: " + text);
      }
    }
  }

  /**
   * It was said before.
   *
   * @param text the sentence
   * @param earlier the sentence that says the same, as it was shown
   */
  record Repeated(String text, String earlier) implements Verdict {}

  /**
   * It is supported, but by articles that lack a name or a year of the question, so that it would
   * seem to speak of what it does not.
   *
   * @param text the sentence
   * @param basis what supports it
   * @param missing the names and years that the question has and the articles lack, as the question
   *     has them; never empty
   */
  record NotAsked(String text, Basis basis, List<String> missing) implements Verdict {
    /** Checks that something is missing. */
    public NotAsked {
      missing = List.copyOf(missing);
      if (missing.isEmpty()) {
        throw new IllegalArgumentException("Nothing that was asked is missing: " + text);
      }
    }
  }
}
