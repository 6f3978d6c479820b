package org.summitqa.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.summitqa.ask.AnswerEvent.Step;
import org.summitqa.citation.Citation;
import org.summitqa.citation.CitationVerifier;
import org.summitqa.llm.Deadline;
import org.summitqa.search.Evidence;
import org.summitqa.search.Hit;
import org.summitqa.search.PassageIndex;

/**
 * Searches, drafts, verifies. Where a model is configured it drafts, and the extractive answerer
 * stands in where nothing of the model's draft can be shown; where none is, the extractive answerer
 * drafts. Either draft passes through the same verification.
 */
@Component
final class VerifiedAnswerPipeline implements AnswerPipeline {
  private final PassageIndex index;
  private final EvidenceSearch search;
  private final Drafting drafting;
  private final CitationVerifier verifier;
  private final Judges judges;

  VerifiedAnswerPipeline(
      PassageIndex index,
      EvidenceSearch search,
      Drafting drafting,
      CitationVerifier verifier,
      Judges judges) {
    this.index = index;
    this.search = search;
    this.drafting = drafting;
    this.verifier = verifier;
    this.judges = judges;
  }

  @Override
  public Answer answer(Question question, Consumer<AnswerEvent> events) {
    if (!index.isReady()) {
      throw new IndexNotReadyException();
    }
    Stopwatch stopwatch = new Stopwatch();
    Deadline deadline = drafting.deadline();
    events.accept(new AnswerEvent.StepBegan(Step.SEARCHING));
    Evidence evidence = search.find(question, deadline);
    stopwatch.searched();
    List<Citation> passages = passages(evidence);
    events.accept(new AnswerEvent.EvidenceFound(evidence.question(), passages));
    AnswerInProgress progress =
        new AnswerInProgress(
            question,
            evidence,
            verifier.begin(evidence, judges.begin(deadline)),
            events,
            stopwatch);
    if (evidence.sufficient()) {
      drafting.draft(evidence, deadline, progress);
    }
    Answer answer = progress.finish(passages);
    events.accept(new AnswerEvent.Finished(answer));
    return answer;
  }

  private static List<Citation> passages(Evidence evidence) {
    List<Citation> passages = new ArrayList<>();
    for (Hit hit : evidence.hits()) {
      int number = passages.size() + 1;
      passages.add(
          Citation.of(
              number, hit.article(), hit.passage(), hit.passage().span(), hit.passage().text()));
    }
    return passages;
  }
}
