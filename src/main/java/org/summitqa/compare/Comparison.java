package org.summitqa.compare;

import java.util.List;
import java.util.stream.Stream;
import org.summitqa.citation.Citation;
import org.summitqa.compare.differences.Difference;
import org.summitqa.timing.Timings;

/**
 * What publishers say of a question, in the shape that every surface shows.
 *
 * @param question what was asked
 * @param publishers every publisher that was looked at, those that answer first
 * @param notCompared publishers with articles that pass the filter which were not looked at, since
 *     there are too many; at most 100 of them
 * @param differences where publishers differ; none where they agree
 * @param citations what sentences and statements cite, by number from 1 over the whole
 * @param model what worded it
 * @param degraded whether the configured model failed and the articles' own sentences stand in
 * @param timings where the time went
 */
public record Comparison(
    String question,
    List<PublisherAnswer> publishers,
    List<String> notCompared,
    List<Difference> differences,
    List<Citation> citations,
    String model,
    boolean degraded,
    Timings timings) {
  /** Checks that what is cited is there. */
  public Comparison {
    publishers = List.copyOf(publishers);
    notCompared = List.copyOf(notCompared);
    differences = List.copyOf(differences);
    citations = List.copyOf(citations);
    int most = citations.size();
    Stream.concat(
            publishers.stream()
                .flatMap(one -> one.sentences().stream())
                .flatMap(sentence -> sentence.citations().stream()),
            differences.stream().flatMap(one -> one.citations().stream()))
        .filter(number -> number < 1 || number > most)
        .findAny()
        .ifPresent(
            number -> {
              throw new IllegalArgumentException("No citation " + number);
            });
  }
}
