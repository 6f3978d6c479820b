package org.summitqa.compare;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.summitqa.ask.Question;
import org.summitqa.citation.CitationVerifier;
import org.summitqa.citation.CitedSentence;
import org.summitqa.citation.Verdict;
import org.summitqa.compare.differences.Difference.Kind;
import org.summitqa.compare.differences.Disagreement;
import org.summitqa.draft.DraftListener;
import org.summitqa.draft.DraftSession;
import org.summitqa.draft.EntailmentJudges;
import org.summitqa.draft.ModelDrafter;
import org.summitqa.evidence.DraftSentence;
import org.summitqa.evidence.EvidenceSentence;
import org.summitqa.llm.LanguageModel;
import org.summitqa.llm.ModelException.Reason;
import org.summitqa.llm.ModelOutcome.Cancelled;
import org.summitqa.llm.ModelOutcome.Failed;
import org.summitqa.llm.ModelOutcome.Written;
import org.summitqa.llm.ModelTask;
import org.summitqa.prompt.Prompts;
import org.summitqa.prompt.Side;
import org.summitqa.timing.Deadline;
import org.summitqa.timing.Stopwatch;

/**
 * Has a model word one comparison, a publisher or a difference a call, all of them by one deadline.
 * It is given the chosen sentences only, and what it writes is verified against those. After a
 * failed call it is not called again. For one thread.
 */
final class ModelWriter implements DraftListener {
  private static final int STATEMENT_TOKENS = 160;

  private final LanguageModel model;
  private final Needs needs;
  private final Question question;
  private final Stopwatch stopwatch;
  private final Deadline deadline;
  private long checkedFrom;
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
  PublisherResponse word(PublisherResponse voice) {
    if (voice.isSilent() || failed) {
      return voice;
    }
    DraftSession drafts = drafts(voice.told(), needs.settings.sentences());
    drafts.write(List.of(new ModelDrafter(model, needs.prompts, question.language(), deadline)));
    // Half a draft is less than the publisher's own sentences.
    List<CitedSentence> shown = failed ? List.of() : drafts.shown();
    wrote |= !shown.isEmpty();
    return shown.isEmpty() ? voice : voice.showing(shown);
  }

  /** Returns a difference in the model's words, or nothing where they are not what is quoted. */
  Optional<WrittenStatement> word(Disagreement found) {
    // That something is left out, no sentence says.
    if (found.kind() == Kind.OMISSION || failed) {
      return Optional.empty();
    }
    List<ClaimMention> all = found.sides().stream().flatMap(List::stream).toList();
    Optional<WrittenStatement> statement =
        statement(all)
            .flatMap(text -> WrittenStatement.of(text, all))
            .filter(written -> written.isIn(question.language()))
            .filter(written -> written.clauses().stream().allMatch(this::isSupported));
    wrote |= statement.isPresent();
    return statement;
  }

  private Optional<String> statement(List<ClaimMention> all) {
    List<Side> sides =
        all.stream()
            .map(one -> new Side(one.publisher(), one.words(), one.sentence().sentence().text()))
            .toList();
    ModelTask task = new ModelTask(model, "word a difference", STATEMENT_TOKENS, deadline);
    return switch (task.write(needs.prompts.difference(sides, question.language()))) {
      case Written written -> Optional.of(written.text());
      case Failed failure -> {
        failed(failure.reason());
        yield Optional.empty();
      }
      case Cancelled cancelled -> throw cancelled.exception();
    };
  }

  private boolean isSupported(WrittenStatement.WrittenClause clause) {
    DraftSession drafts = drafts(List.of(clause.stated().sentence()), 1);
    drafts.verify(new DraftSentence(clause.claim(), List.of(1)));
    return !drafts.shown().isEmpty();
  }

  private DraftSession drafts(List<EvidenceSentence> sentences, int maxSentences) {
    return new DraftSession(
        SelectedEvidence.of(question.text(), sentences).evidence(),
        needs.verifier,
        needs.judges.begin(deadline),
        maxSentences,
        this);
  }

  @Override
  public void failed(Reason reason) {
    failed = true;
  }

  @Override
  public void checking() {
    checkedFrom = System.nanoTime();
  }

  @Override
  public void checked(DraftSentence draft, Verdict verdict) {
    stopwatch.verifiedSince(checkedFrom);
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
      Prompts prompts,
      CitationVerifier verifier,
      EntailmentJudges judges,
      CompareSettings settings) {}
}
