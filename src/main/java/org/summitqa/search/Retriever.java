package org.summitqa.search;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.summitqa.evidence.Evidence;
import org.summitqa.evidence.EvidenceSentence;
import org.summitqa.evidence.Filter;
import org.summitqa.evidence.Hit;
import org.summitqa.evidence.Judgement;
import org.summitqa.evidence.SearchTrace;
import org.summitqa.evidence.SentenceTrace;
import org.summitqa.evidence.TimeConstraint;
import org.summitqa.search.query.SearchQuery;
import org.summitqa.search.rank.Answerability;
import org.summitqa.search.rank.SentenceRanker;
import org.summitqa.search.rank.SentenceRanker.RankedSentence;

/** Finds the evidence for a question and judges whether it will do. */
@Component
public class Retriever {
  /** Of how many sentences it is told why they are relevant. */
  private static final int MAX_TRACES = 5;

  private final PassageSearch passages;
  private final SearchSettings settings;

  /**
   * Takes what to search in, and how.
   *
   * @param passages where to find passages
   * @param settings how many passages, and how sure to be
   */
  public Retriever(PassageSearch passages, SearchSettings settings) {
    this.passages = passages;
    this.settings = settings;
  }

  /**
   * Finds evidence on a view of its own.
   *
   * @param question a question that stands alone, in any language
   * @param filter which articles to look in
   */
  public Evidence retrieve(String question, Filter filter) {
    return passages.view(view -> retrieve(view, view.read(question), Optional.empty(), filter));
  }

  /**
   * Finds the passages nearest to a question or to its translation, numbers their sentences, and
   * tells how surely they hold an answer. A sentence counts by the better of the two. Whether they
   * answer is judged by the question alone: a translation that a model invented would find what it
   * asks for itself, and make an unanswerable question answerable.
   *
   * @param view where to search
   * @param question a question that stands alone, in any language
   * @param translation the question in the corpus's language, where the question's is another; it
   *     is searched for at the question's time
   * @param filter which articles to look in
   */
  public Evidence retrieve(
      IndexView view, SearchQuery question, Optional<SearchQuery> translation, Filter filter) {
    FoundPassages found = find(view, question, translation, filter);
    FoundPassages plain =
        question.time().isEmpty()
            ? found
            : find(view, question.at(TimeConstraint.none()), translation, filter);
    List<RankedSentence> sentences = ranked(question, translation, found);
    Judgement judgement = judge(view, question, plain);
    return new Evidence(
        question.text().raw(),
        found.hits,
        sentences.stream().map(RankedSentence::sentence).toList(),
        judgement.confidence(),
        judgement.confidence() >= settings.minConfidence(),
        Optional.of(
            new SearchTrace(
                question.analysis(),
                translation.map(other -> other.text().raw()),
                traces(sentences),
                judgement,
                settings.minConfidence())));
  }

  private static List<SentenceTrace> traces(List<RankedSentence> sentences) {
    return sentences.stream()
        .sorted(Comparator.comparing(RankedSentence::sentence, EvidenceSentence.BEST_FIRST))
        .limit(MAX_TRACES)
        .map(one -> new SentenceTrace(one.sentence(), one.terms()))
        .toList();
  }

  private FoundPassages find(
      IndexView view, SearchQuery question, Optional<SearchQuery> translation, Filter filter) {
    int limit = settings.passages();
    List<Hit> hits =
        translation
            .map(other -> new TranslatedSearch(view, filter).hits(question, other, limit))
            .orElseGet(() -> view.search(question, filter, limit));
    return new FoundPassages(hits, SentenceRanker.rank(question, hits));
  }

  /** A passage of the day asked for looks good and may be about anything: time is left aside. */
  private static Judgement judge(IndexView view, SearchQuery question, FoundPassages plain) {
    return Answerability.judge(question, plain.hits, plain.sentences, view.size().passages());
  }

  private static List<RankedSentence> ranked(
      SearchQuery question, Optional<SearchQuery> translation, FoundPassages found) {
    return translation
        .map(other -> SentenceRanker.rank(other.at(question.time()), found.hits))
        .map(others -> TranslatedSearch.better(found.sentences, others))
        .orElse(found.sentences);
  }

  private record FoundPassages(List<Hit> hits, List<RankedSentence> sentences) {}
}
