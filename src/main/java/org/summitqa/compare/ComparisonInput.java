package org.summitqa.compare;

import java.util.List;
import org.summitqa.lexicon.BilingualDictionary;
import org.summitqa.text.Language;
import org.summitqa.text.Messages;

/**
 * What differences are looked for in.
 *
 * @param question what was asked
 * @param language the language of the statements
 * @param voices what each publisher says
 * @param lexicon what names mean
 */
public record ComparisonInput(
    String question,
    Language language,
    List<PublisherResponse> voices,
    BilingualDictionary lexicon) {
  /** Copies the list. */
  public ComparisonInput {
    voices = List.copyOf(voices);
  }

  /** Returns a message in the reader's language. */
  public String word(String key) {
    return Messages.of(language).text(key);
  }
}
