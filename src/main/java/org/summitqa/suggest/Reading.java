package org.summitqa.suggest;

import java.util.List;
import org.summitqa.corpus.Language;
import org.summitqa.search.Lexicon;
import org.summitqa.search.StoredPassage;

/**
 * The sentences to make questions of.
 *
 * @param lines the sentences
 * @param lexicon the names and words of the corpus
 */
record Reading(List<Line> lines, Lexicon lexicon) {
  Reading {
    lines = List.copyOf(lines);
  }

  static Reading of(List<StoredPassage> passages, Lexicon lexicon) {
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
  List<Line> lines(Language language) {
    return lines.stream().filter(line -> line.language() == language).toList();
  }
}
