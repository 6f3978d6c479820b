package org.summitqa.ask;

import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.summitqa.archive.ArticleArchive;
import org.summitqa.conversation.StandaloneQuestion;
import org.summitqa.conversation.StandaloneQuestions;
import org.summitqa.corpus.ArticleMetadata;
import org.summitqa.evidence.Evidence;
import org.summitqa.evidence.Filter;
import org.summitqa.evidence.Hit;
import org.summitqa.search.Retriever;
import org.summitqa.timing.Deadline;

/** Finds the evidence for a question of a conversation. */
@Component
public class EvidenceSearch {
  private final StandaloneQuestions questions;
  private final Retriever retriever;
  private final ArticleArchive versions;

  EvidenceSearch(StandaloneQuestions questions, Retriever retriever, ArticleArchive versions) {
    this.questions = questions;
    this.retriever = retriever;
    this.versions = versions;
  }

  /**
   * Returns what was found for a question that stands alone, as it is, in articles that are kept as
   * they were found.
   *
   * @param question not blank
   * @param filter which articles to look in
   */
  public Evidence find(String question, Filter filter) {
    return kept(() -> retriever.retrieve(question, filter));
  }

  /** Returns what was found; its question is the one that was searched. */
  FoundEvidence find(Question question, Deadline deadline) {
    StandaloneQuestion read = questions.of(question.text(), question.history(), deadline);
    String standalone = read.text();
    Evidence evidence = kept(() -> retriever.retrieve(standalone, question.filter()));
    Optional<String> translation =
        questions.translation(standalone, evidence.confidence(), deadline);
    return new FoundEvidence(
        read,
        translation.isEmpty()
            ? evidence
            : kept(() -> retriever.retrieve(standalone, translation, question.filter())));
  }

  private Evidence kept(Supplier<Evidence> search) {
    return versions.kept(search, EvidenceSearch::articles);
  }

  private static Set<ArticleMetadata> articles(Evidence evidence) {
    return evidence.hits().stream().map(Hit::article).collect(Collectors.toSet());
  }

  /** Returns what was found for a question that stands alone, as it is and without a model. */
  FoundEvidence findAlone(Question question) {
    StandaloneQuestion read = StandaloneQuestion.asAsked(question.text().strip());
    return new FoundEvidence(read, retriever.retrieve(read.text(), question.filter()));
  }
}
