package org.summitqa.ask;

import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.summitqa.archive.ArticleArchive;
import org.summitqa.conversation.StandaloneQuestion;
import org.summitqa.conversation.StandaloneQuestions;
import org.summitqa.evidence.Evidence;
import org.summitqa.evidence.Filter;
import org.summitqa.evidence.Hit;
import org.summitqa.search.IndexView;
import org.summitqa.search.PassageSearch;
import org.summitqa.search.Retriever;
import org.summitqa.search.query.SearchQuery;
import org.summitqa.timing.Deadline;

/** Finds the evidence for a question of a conversation. */
@Component
public class EvidenceSearch {
  private final StandaloneQuestions questions;
  private final PassageSearch passages;
  private final Retriever retriever;
  private final ArticleArchive versions;

  EvidenceSearch(
      StandaloneQuestions questions,
      PassageSearch passages,
      Retriever retriever,
      ArticleArchive versions) {
    this.questions = questions;
    this.passages = passages;
    this.retriever = retriever;
    this.versions = versions;
  }

  /**
   * Returns what was found for a question that stands alone, as it is, in articles that are kept as
   * they were found.
   *
   * @param view where to search
   * @param question as it was read
   * @param filter which articles to look in
   */
  public Evidence find(IndexView view, SearchQuery question, Filter filter) {
    return kept(view, retriever.retrieve(view, question, Optional.empty(), filter));
  }

  /** Returns what was found; its question is the one that was searched. */
  FoundEvidence find(Question question, Deadline deadline) {
    StandaloneQuestion read = questions.of(question.text(), question.history(), deadline);
    return passages.view(
        view -> new FoundEvidence(read, find(view, read.text(), question.filter(), deadline)));
  }

  private Evidence find(IndexView view, String question, Filter filter, Deadline deadline) {
    SearchQuery query = view.read(question);
    Evidence evidence = find(view, query, filter);
    return questions
        .translation(question, evidence.confidence(), deadline)
        .map(view::read)
        .map(other -> kept(view, retriever.retrieve(view, query, Optional.of(other), filter)))
        .orElse(evidence);
  }

  /** Keeps the articles from the view that they were found in. */
  private Evidence kept(IndexView view, Evidence evidence) {
    versions.keep(
        evidence.hits().stream().map(Hit::article).collect(Collectors.toSet()), view::article);
    return evidence;
  }

  /** Returns what was found for a question that stands alone, as it is and without a model. */
  FoundEvidence findAlone(Question question) {
    StandaloneQuestion read = StandaloneQuestion.asAsked(question.text().strip());
    return new FoundEvidence(read, retriever.retrieve(read.text(), question.filter()));
  }
}
