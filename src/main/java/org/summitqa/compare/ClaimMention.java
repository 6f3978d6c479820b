package org.summitqa.compare;

import org.summitqa.evidence.EvidenceSentence;

/**
 * What a publisher says in a sentence.
 *
 * @param sentence the sentence
 * @param words the words of it that count, as they stand there
 */
public record ClaimMention(EvidenceSentence sentence, String words) {
  /** Checks that the words stand in the sentence. */
  public ClaimMention {
    if (!sentence.sentence().text().contains(words)) {
      throw new IllegalArgumentException("Not in the sentence: " + words);
    }
  }

  public String publisher() {
    return PublisherResponse.name(sentence);
  }
}
