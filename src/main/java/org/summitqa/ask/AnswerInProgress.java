package org.summitqa.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.summitqa.ask.Answer.Status;
import org.summitqa.ask.AnswerEvent.Step;
import org.summitqa.citation.AnswerText;
import org.summitqa.citation.Citation;
import org.summitqa.citation.Verdict;
import org.summitqa.citation.VerificationSession;
import org.summitqa.citation.Verified;
import org.summitqa.citation.VerifiedSentence;
import org.summitqa.corpus.Language;
import org.summitqa.explain.Explanation;
import org.summitqa.extract.ExtractiveAnswerer;
import org.summitqa.llm.DraftSentence;
import org.summitqa.llm.ModelException;

/**
 * One answer while it comes about: receives drafted sentences, passes on those that are verified,
 * and puts them together in the end. For one thread.
 */
final class AnswerInProgress implements Consumer<DraftSentence> {
  private final Question question;
  private final FoundEvidence found;
  private final Origins origins;
  private final VerificationSession verification;
  private final Consumer<AnswerEvent> events;
  private final Stopwatch stopwatch;
  private final List<VerifiedSentence> sentences = new ArrayList<>();
  private final Drafts drafts = new Drafts();
  private String model = ExtractiveAnswerer.NAME;
  private boolean degraded;
  private Step step = Step.SEARCHING;

  AnswerInProgress(
      Question question,
      FoundEvidence found,
      VerificationSession verification,
      Consumer<AnswerEvent> events,
      Stopwatch stopwatch) {
    this.question = question;
    this.found = found;
    this.origins = new Origins(found.evidence().hits(), question.language());
    this.verification = verification;
    this.events = events;
    this.stopwatch = stopwatch;
  }

  Language language() {
    return question.language();
  }

  /** Says who writes the sentences that follow, and whether in place of a model that failed. */
  void draftedBy(String name, boolean standIn) {
    model = name;
    degraded = standIn;
    drafts.begin(name);
  }

  /** Says why the writer writes no more. */
  void failed(ModelException.Reason reason) {
    drafts.failed(reason);
  }

  /** Says that a piece of text came from a model. */
  void written() {
    begin(Step.WRITING);
  }

  private void begin(Step next) {
    if (next != step) {
      step = next;
      events.accept(new AnswerEvent.StepBegan(next));
    }
  }

  void drafted() {
    stopwatch.drafted();
  }

  boolean hasSentences() {
    return !sentences.isEmpty();
  }

  @Override
  public void accept(DraftSentence draft) {
    begin(Step.CHECKING);
    long start = System.nanoTime();
    Verdict verdict = verification.verdict(draft);
    drafts.begin(model);
    drafts.add(verdict);
    verdict.verified().ifPresent(this::show);
    stopwatch.verifiedSince(start);
  }

  private void show(Verified verified) {
    sentences.add(verified.sentence());
    events.accept(new AnswerEvent.SentenceVerified(verified.sentence(), verified.citations()));
  }

  /**
   * Returns the whole answer; a refusal where no sentence was verified.
   *
   * @param nearest the passages to show with a refusal
   */
  Answer finish(List<Citation> nearest) {
    if (sentences.isEmpty()) {
      String text =
          nearest.isEmpty()
              ? Wording.nothingFound(question.language())
              : Wording.declined(question.language());
      return answer(Status.DECLINED, text, List.of(), nearest);
    }
    String text = AnswerText.of(sentences, question.language());
    return answer(Status.ANSWERED, text, verification.citations(), List.of());
  }

  /** Returns why the answer is as it is; nothing where the evidence was not searched for. */
  Optional<Explanation> explanation() {
    return found
        .evidence()
        .trace()
        .map(trace -> Explanation.of(found.question(), found.evidence(), trace, drafts.all()));
  }

  private Answer answer(
      Status status, String text, List<Citation> citations, List<Citation> related) {
    return new Answer(
        status,
        found.evidence().question(),
        text,
        sentences,
        citations,
        related,
        origins.of(citations),
        found.evidence().confidence(),
        model,
        degraded,
        stopwatch.timings());
  }
}
