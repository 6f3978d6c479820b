package org.summitqa.ask;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.summitqa.conversation.StandaloneQuestions;
import org.summitqa.llm.Deadline;
import org.summitqa.prompt.Exchange;
import org.summitqa.search.Evidence;
import org.summitqa.search.Retriever;

/** Finds the evidence for a question of a conversation. */
@Component
class EvidenceSearch {
  private final StandaloneQuestions questions;
  private final Retriever retriever;

  EvidenceSearch(StandaloneQuestions questions, Retriever retriever) {
    this.questions = questions;
    this.retriever = retriever;
  }

  /** Returns what was found; its question is the one that was searched. */
  Evidence find(Question question, Deadline deadline) {
    List<Exchange> history =
        question.history().stream()
            .map(turn -> new Exchange(turn.question(), turn.answer()))
            .toList();
    String standalone = questions.of(question.text(), history, deadline);
    Evidence evidence = retriever.retrieve(standalone, question.filter());
    return questions
        .translation(standalone, evidence.confidence(), deadline)
        .map(other -> retriever.retrieve(standalone, Optional.of(other), question.filter()))
        .orElse(evidence);
  }

  /** Returns what was found for a question that stands alone, as it is and without a model. */
  Evidence findAlone(Question question) {
    return retriever.retrieve(question.text().strip(), question.filter());
  }
}
