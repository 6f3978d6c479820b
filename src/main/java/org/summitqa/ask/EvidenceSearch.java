package org.summitqa.ask;

import java.util.List;
import org.springframework.stereotype.Component;
import org.summitqa.conversation.Standalone;
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
    Standalone standalone = questions.of(question.text(), history, deadline);
    return retriever.retrieve(standalone.question(), standalone.translation(), question.filter());
  }
}
