package org.summitqa.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.summitqa.ask.Judges;
import org.summitqa.ask.Question;
import org.summitqa.timing.Stopwatch;
import org.summitqa.citation.CitationVerifier;
import org.summitqa.citation.VerificationSession;
import org.summitqa.citation.Verified;
import org.summitqa.compare.Difference.Kind;
import org.summitqa.corpus.Language;
import org.summitqa.timing.Deadline;
import org.summitqa.llm.DraftSentence;
import org.summitqa.llm.LanguageModel;
import org.summitqa.llm.ModelException;
import org.summitqa.llm.ModelException.Reason;
import org.summitqa.prompt.EvidencePrompt;
import org.summitqa.prompt.Prompts;
import org.summitqa.prompt.Side;

/**
 * Has a model word one comparison, a publisher or a difference a call, all of them by one deadline.
 * It is given the chosen sentences only, and what it writes is verified against those. After a
 * failed call it is not called again. For one thread.
 */
final class ModelWriter {
  private static final Logger log = LoggerFactory.getLogger(ModelWriter.class);
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
    List<DraftSentence> drafts = call(() -> drafts(told)).orElse(List.of());
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
    model.write(
        prompt.prompt(),
        deadline,
        () -> {},
        draft ->
            drafts.add(new DraftSentence(draft.text(), prompt.evidenceNumbers(draft.citations()))));
    return drafts;
  }

  /** Returns a difference in the model's words, or nothing where they are not what is quoted. */
  Optional<WrittenStatement> word(Disagreement found) {
    // That something is left out, no sentence says.
    if (found.kind() == Kind.OMISSION) {
      return Optional.empty();
    }
    List<Stated> all = found.sides().stream().flatMap(List::stream).toList();
    Optional<WrittenStatement> statement =
        call(() -> statement(all))
            .flatMap(text -> WrittenStatement.of(text, all))
            .filter(written -> written.isIn(question.language()))
            .filter(written -> written.clauses().stream().allMatch(this::isSupported));
    wrote |= statement.isPresent();
    return statement;
  }

  private String statement(List<Stated> all) {
    List<Side> sides =
        all.stream()
            .map(one -> new Side(one.publisher(), one.words(), one.sentence().sentence().text()))
            .toList();
    Language language = question.language();
    StringBuilder text = new StringBuilder();
    model.stream(
        needs.prompts.difference(sides, language), STATEMENT_TOKENS, deadline, text::append);
    return text.toString();
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

  private <T> Optional<T> call(Supplier<T> writing) {
    if (failed) {
      return Optional.empty();
    }
    try {
      return Optional.of(writing.get());
    } catch (ModelException e) {
      if (e.reason() == Reason.INTERRUPTED) {
        throw e;
      }
      log.warn("{} failed: {}", model.name(), e.getMessage());
      failed = true;
      return Optional.empty();
    }
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
