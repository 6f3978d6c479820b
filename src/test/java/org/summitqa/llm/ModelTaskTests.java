package org.summitqa.llm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.summitqa.evidence.DraftSentence;
import org.summitqa.llm.LanguageModel.Ending;
import org.summitqa.llm.ModelException.Reason;
import org.summitqa.llm.ModelOutcome.Cancelled;
import org.summitqa.llm.ModelOutcome.Failed;
import org.summitqa.llm.ModelOutcome.Written;
import org.summitqa.prompt.Prompt;
import org.summitqa.timing.Deadline;

class ModelTaskTests {
  private static final Prompt PROMPT = new Prompt("Regeln", "Frage");
  private static final String DRAFT = "双方同意合作[1]。拜登访华[2]。他没";

  private final List<String> pieces = new ArrayList<>();
  private final List<DraftSentence> draft = new ArrayList<>();

  @AfterEach
  void noInterruptIsLeftForOthers() {
    Thread.interrupted();
  }

  private static ModelTask task(LanguageModel model) {
    return new ModelTask(model, "write", 7, Deadline.in(Duration.ofSeconds(30)));
  }

  private static ScriptedModel failing(Reason reason) {
    return new ScriptedModel(
        pieces -> {
          pieces.accept("双方");
          throw new ModelException(reason, "it failed");
        });
  }

  @Nested
  class AModelThatWrites {
    @Test
    void givesItsTextWholeAndPieceByPiece() {
      ScriptedModel model = ScriptedModel.writing("双方", "", "同意。");

      assertThat(task(model).stream(PROMPT, pieces::add))
          .isEqualTo(new Written("双方同意。", Ending.WHOLE));
      assertThat(pieces).containsExactly("双方", "", "同意。");
      assertThat(task(model).write(PROMPT)).isEqualTo(new Written("双方同意。", Ending.WHOLE));
    }

    @Test
    void isToldItsPromptItsLimitAndItsDeadline() {
      ScriptedModel model = ScriptedModel.writing("双方");
      Deadline deadline = Deadline.in(Duration.ofSeconds(3));

      new ModelTask(model, "write", 7, deadline).write(PROMPT);
      ModelTask.longest(model, "write", deadline).write(PROMPT);

      assertThat(model.prompts()).containsExactly(PROMPT, PROMPT);
      assertThat(model.limits()).containsExactly(7, model.maxTokens());
      assertThat(model.deadlines()).containsExactly(deadline, deadline);
    }

    @Test
    void givesTheSentencesOfADraftAndWhatIsLeftAtItsEnd() {
      task(ScriptedModel.writing(DRAFT)).draft(PROMPT, pieces::add, draft::add);

      assertThat(draft)
          .containsExactly(
              new DraftSentence("双方同意合作。", List.of(1)),
              new DraftSentence("拜登访华。", List.of(2)),
              new DraftSentence("他没", List.of()));
      assertThat(pieces).containsExactly(DRAFT);
    }

    @Test
    void givesNoHalfSentenceWhereTheLimitCutIt() {
      ModelOutcome outcome = task(ScriptedModel.cut(DRAFT)).draft(PROMPT, pieces::add, draft::add);

      assertThat(outcome).isEqualTo(new Written(DRAFT, Ending.CUT));
      assertThat(draft).extracting(DraftSentence::text).containsExactly("双方同意合作。", "拜登访华。");
    }

    @Test
    void endsWithWhatItsReaderThrows() {
      assertThatThrownBy(
              () ->
                  task(ScriptedModel.writing("双方")).stream(
                      PROMPT,
                      piece -> {
                        throw new IllegalStateException("gone");
                      }))
          .isInstanceOf(IllegalStateException.class)
          .hasMessage("gone");
    }
  }

  @Nested
  class AFailure {
    @ParameterizedTest
    @EnumSource(Reason.class)
    void isAnOutcomeWithItsReason(Reason reason) {
      ScriptedModel model = failing(reason);

      assertThat(task(model).stream(PROMPT, pieces::add))
          .isEqualTo(new Failed(reason, "it failed"));
      assertThat(task(model).draft(PROMPT, pieces::add, draft::add))
          .isEqualTo(new Failed(reason, "it failed"));
      assertThat(pieces).containsExactly("双方", "双方");
      assertThat(draft).isEmpty();
    }

    @Test
    void leavesTheSentencesThatWereWholeBefore() {
      ScriptedModel model =
          new ScriptedModel(
              pieces -> {
                pieces.accept(DRAFT);
                throw new ModelException(Reason.UNREACHABLE, "broke off");
              });

      task(model).draft(PROMPT, pieces::add, draft::add);

      assertThat(draft).extracting(DraftSentence::text).containsExactly("双方同意合作。", "拜登访华。");
    }
  }

  @Nested
  class AnInterrupt {
    private final CircuitBreaker breaker =
        LlmConfiguration.breaker(new CallSettings.Breaker(1, Duration.ofMinutes(5)));

    private LanguageModel guarded(LanguageModel model) {
      LlmSettings settings =
          new LlmSettings(
              LlmSettings.Provider.OLLAMA, null, null, "probe", Duration.ofSeconds(60), 0, 100);
      CallSettings calls =
          new CallSettings(
              Duration.ofSeconds(5),
              Duration.ofSeconds(30),
              2,
              8,
              new CallSettings.Breaker(1, Duration.ofMinutes(5)));
      return new ResilientModel(model, calls, breaker, new ModelErrorMessages(settings));
    }

    private void assertCancelled(ModelOutcome outcome) {
      assertThat(outcome).isEqualTo(new Cancelled());
      assertThat(Thread.currentThread().isInterrupted()).isTrue();
      assertThat(breaker.getMetrics().getNumberOfFailedCalls()).isZero();
      assertThat(breaker.getState()).isEqualTo(CircuitBreaker.State.CLOSED);
    }

    @Test
    void beforeACallSparesIt() {
      ScriptedModel model = ScriptedModel.writing("双方");
      Thread.currentThread().interrupt();

      assertCancelled(task(guarded(model)).write(PROMPT));
      assertThat(model.prompts()).isEmpty();
    }

    @Test
    void duringACallEndsItAndIsNoFailureOfTheModel() {
      assertCancelled(task(guarded(ScriptedModel.interrupted())).write(PROMPT));
      assertCancelled(
          task(guarded(ScriptedModel.interrupted())).draft(PROMPT, pieces::add, draft::add));
    }

    @Test
    void whileACallBreaksOffIsCancelledToo() {
      ScriptedModel model =
          new ScriptedModel(
              pieces -> {
                Thread.currentThread().interrupt();
                throw new ModelException(Reason.UNREADABLE, "half a text");
              });

      assertCancelled(task(guarded(model)).write(PROMPT));
    }

    @Test
    void isRestoredWhereOnlyTheExceptionTellsOfIt() {
      ScriptedModel model =
          new ScriptedModel(
              pieces -> {
                throw new CancellationException("interrupted");
              });

      assertCancelled(task(guarded(model)).write(PROMPT));
    }

    @Test
    void thatComesOnceTheTextIsThereLeavesTheText() {
      ScriptedModel model =
          new ScriptedModel(
              pieces -> {
                pieces.accept("双方");
                Thread.currentThread().interrupt();
              });

      assertThat(task(model).write(PROMPT)).isEqualTo(new Written("双方", Ending.WHOLE));
      assertThat(Thread.currentThread().isInterrupted()).isTrue();
    }
  }
}
