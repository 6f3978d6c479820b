package org.summitqa.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.summitqa.ask.Answer;
import org.summitqa.ask.AnswerPipeline;
import org.summitqa.citation.Citation;
import org.summitqa.search.Filter;
import org.summitqa.search.Hit;
import org.summitqa.search.PassageIndex;

/** Asks fixtures of the same pipeline and the same index as every reader, one after the other. */
@Component
public final class Evaluation {
  /** How many passages are asked of the search: enough for twenty articles. */
  private static final int HITS = 100;

  private final AnswerPipeline pipeline;
  private final PassageIndex index;

  Evaluation(AnswerPipeline pipeline, PassageIndex index) {
    this.pipeline = pipeline;
    this.index = index;
  }

  /**
   * Asks all fixtures.
   *
   * @param fixtures what to ask, in this order
   * @param progress receives each result once it is there; what it throws ends the run
   */
  public EvaluationReport run(List<Fixture> fixtures, Consumer<QuestionResult> progress) {
    List<QuestionResult> results = new ArrayList<>();
    for (Fixture fixture : fixtures) {
      QuestionResult result = ask(fixture);
      results.add(result);
      progress.accept(result);
    }
    return EvaluationReport.of(fixtures.size(), results);
  }

  private QuestionResult ask(Fixture fixture) {
    long start = System.nanoTime();
    Answer answer = pipeline.answer(fixture.asked(), event -> {});
    double millis = (System.nanoTime() - start) / 1e6;
    // The pipeline's own question: a follow-up cannot be searched as it stands.
    List<Hit> hits = index.search(answer.question(), Filter.NONE, HITS);
    List<Boolean> exactness =
        Stream.concat(answer.citations().stream(), answer.related().stream())
            .map(this::isExact)
            .toList();
    return new QuestionResult(fixture, answer, millis, ArticleRankings.of(hits), exactness);
  }

  private boolean isExact(Citation citation) {
    return index
        .article(citation.articleId())
        .filter(article -> citation.end() <= article.text().length())
        .map(article -> article.text().substring(citation.start(), citation.end()))
        .filter(citation.quote()::equals)
        .isPresent();
  }
}
