package org.summitqa.suggest;

import java.util.List;
import org.summitqa.index.StoredPassage;
import org.summitqa.lexicon.BilingualDictionary;
import org.summitqa.suggest.clause.SourceSentence;
import org.summitqa.text.Language;

/**
 * The sentences to make questions of.
 *
 * @param lines the sentences
 * @param lexicon the names and words of the corpus
 */
public record SourceSentences(List<SourceSentence> lines, BilingualDictionary lexicon) {
  public SourceSentences {
    lines = List.copyOf(lines);
  }

  static SourceSentences of(List<StoredPassage> passages, BilingualDictionary lexicon) {
    return new SourceSentences(
        passages.stream()
            .flatMap(
                passage ->
                    passage.passage().sentences().stream()
                        .map(
                            one ->
                                new SourceSentence(one.text(), Language.of(one.text()), passage)))
            .toList(),
        lexicon);
  }

  /** Returns the sentences of a language. */
  public List<SourceSentence> lines(Language language) {
    return lines.stream().filter(line -> line.language() == language).toList();
  }
}
