package org.summitqa.llm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.summitqa.llm.LanguageModel.Ending;
import org.summitqa.llm.ModelException.Reason;
import org.summitqa.prompt.Prompt;
import org.summitqa.timing.Deadline;

class ResilientModelTests {
  private static final Prompt PROMPT = new Prompt("Regeln", "Frage");
  private static final LlmSettings SETTINGS =
      new LlmSettings(
          LlmSettings.Provider.OLLAMA, null, null, "probe", Duration.ofSeconds(60), 0, 100);

  private final Scripted scripted = new Scripted();
  private final List<String> pieces = new ArrayList<>();

  private ResilientModel model(int retries, int places, CallSettings.Breaker breaker) {
    CallSettings calls =
        new CallSettings(Duration.ofSeconds(5), Duration.ofMillis(200), retries, places, breaker);
    return new ResilientModel(
        scripted, calls, LlmConfiguration.breaker(breaker), new ModelErrorMessages(SETTINGS));
  }

  private ResilientModel model(int retries) {
    return model(retries, 8, new CallSettings.Breaker(100, Duration.ofMinutes(1)));
  }

  private Ending stream(LanguageModel model) {
    return stream(model, Duration.ofSeconds(30));
  }

  private Ending stream(LanguageModel model, Duration limit) {
    return model.stream(PROMPT, 100, Deadline.in(limit), pieces::add);
  }

  private void failsWith(Reason reason, LanguageModel model) {
    failsWith(reason, model, Duration.ofSeconds(30));
  }

  private void failsWith(Reason reason, LanguageModel model, Duration limit) {
    assertThatThrownBy(() -> stream(model, limit))
        .isInstanceOfSatisfying(
            ModelException.class, e -> assertThat(e.reason()).isEqualTo(reason));
  }

  private static ModelException failure(Reason reason) {
    return new ModelException(reason, "failed");
  }

  private static ModelException askedToWait(Duration wait) {
    return new ModelException(Reason.TOO_MANY, "too many", wait);
  }

  @Nested
  class Retries {
    @ParameterizedTest
    @EnumSource(
        value = Reason.class,
        names = {"TOO_MANY", "SERVER", "UNREACHABLE"})
    void bringAnAnswerAfterAFailureThatPasses(Reason reason) {
      scripted.then(failure(reason)).then("双方");
      assertThat(stream(model(2))).isEqualTo(Ending.WHOLE);
      assertThat(pieces).containsExactly("双方");
      assertThat(scripted.calls).hasValue(2);
    }

    @ParameterizedTest
    @EnumSource(
        value = Reason.class,
        mode = Mode.EXCLUDE,
        names = {"TOO_MANY", "SERVER", "UNREACHABLE"})
    void areNotMadeWhereTheyWouldFailAgain(Reason reason) {
      scripted.then(failure(reason));
      failsWith(reason, model(2));
      assertThat(scripted.calls).hasValue(1);
    }

    @Test
    void endWithTheLastFailure() {
      scripted.then(failure(Reason.TOO_MANY)).then(failure(Reason.SERVER));
      failsWith(Reason.SERVER, model(1));
      assertThat(scripted.calls).hasValue(2);
    }

    @Test
    void mayBeNone() {
      scripted.then(failure(Reason.SERVER));
      failsWith(Reason.SERVER, model(0));
      assertThat(scripted.calls).hasValue(1);
    }

    @Test
    void areNotMadeOnceThereIsText() {
      scripted.then("双方", failure(Reason.UNREACHABLE));
      failsWith(Reason.UNREACHABLE, model(2));
      assertThat(pieces).containsExactly("双方");
      assertThat(scripted.calls).hasValue(1);
    }

    @Test
    void waitAsLongAsTheServerAsks() {
      scripted.then(askedToWait(Duration.ofMillis(900))).then("双方");
      long start = System.nanoTime();
      stream(model(1));
      assertThat(Duration.ofNanos(System.nanoTime() - start))
          .isGreaterThanOrEqualTo(Duration.ofMillis(900));
    }

    @Test
    void areNotAwaitedLongerThanTheReaderWaits() {
      scripted.then(askedToWait(Duration.ofMinutes(5)));
      long start = System.nanoTime();
      failsWith(Reason.TOO_MANY, model(2), Duration.ofSeconds(20));
      assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(20));
      assertThat(scripted.calls).hasValue(1);
    }

    @Test
    void endWhereTheThreadIsInterrupted() throws InterruptedException {
      scripted.then(askedToWait(Duration.ofSeconds(25)));
      Thread thread = inThread(() -> stream(model(2)));
      await().until(() -> thread.getState() == Thread.State.TIMED_WAITING);
      thread.interrupt();
      thread.join();
      assertThat(cancelled).isTrue();
    }

    @Test
    void areNotMadeWhereTheReceiverFails() {
      scripted.then("双方");
      assertThatThrownBy(
              () ->
                  model(2).stream(
                      PROMPT,
                      100,
                      Deadline.in(Duration.ofSeconds(5)),
                      piece -> {
                        throw new IllegalStateException("gone");
                      }))
          .isInstanceOf(IllegalStateException.class)
          .hasMessage("gone");
      assertThat(scripted.calls).hasValue(1);
    }
  }

  @Nested
  class TheBreaker {
    private final CallSettings.Breaker settings =
        new CallSettings.Breaker(2, Duration.ofSeconds(2));

    @ParameterizedTest
    @EnumSource(
        value = Reason.class,
        names = {"TOO_MANY", "SERVER", "UNREACHABLE", "TOO_SLOW"})
    void suspendsCallsAfterFailuresInARow(Reason reason) {
      LanguageModel model = model(0, 8, new CallSettings.Breaker(2, Duration.ofMinutes(5)));
      scripted.then(failure(reason)).then(failure(reason));
      failsWith(reason, model);
      failsWith(reason, model);
      failsWith(Reason.SUSPENDED, model);
      assertThat(scripted.calls).hasValue(2);
    }

    @ParameterizedTest
    @EnumSource(
        value = Reason.class,
        mode = Mode.EXCLUDE,
        names = {"TOO_MANY", "SERVER", "UNREACHABLE", "TOO_SLOW"})
    void staysClosedWhereTheServerIsWell(Reason reason) {
      LanguageModel model = model(0, 8, settings);
      for (int i = 0; i < 5; i++) {
        scripted.then(failure(reason));
        failsWith(reason, model);
      }
      assertThat(scripted.calls).hasValue(5);
    }

    @Test
    void staysClosedWhereFailuresAreNotInARow() {
      LanguageModel model = model(0, 8, settings);
      for (int i = 0; i < 3; i++) {
        scripted.then(failure(Reason.SERVER)).then("双方");
        failsWith(Reason.SERVER, model);
        stream(model);
      }
      assertThat(scripted.calls).hasValue(6);
    }

    @Test
    void endsRetriesThatItSuspends() {
      scripted.then(failure(Reason.SERVER)).then(failure(Reason.SERVER));
      failsWith(Reason.SUSPENDED, model(5, 8, new CallSettings.Breaker(2, Duration.ofMinutes(5))));
      assertThat(scripted.calls).hasValue(2);
    }

    @Test
    void closesWhereTheServerIsBack() {
      LanguageModel model = model(0, 8, settings);
      scripted.then(failure(Reason.SERVER)).then(failure(Reason.SERVER));
      failsWith(Reason.SERVER, model);
      failsWith(Reason.SERVER, model);
      failsWith(Reason.SUSPENDED, model);
      scripted.then("双方").then("合作");
      await().ignoreException(ModelException.class).until(() -> stream(model) == Ending.WHOLE);
      assertThat(stream(model)).isEqualTo(Ending.WHOLE);
    }

    @Test
    void opensAgainWhereTheServerIsStillDown() {
      CircuitBreaker breaker = LlmConfiguration.breaker(settings);
      assertThat(breaker.getCircuitBreakerConfig().getPermittedNumberOfCallsInHalfOpenState())
          .isEqualTo(1);
      LanguageModel model = model(0, 8, settings);
      for (int i = 0; i < 3; i++) {
        scripted.then(failure(Reason.SERVER));
      }
      failsWith(Reason.SERVER, model);
      failsWith(Reason.SERVER, model);
      await()
          .untilAsserted(
              () -> {
                assertThatThrownBy(() -> stream(model)).isInstanceOf(ModelException.class);
                assertThat(scripted.calls).hasValue(3);
              });
      failsWith(Reason.SUSPENDED, model);
    }
  }

  @Nested
  class Places {
    @Test
    void areNotExceeded() throws InterruptedException {
      LanguageModel model = model(0, 1, new CallSettings.Breaker(5, Duration.ofMinutes(1)));
      CountDownLatch end = new CountDownLatch(1);
      scripted.then(end);
      Thread first = inThread(() -> stream(model));
      await().until(() -> scripted.calls.get() == 1);
      failsWith(Reason.BUSY, model);
      end.countDown();
      first.join();
      scripted.then("双方");
      assertThat(stream(model)).isEqualTo(Ending.WHOLE);
    }

    @Test
    void areGivenBackAfterFailures() {
      LanguageModel model = model(0, 1, new CallSettings.Breaker(5, Duration.ofMinutes(1)));
      scripted.then(failure(Reason.REFUSED)).then("双方");
      failsWith(Reason.REFUSED, model);
      assertThat(stream(model)).isEqualTo(Ending.WHOLE);
    }
  }

  private final AtomicBoolean cancelled = new AtomicBoolean();

  private Thread inThread(Runnable call) {
    return Thread.ofVirtual()
        .start(
            () -> {
              try {
                call.run();
              } catch (CancellationException e) {
                cancelled.set(Thread.currentThread().isInterrupted());
              }
            });
  }

  /** A model that does what the test says, call by call. */
  private static final class Scripted implements LanguageModel {
    private final Deque<Object[]> script = new ArrayDeque<>();
    private final AtomicInteger calls = new AtomicInteger();

    Scripted then(Object... steps) {
      script.add(steps);
      return this;
    }

    @Override
    public String name() {
      return "probe";
    }

    @Override
    public Duration timeLimit() {
      return Duration.ofSeconds(60);
    }

    @Override
    public int maxTokens() {
      return 100;
    }

    @Override
    public Ending stream(Prompt prompt, int maxTokens, Deadline deadline, Consumer<String> pieces) {
      Object[] steps = script.remove();
      calls.incrementAndGet();
      for (Object step : steps) {
        switch (step) {
          case String text -> pieces.accept(text);
          case RuntimeException e -> throw e;
          case CountDownLatch latch -> await(latch);
          default -> throw new IllegalArgumentException(step.toString());
        }
      }
      return Ending.WHOLE;
    }

    private static void await(CountDownLatch latch) {
      try {
        latch.await();
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
