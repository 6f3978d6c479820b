package org.summitqa.compare;

import org.summitqa.search.EvidenceSentence;

/**
 * What a publisher says in a sentence.
 *
 * @param sentence the sentence
 * @param words the words of it that count, as they stand there
 */
record Stated(EvidenceSentence sentence, String words) {
  /** Checks that the words stand in the sentence. */
  Stated {
    if (!sentence.sentence().text().contains(words)) {
      throw new IllegalArgumentException("Not in the sentence: " + words);
    }
  }

  String publisher() {
    return Voice.name(sentence);
  }
}
