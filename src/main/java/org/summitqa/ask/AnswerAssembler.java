package org.summitqa.ask;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.summitqa.ask.Answer.Status;
import org.summitqa.ask.AnswerEvent.Step;
import org.summitqa.citation.AnswerText;
import org.summitqa.citation.Citation;
import org.summitqa.citation.CitedSentence;
import org.summitqa.citation.Verdict;
import org.summitqa.citation.VerifiedSentence;
import org.summitqa.draft.DraftListener;
import org.summitqa.draft.DraftSession;
import org.summitqa.evidence.DraftSentence;
import org.summitqa.explain.Explanation;
import org.summitqa.extract.ExtractiveAnswerer;
import org.summitqa.llm.ModelException;
import org.summitqa.text.Messages;
import org.summitqa.timing.Stopwatch;

/**
 * One answer while it comes about: passes on the sentences that are verified, and puts them
 * together in the end. For one thread.
 */
final class AnswerAssembler implements DraftListener {
  private final Question question;
  private final FoundEvidence found;
  private final Origins origins;
  private final Consumer<AnswerEvent> events;
  private final Stopwatch stopwatch;
  private final Drafts drafts = new Drafts();
  private long checkedFrom;
  private String model = ExtractiveAnswerer.NAME;
  private boolean degraded;
  private Step step = Step.SEARCHING;

  AnswerAssembler(
      Question question, FoundEvidence found, Consumer<AnswerEvent> events, Stopwatch stopwatch) {
    this.question = question;
    this.found = found;
    this.origins = new Origins(found.evidence().hits(), question.language());
    this.events = events;
    this.stopwatch = stopwatch;
  }

  @Override
  public void draftedBy(String name, boolean standIn) {
    model = name;
    degraded = standIn;
    drafts.begin(name);
  }

  @Override
  public void failed(ModelException.Reason reason) {
    drafts.failed(reason);
  }

  @Override
  public void written() {
    begin(Step.WRITING);
  }

  private void begin(Step next) {
    if (next != step) {
      step = next;
      events.accept(new AnswerEvent.StepBegan(next));
    }
  }

  @Override
  public void checking() {
    begin(Step.CHECKING);
    checkedFrom = System.nanoTime();
  }

  @Override
  public void checked(DraftSentence draft, Verdict verdict) {
    drafts.begin(model);
    drafts.add(verdict);
    verdict.verified().ifPresent(this::show);
    stopwatch.verifiedSince(checkedFrom);
  }

  private void show(CitedSentence verified) {
    events.accept(new AnswerEvent.SentenceVerified(verified.sentence(), verified.citations()));
  }

  /**
   * Returns the whole answer; a refusal where no sentence was verified.
   *
   * @param session what was verified
   * @param nearest the passages to show with a refusal
   */
  Answer finish(DraftSession session, List<Citation> nearest) {
    List<VerifiedSentence> sentences =
        session.shown().stream().map(CitedSentence::sentence).toList();
    if (sentences.isEmpty()) {
      String key = nearest.isEmpty() ? "answer.nothing-found" : "answer.declined";
      String text = Messages.of(question.language()).text(key);
      return answer(Status.DECLINED, text, sentences, List.of(), nearest);
    }
    String text = AnswerText.of(sentences, question.language());
    return answer(Status.ANSWERED, text, sentences, session.citations(), List.of());
  }

  /** Returns why the answer is as it is; nothing where the evidence was not searched for. */
  Optional<Explanation> explanation() {
    return found
        .evidence()
        .trace()
        .map(trace -> Explanation.of(found.question(), found.evidence(), trace, drafts.all()));
  }

  private Answer answer(
      Status status,
      String text,
      List<VerifiedSentence> sentences,
      List<Citation> citations,
      List<Citation> related) {
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
