package org.summitqa.suggest;

import java.util.List;
import org.summitqa.index.StoredPassage;
import org.summitqa.lexicon.BilingualDictionary;
import org.summitqa.suggest.clause.Line;
import org.summitqa.text.Language;

/**
 * The sentences to make questions of.
 *
 * @param lines the sentences
 * @param lexicon the names and words of the corpus
 */
public record Reading(List<Line> lines, BilingualDictionary lexicon) {
  public Reading {
    lines = List.copyOf(lines);
  }

  static Reading of(List<StoredPassage> passages, BilingualDictionary lexicon) {
    return new Reading(
        passages.stream()
            .flatMap(
                passage ->
                    passage.passage().sentences().stream()
                        .map(one -> new Line(one.text(), Language.of(one.text()), passage)))
            .toList(),
        lexicon);
  }

  /** Returns the sentences of a language. */
  public List<Line> lines(Language language) {
    return lines.stream().filter(line -> line.language() == language).toList();
  }
}
