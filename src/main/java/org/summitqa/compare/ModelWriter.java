package org.summitqa.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.summitqa.draft.Judges;
import org.summitqa.ask.Question;
import org.summitqa.citation.CitationVerifier;
import org.summitqa.citation.VerificationSession;
import org.summitqa.citation.Verified;
import org.summitqa.compare.Difference.Kind;
import org.summitqa.corpus.Language;
import org.summitqa.llm.DraftSentence;
import org.summitqa.llm.LanguageModel;
import org.summitqa.llm.ModelOutcome;
import org.summitqa.llm.ModelOutcome.Cancelled;
import org.summitqa.llm.ModelOutcome.Failed;
import org.summitqa.llm.ModelOutcome.Written;
import org.summitqa.llm.ModelTask;
import org.summitqa.prompt.EvidencePrompt;
import org.summitqa.prompt.Prompts;
import org.summitqa.prompt.Side;
import org.summitqa.timing.Deadline;
import org.summitqa.timing.Stopwatch;

/**
 * Has a model word one comparison, a publisher or a difference a call, all of them by one deadline.
 * It is given the chosen sentences only, and what it writes is verified against those. After a
 * failed call it is not called again. For one thread.
 */
final class ModelWriter {
  private static final int STATEMENT_TOKENS = 160;

  private final LanguageModel model;
  private final Needs needs;
  private final Question question;
  private final Stopwatch stopwatch;
  private final Deadline deadline;
  private boolean wrote;
  private boolean failed;

  ModelWriter(LanguageModel model, Needs needs, Question question, Stopwatch stopwatch) {
    this.model = model;
    this.needs = needs;
    this.question = question;
    this.stopwatch = stopwatch;
    this.deadline = Deadline.in(model.timeLimit());
  }

  /** Tells whether something that the model wrote is shown. */
  boolean wrote() {
    return wrote;
  }

  /** Tells whether a call failed. */
  boolean failed() {
    return failed;
  }

  /** Returns a voice in the model's words, or as it is where none of them could be verified. */
  Voice word(Voice voice) {
    if (voice.isSilent()) {
      return voice;
    }
    ToldEvidence told = ToldEvidence.of(question.text(), voice.told());
    List<DraftSentence> drafts = drafts(told);
    VerificationSession session =
        needs.verifier.begin(told.evidence(), needs.judges.begin(deadline));
    List<Verified> shown =
        drafts.stream()
            .flatMap(draft -> verify(session, draft).stream())
            .limit(needs.settings.sentences())
            .toList();
    wrote |= !shown.isEmpty();
    return shown.isEmpty() ? voice : voice.showing(shown);
  }

  private List<DraftSentence> drafts(ToldEvidence told) {
    EvidencePrompt prompt = needs.prompts.answer(told.evidence(), question.language());
    List<DraftSentence> drafts = new ArrayList<>();
    ModelTask task = ModelTask.longest(model, "say what a publisher says", deadline);
    return call(
            () ->
                task.draft(
                    prompt.prompt(),
                    piece -> {},
                    draft ->
                        drafts.add(
                            new DraftSentence(
                                draft.text(), prompt.evidenceNumbers(draft.citations())))))
        .map(written -> drafts)
        .orElse(List.of());
  }

  /** Returns a difference in the model's words, or nothing where they are not what is quoted. */
  Optional<WrittenStatement> word(Disagreement found) {
    // That something is left out, no sentence says.
    if (found.kind() == Kind.OMISSION) {
      return Optional.empty();
    }
    List<Stated> all = found.sides().stream().flatMap(List::stream).toList();
    Optional<WrittenStatement> statement =
        statement(all)
            .flatMap(text -> WrittenStatement.of(text, all))
            .filter(written -> written.isIn(question.language()))
            .filter(written -> written.clauses().stream().allMatch(this::isSupported));
    wrote |= statement.isPresent();
    return statement;
  }

  private Optional<String> statement(List<Stated> all) {
    List<Side> sides =
        all.stream()
            .map(one -> new Side(one.publisher(), one.words(), one.sentence().sentence().text()))
            .toList();
    Language language = question.language();
    ModelTask task = new ModelTask(model, "word a difference", STATEMENT_TOKENS, deadline);
    return call(() -> task.write(needs.prompts.difference(sides, language))).map(Written::text);
  }

  private boolean isSupported(WrittenStatement.Written clause) {
    ToldEvidence told = ToldEvidence.of(question.text(), List.of(clause.stated().sentence()));
    VerificationSession session =
        needs.verifier.begin(told.evidence(), needs.judges.begin(deadline));
    return verify(session, new DraftSentence(clause.claim(), List.of(1))).isPresent();
  }

  private Optional<Verified> verify(VerificationSession session, DraftSentence draft) {
    long start = System.nanoTime();
    try {
      return session.verify(draft);
    } finally {
      stopwatch.verifiedSince(start);
    }
  }

  private Optional<Written> call(Supplier<ModelOutcome> writing) {
    if (failed) {
      return Optional.empty();
    }
    return switch (writing.get()) {
      case Written written -> Optional.of(written);
      case Failed failure -> {
        failed = true;
        yield Optional.empty();
      }
      case Cancelled cancelled -> throw cancelled.exception();
    };
  }

  /**
   * What a writer needs beside the model.
   *
   * @param prompts make its prompts
   * @param verifier verifies what it writes
   * @param judges have the last word where that is set
   * @param settings how many sentences a publisher has
   */
  @Component
  record Needs(
      Prompts prompts, CitationVerifier verifier, Judges judges, CompareSettings settings) {}
}
