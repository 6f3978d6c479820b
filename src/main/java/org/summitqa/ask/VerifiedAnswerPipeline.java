package org.summitqa.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.summitqa.ask.AnswerEvent.Step;
import org.summitqa.citation.Citation;
import org.summitqa.citation.CitationVerifier;
import org.summitqa.citation.EntailmentJudge;
import org.summitqa.draft.DraftSession;
import org.summitqa.draft.Drafter;
import org.summitqa.draft.Drafters;
import org.summitqa.draft.EntailmentJudges;
import org.summitqa.evidence.Evidence;
import org.summitqa.evidence.Filter;
import org.summitqa.evidence.Hit;
import org.summitqa.search.IndexStatus;
import org.summitqa.text.Language;
import org.summitqa.timing.Deadline;
import org.summitqa.timing.Stopwatch;

/**
 * Searches, drafts, verifies. Where a model is configured it drafts, and the extractive answerer
 * stands in where nothing of the model's draft can be shown; where none is, the extractive answerer
 * drafts. Either draft passes through the same verification.
 */
@Component
final class VerifiedAnswerPipeline implements AnswerPipeline, ExtractiveAnswers {
  private final IndexStatus status;
  private final EvidenceSearch search;
  private final Drafters drafters;
  private final CitationVerifier verifier;
  private final EntailmentJudges judges;

  VerifiedAnswerPipeline(
      IndexStatus status,
      EvidenceSearch search,
      Drafters drafters,
      CitationVerifier verifier,
      EntailmentJudges judges) {
    this.status = status;
    this.search = search;
    this.drafters = drafters;
    this.verifier = verifier;
    this.judges = judges;
  }

  @Override
  public Answer answer(Question question, Consumer<AnswerEvent> events) {
    Deadline deadline = drafters.deadline();
    return answer(
        question,
        events,
        new Steps(
            () -> search.find(question, deadline),
            () -> judges.begin(deadline),
            () -> drafters.all(question.language(), deadline)));
  }

  @Override
  public Answer answer(String question, Filter filter, Language language) {
    Question alone = new Question(question, List.of(), filter, language);
    return answer(
        alone,
        event -> {},
        new Steps(
            () -> search.findAlone(alone), () -> EntailmentJudge.NONE, drafters::withoutModel));
  }

  private Answer answer(Question question, Consumer<AnswerEvent> events, Steps steps) {
    if (!status.isReady()) {
      throw new IndexNotReadyException();
    }
    Stopwatch stopwatch = new Stopwatch();
    events.accept(new AnswerEvent.StepBegan(Step.SEARCHING));
    FoundEvidence found = steps.search.get();
    Evidence evidence = found.evidence();
    stopwatch.searched();
    List<Citation> passages = passages(evidence);
    events.accept(new AnswerEvent.EvidenceFound(evidence.question(), passages));
    AnswerAssembler progress = new AnswerAssembler(question, found, events, stopwatch);
    DraftSession drafts =
        new DraftSession(evidence, verifier, steps.judge.get(), Integer.MAX_VALUE, progress);
    if (evidence.sufficient()) {
      drafts.write(steps.drafters.get());
      stopwatch.drafted();
    }
    Answer answer = progress.finish(drafts, passages);
    progress.explanation().map(AnswerEvent.Explained::new).ifPresent(events);
    events.accept(new AnswerEvent.Finished(answer));
    return answer;
  }

  private static List<Citation> passages(Evidence evidence) {
    List<Citation> passages = new ArrayList<>();
    for (Hit hit : evidence.hits()) {
      int number = passages.size() + 1;
      passages.add(Citation.of(number, hit, hit.passage().span(), hit.passage().text()));
    }
    return passages;
  }

  /**
   * What differs between an answer with the configured model and one without.
   *
   * @param search finds the evidence
   * @param judge begins the judging of sentences
   * @param drafters who drafts, one after the other until something can be shown
   */
  private record Steps(
      Supplier<FoundEvidence> search,
      Supplier<EntailmentJudge> judge,
      Supplier<List<Drafter>> drafters) {}
}
