package org.summitqa.llm;

import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.springframework.core.retry.RetryException;
import org.springframework.core.retry.RetryTemplate;
import org.summitqa.prompt.Prompt;
import org.summitqa.timing.Deadline;

/**
 * A model whose server may fail: a call that failed before its first piece of text is made again
 * ({@link RetrySchedule}), not more than so many are under way at a time, and none is made while
 * the server seems to be down. Every wait ends with the deadline of the answer, or with an
 * interrupt.
 */
final class ResilientModel implements LanguageModel {
  private final LanguageModel model;
  private final CallSettings settings;
  private final CircuitBreaker breaker;
  private final ModelErrorMessages failure;
  private final Semaphore places;

  ResilientModel(
      LanguageModel model,
      CallSettings settings,
      CircuitBreaker breaker,
      ModelErrorMessages failure) {
    this.model = model;
    this.settings = settings;
    this.breaker = breaker;
    this.failure = failure;
    this.places = new Semaphore(settings.maxConcurrentCalls(), true);
  }

  @Override
  public String name() {
    return model.name();
  }

  @Override
  public Duration timeLimit() {
    return model.timeLimit();
  }

  @Override
  public int maxTokens() {
    return model.maxTokens();
  }

  @Override
  public Ending stream(Prompt prompt, int maxTokens, Deadline deadline, Consumer<String> pieces) {
    RetrySchedule attempts = new RetrySchedule(settings.retries(), deadline);
    Supplier<Ending> call =
        () -> model.stream(prompt, maxTokens, deadline, attempts.watching(pieces));
    try {
      return new RetryTemplate(attempts).execute(() -> attempt(call, deadline));
    } catch (RetryException e) {
      throw unwrapped(e);
    }
  }

  private Ending attempt(Supplier<Ending> call, Deadline deadline) {
    try {
      return breaker.executeSupplier(() -> placed(call, deadline));
    } catch (CallNotPermittedException e) {
      throw failure.suspended();
    }
  }

  private Ending placed(Supplier<Ending> call, Deadline deadline) {
    if (!isPlaceFree(deadline.atMost(settings.firstTokenTimeout()))) {
      throw failure.busy();
    }
    try {
      return call.get();
    } finally {
      places.release();
    }
  }

  private boolean isPlaceFree(Deadline until) {
    try {
      return places.tryAcquire(until.left().toNanos(), TimeUnit.NANOSECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw failure.interrupted();
    }
  }

  private RuntimeException unwrapped(RetryException e) {
    if (e.getLastException() instanceof RuntimeException last
        && !(last instanceof ModelException && Thread.currentThread().isInterrupted())) {
      return last;
    }
    if (e.getLastException() instanceof Error error) {
      throw error;
    }
    return failure.interrupted();
  }
}
