package org.summitqa.compare.differences;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.summitqa.compare.WrittenStatement;
import org.summitqa.evidence.EvidenceSentence;
import org.summitqa.text.Language;

/**
 * What differences are said with.
 *
 * @param language the language of those that rules word
 * @param written what a model wrote for each and was verified; none where no model wrote
 */
public record DifferenceWords(Language language, List<Optional<WrittenStatement>> written) {
  /** Copies the list. */
  public DifferenceWords {
    written = List.copyOf(written);
  }

  public List<Difference> of(List<Disagreement> found, ToIntFunction<EvidenceSentence> numbers) {
    DifferenceText rules = new DifferenceText(language, numbers);
    List<Difference> differences = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      Difference made = rules.of(found.get(i));
      Optional<WrittenStatement> words = i < written.size() ? written.get(i) : Optional.empty();
      differences.add(
          words
              .map(
                  statement ->
                      new Difference(
                          made.kind(), made.about(), statement.text(numbers), made.citations()))
              .orElse(made));
    }
    return differences;
  }
}
