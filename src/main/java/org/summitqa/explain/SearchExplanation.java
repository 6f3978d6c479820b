package org.summitqa.explain;

import java.util.ArrayList;
import java.util.List;
import org.summitqa.evidence.Evidence;
import org.summitqa.evidence.EvidenceSentence;
import org.summitqa.evidence.Hit;
import org.summitqa.evidence.SearchTrace;
import org.summitqa.evidence.SentenceTrace;

/**
 * What each way of searching found, and how it was weighed.
 *
 * @param ways the ways, with what each put up for the ranking
 * @param passages the passages that were kept, best first
 * @param sentences their sentences that meet the question best, best first, at most five
 */
public record SearchExplanation(
    List<Way> ways, List<PassageExplanation> passages, List<Sentence> sentences) {
  /** Copies the lists. */
  public SearchExplanation {
    ways = List.copyOf(ways);
    passages = List.copyOf(passages);
    sentences = List.copyOf(sentences);
  }

  /**
   * A way of searching.
   *
   * @param name as among the signals of {@code GET /search}
   * @param weight what it counts in the sum of all, 0 to 1
   * @param found how many passages it put up
   */
  public record Way(String name, double weight, int found) {}

  /**
   * A sentence of the passages.
   *
   * @param passage the number of its passage, from 1
   * @param relevance how well it meets the question, 0 to 1
   * @param text the sentence
   * @param signals what its relevance was made of: its logit is the sum of what they add
   */
  public record Sentence(int passage, double relevance, String text, List<Signal> signals) {
    /** Copies the list. */
    public Sentence {
      signals = List.copyOf(signals);
    }

    static Sentence of(SentenceTrace trace, Evidence evidence) {
      EvidenceSentence one = trace.sentence();
      return new Sentence(
          evidence.hits().indexOf(one.hit()) + 1,
          Rounding.of(one.relevance()),
          one.sentence().text(),
          Signal.of(trace.terms()));
    }
  }

  static SearchExplanation of(Evidence evidence, SearchTrace trace) {
    List<PassageExplanation> passages = new ArrayList<>();
    for (Hit hit : evidence.hits()) {
      passages.add(PassageExplanation.of(passages.size() + 1, hit));
    }
    return new SearchExplanation(
        ways(evidence.hits()),
        passages,
        trace.sentences().stream().map(one -> Sentence.of(one, evidence)).toList());
  }

  /** A passage without a vector weighs the ways otherwise; the best one tells. */
  private static List<Way> ways(List<Hit> hits) {
    return hits.stream()
        .map(hit -> hit.trace().legs())
        .filter(legs -> !legs.isEmpty())
        .findFirst()
        .stream()
        .flatMap(List::stream)
        .map(leg -> new Way(leg.leg(), Rounding.of(leg.weight()), leg.found()))
        .toList();
  }
}
