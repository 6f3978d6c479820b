package org.summitqa.passages;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.summitqa.corpus.Sentence;

/**
 * Parts a section's sentences into runs of even length. Filling passages one after the other leaves
 * a tiny rest at the end of most sections; so of all partings the one is chosen whose runs are
 * closest to the target, by squared distance and with a run below the least length counted four
 * times. That is a shortest path over sentence borders (as Knuth and Plass set paragraphs), in time
 * proportional to sentences times the most sentences of one passage.
 */
final class PassageBalance {
  private static final int SHORT_WEIGHT = 4;

  private final PassageSettings settings;

  PassageBalance(PassageSettings settings) {
    this.settings = settings;
  }

  /** Returns runs that together are the given sentences; none where there are none. */
  List<List<Sentence>> runs(List<Sentence> sentences) {
    int[] starts = bestStarts(sentences);
    List<List<Sentence>> runs = new ArrayList<>();
    for (int end = sentences.size(); end > 0; end = starts[end]) {
      runs.add(List.copyOf(sentences.subList(starts[end], end)));
    }
    return runs.reversed();
  }

  /** Returns for each border where the run that ends there best starts. */
  private int[] bestStarts(List<Sentence> sentences) {
    long[] costs = new long[sentences.size() + 1];
    int[] starts = new int[sentences.size() + 1];
    Arrays.fill(costs, 1, costs.length, Long.MAX_VALUE);
    for (int end = 1; end <= sentences.size(); end++) {
      for (int start = end - 1; start >= 0; start--) {
        int length = length(sentences, start, end);
        if (length > settings.maxLength() && start < end - 1) {
          break;
        }
        long cost = costs[start] + cost(length);
        if (cost < costs[end]) {
          costs[end] = cost;
          starts[end] = start;
        }
      }
    }
    return starts;
  }

  private long cost(int length) {
    long distance = (long) length - settings.target();
    return distance * distance * (length < settings.minLength() ? SHORT_WEIGHT : 1);
  }

  private static int length(List<Sentence> sentences, int start, int end) {
    return sentences.get(end - 1).span().end() - sentences.get(start).span().start();
  }
}
