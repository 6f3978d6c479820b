package org.summitqa.ask;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.summitqa.citation.Verdict;
import org.summitqa.explain.DraftExplanation;
import org.summitqa.explain.SentenceExplanation;
import org.summitqa.llm.ModelException.Reason;

/** The drafts of one answer, with what became of their sentences. For one thread. */
final class Drafts {
  private final List<Draft> drafts = new ArrayList<>();

  /** Begins a draft, unless the writer's has begun. */
  void begin(String writer) {
    if (drafts.isEmpty() || !drafts.getLast().writer.equals(writer)) {
      drafts.add(new Draft(writer));
    }
  }

  /** Says why the writer of the last draft wrote no more. */
  void failed(Reason reason) {
    drafts.getLast().failure = reason;
  }

  /** Adds the next sentence of the last draft. */
  void add(Verdict verdict) {
    drafts.getLast().sentences.add(SentenceExplanation.of(verdict));
  }

  List<DraftExplanation> all() {
    return drafts.stream()
        .map(one -> DraftExplanation.of(one.writer, one.failure, one.sentences))
        .toList();
  }

  private static final class Draft {
    private final String writer;
    private final List<SentenceExplanation> sentences = new ArrayList<>();
    private @Nullable Reason failure;

    Draft(String writer) {
      this.writer = writer;
    }
  }
}
