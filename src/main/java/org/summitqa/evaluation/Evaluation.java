package org.summitqa.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import org.summitqa.ask.Answer;
import org.summitqa.ask.AnswerPipeline;
import org.summitqa.ask.ExplanationCollector;
import org.summitqa.evaluation.fixture.Fixture;
import org.summitqa.evaluation.grade.AnswerJudge;
import org.summitqa.evaluation.grade.AnswerJudges;
import org.summitqa.evaluation.grade.Grader;
import org.summitqa.evaluation.grade.JudgeMissingException;
import org.summitqa.evaluation.record.FoundArticle;
import org.summitqa.evaluation.record.Outcome;
import org.summitqa.evaluation.record.QuestionRecord;
import org.summitqa.evaluation.record.QuestionResult;
import org.summitqa.evidence.Filter;
import org.summitqa.evidence.Hit;
import org.summitqa.search.PassageSearch;

/** Asks fixtures of the same pipeline and the same index as every reader, one after the other. */
@Component
public final class Evaluation {
  private static final Logger log = LoggerFactory.getLogger(Evaluation.class);

  /** How many passages are asked of the search: enough for twenty articles. */
  private static final int MAX_HITS = 100;

  /** How many of the articles found are shown with a question. */
  private static final int MAX_SHOWN = 5;

  private final AnswerPipeline pipeline;
  private final PassageSearch passages;
  private final Grader grader;
  private final AnswerJudges judges;
  private final @Nullable AnswerJudge judge;

  @Autowired
  Evaluation(AnswerPipeline pipeline, PassageSearch passages, Grader grader, AnswerJudges judges) {
    this(pipeline, passages, grader, judges, null);
  }

  private Evaluation(
      AnswerPipeline pipeline,
      PassageSearch passages,
      Grader grader,
      AnswerJudges judges,
      @Nullable AnswerJudge judge) {
    this.pipeline = pipeline;
    this.passages = passages;
    this.grader = grader;
    this.judges = judges;
    this.judge = judge;
  }

  /**
   * Returns an evaluation that also has the configured model judge every answer.
   *
   * @throws JudgeMissingException if there is no model
   */
  public Evaluation judgedByModel() {
    return new Evaluation(pipeline, passages, grader, judges, judges.judge());
  }

  /**
   * Asks all fixtures. A question whose answer throws is a result, too, and the next is asked.
   *
   * @param fixtures what to ask, in this order
   * @param progress receives each result once it is there; what it throws ends the run
   * @return what became of them, in the same order
   * @throws CancellationException if the thread was interrupted while a model wrote
   */
  public List<QuestionResult> run(List<Fixture> fixtures, Consumer<QuestionResult> progress) {
    List<QuestionResult> results = new ArrayList<>();
    for (Fixture fixture : fixtures) {
      QuestionResult result = ask(fixture);
      results.add(result);
      progress.accept(result);
    }
    return results;
  }

  private QuestionResult ask(Fixture fixture) {
    QuestionResult result;
    try {
      result = answer(fixture);
    } catch (CancellationException e) {
      throw e;
    } catch (RuntimeException e) {
      log.warn("The answer to '{}' failed", fixture.id(), e);
      QuestionRecord record = Grader.failed(fixture, e);
      return new QuestionResult(
          fixture,
          Optional.empty(),
          Optional.empty(),
          record,
          Double.NaN,
          List.of(),
          Optional.empty());
    }
    if (judge == null || result.record().outcome() != Outcome.ANSWERED) {
      return result;
    }
    return result.judged(judge.judge(fixture, result.answer().orElseThrow()));
  }

  private QuestionResult answer(Fixture fixture) {
    long start = System.nanoTime();
    ExplanationCollector explanation = new ExplanationCollector();
    Answer answer = pipeline.answer(fixture.asked(), explanation);
    double millis = (System.nanoTime() - start) / 1e6;
    // The pipeline's own question: a follow-up cannot be searched as it stands.
    List<Hit> hits = passages.search(answer.question(), Filter.NONE, MAX_HITS);
    return new QuestionResult(
        fixture,
        Optional.of(answer),
        explanation.explanation(),
        grader.grade(fixture, answer, hits),
        millis,
        found(fixture, hits),
        Optional.empty());
  }

  private static List<FoundArticle> found(Fixture fixture, List<Hit> hits) {
    Map<String, FoundArticle> articles = new LinkedHashMap<>();
    for (Hit hit : hits) {
      String id = hit.article().id();
      articles.putIfAbsent(
          id,
          new FoundArticle(
              id, hit.article().title(), hit.passage().text(), fixture.articles().contains(id)));
    }
    return articles.values().stream().limit(MAX_SHOWN).toList();
  }
}
