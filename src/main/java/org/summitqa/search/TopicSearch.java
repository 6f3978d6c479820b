package org.summitqa.search;

import java.util.ArrayList;
import java.util.List;
import org.summitqa.corpus.Sentence;
import org.summitqa.evidence.Filter;
import org.summitqa.evidence.Hit;
import org.summitqa.search.query.SearchQuery;
import org.summitqa.search.question.TermCoverage;
import org.summitqa.search.question.TextTerms;

/** Finds the sentences that are about a topic, widely, where a question wants the few best. */
public final class TopicSearch {
  private TopicSearch() {}

  /**
   * A sentence of a passage that was found.
   *
   * @param hit its passage
   * @param sentence the sentence
   * @param own how much of the topic it holds by itself, 0 to 1, rare words counting more
   * @param share how much of the topic it holds, half by itself and half together with the sentence
   *     before it, its title and its heading; 0 to 1
   */
  public record TopicSentence(Hit hit, Sentence sentence, double own, double share) {}

  /**
   * Returns the sentences of the passages found for a topic, in the order of passages and text.
   *
   * @param view where to search
   * @param topic what to look for, in any language
   * @param filter which articles to look in
   * @param passages how many passages at most, 1 or more
   */
  public static List<TopicSentence> about(
      IndexView view, String topic, Filter filter, int passages) {
    SearchQuery query = view.read(topic);
    TermCoverage coverage = query.coverage();
    List<TopicSentence> found = new ArrayList<>();
    for (Hit hit : view.search(query, filter, passages)) {
      TextTerms context = TextTerms.of(hit.article().title() + "\n" + hit.passage().heading());
      TextTerms before = context;
      for (Sentence sentence : hit.passage().sentences()) {
        TextTerms terms = TextTerms.of(sentence.text());
        double own = coverage.of(terms);
        double share = (own + coverage.of(terms, before, context)) / 2;
        found.add(new TopicSentence(hit, sentence, own, share));
        before = terms;
      }
    }
    return found;
  }
}
