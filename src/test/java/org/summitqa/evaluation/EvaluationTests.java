package org.summitqa.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.summitqa.ask.Answer;
import org.summitqa.ask.Answer.Status;
import org.summitqa.ask.AnswerPipeline;
import org.summitqa.citation.CitationVerifier;
import org.summitqa.evaluation.fixture.Fixture;
import org.summitqa.evaluation.grade.AnswerJudges;
import org.summitqa.evaluation.grade.Grader;
import org.summitqa.evaluation.grade.JudgeMissingException;
import org.summitqa.evaluation.metrics.Bootstrap;
import org.summitqa.evaluation.metrics.Scores;
import org.summitqa.evaluation.record.QuestionResult;
import org.summitqa.lexicon.BilingualDictionary;
import org.summitqa.llm.LanguageModel;
import org.summitqa.prompt.Prompts;
import org.summitqa.prompt.Turn;
import org.summitqa.search.ArticleCatalog;
import org.summitqa.search.PassageSearch;
import org.summitqa.text.Language;
import org.summitqa.timing.Timings;

class EvaluationTests {
  /** Finds nothing. */
  private static final Object EMPTY =
      Proxy.newProxyInstance(
          PassageSearch.class.getClassLoader(),
          new Class<?>[] {PassageSearch.class, ArticleCatalog.class},
          (proxy, method, args) -> {
            assertThat(method.getName()).isEqualTo("search");
            return List.of();
          });

  private static final AnswerPipeline DECLINING_OR_BROKEN =
      (question, events) -> {
        if (question.text().equals("坏？")) {
          throw new IllegalStateException("broken");
        }
        if (question.text().equals("停！")) {
          throw new CancellationException("interrupted");
        }
        return new Answer(
            Status.DECLINED,
            question.text(),
            "没有回答。",
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            0.25,
            "extractive",
            false,
            new Timings(0, 0, 0, 0));
      };

  private static Evaluation evaluation() {
    StaticListableBeanFactory none = new StaticListableBeanFactory();
    return new Evaluation(
        DECLINING_OR_BROKEN,
        (PassageSearch) EMPTY,
        new Grader((ArticleCatalog) EMPTY, new CitationVerifier(BilingualDictionary::load)),
        new AnswerJudges(
            none.getBeanProvider(LanguageModel.class), none.getBeanProvider(Prompts.class)));
  }

  private static Fixture fixture(String id, String question, List<Turn> history) {
    return new Fixture(id, question, Language.ZH, false, List.of(), List.of(), List.of(), history);
  }

  @Test
  void aQuestionWhoseAnswerThrowsIsAResultAndTheNextIsAsked() {
    List<QuestionResult> seen = new ArrayList<>();

    List<QuestionResult> results =
        evaluation()
            .run(List.of(fixture("1", "坏？", List.of()), fixture("2", "何时？", List.of())), seen::add);

    assertThat(results).isEqualTo(seen).hasSize(2);
    assertThat(results.getFirst().failed()).isTrue();
    assertThat(results.getFirst().record().answer()).contains("broken");
    assertThat(results.getLast().record().right()).isTrue();
    assertThat(results.getLast().record().confidence()).isEqualTo(0.25);
    EvaluationReport report = EvaluationReport.of(2, results, Bootstrap.DEFAULT);
    assertThat(report.all().counts()).isEqualTo(new Scores.Counts(2, 0, 0, 1, 1, 1));
    assertThat(report.times().questions()).containsOnlyKeys("2");
  }

  @Test
  void aFollowUpIsOfItsOwnKindToo() {
    List<QuestionResult> results =
        evaluation()
            .run(List.of(fixture("1", "什么时候？", List.of(new Turn("谁？", "他。")))), result -> {});

    assertThat(results.getFirst().record().kinds()).containsExactly("when", "follow-up");
    assertThat(EvaluationReport.of(1, results, Bootstrap.DEFAULT).byKind())
        .containsOnlyKeys("follow-up", "when");
  }

  @Test
  void anInterruptEndsTheRunAndIsNoResult() {
    List<QuestionResult> seen = new ArrayList<>();

    assertThatThrownBy(
            () ->
                evaluation()
                    .run(
                        List.of(
                            fixture("1", "何时？", List.of()),
                            fixture("2", "停！", List.of()),
                            fixture("3", "何时？", List.of())),
                        seen::add))
        .isInstanceOf(CancellationException.class);
    assertThat(seen).hasSize(1);
  }

  @Test
  void withoutAModelNothingCanBeJudged() {
    assertThatThrownBy(() -> evaluation().judgedByModel())
        .isInstanceOf(JudgeMissingException.class)
        .hasMessageContaining("summitqa.llm.provider is extractive");
  }
}
