package org.summitqa.llm;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import java.util.Set;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.summitqa.llm.ModelException.Reason;

/** Makes the configured language model; with {@code extractive} there is none. */
@Configuration(proxyBeanMethods = false)
class LlmConfiguration {
  private static final Set<Reason> SERVER_IS_DOWN =
      Set.of(Reason.UNREACHABLE, Reason.SERVER, Reason.TOO_SLOW, Reason.TOO_MANY);

  @Bean
  @Conditional(ModelIsConfigured.class)
  LanguageModel languageModel(LlmSettings settings, CallSettings calls, CircuitBreaker breaker) {
    return new ResilientModel(
        new StreamedModel(
            ChatModels.of(settings, calls.connectTimeout()), settings, calls.firstTokenTimeout()),
        calls,
        breaker,
        new ModelErrorMessages(settings));
  }

  @Bean
  @Conditional(ModelIsConfigured.class)
  CircuitBreaker modelBreaker(CallSettings calls) {
    return breaker(calls.breaker());
  }

  /** Returns a breaker that opens where each of the last calls found the server down. */
  static CircuitBreaker breaker(CallSettings.Breaker settings) {
    return CircuitBreaker.of(
        "llm",
        CircuitBreakerConfig.custom()
            .slidingWindowSize(settings.failures())
            .minimumNumberOfCalls(settings.failures())
            .failureRateThreshold(100)
            .waitDurationInOpenState(settings.pause())
            .permittedNumberOfCallsInHalfOpenState(1)
            .recordException(
                e -> e instanceof ModelException m && SERVER_IS_DOWN.contains(m.reason()))
            // Interrupts, what a reader's side throws, and calls not made say nothing of the
            // server.
            .ignoreException(e -> !(e instanceof ModelException m) || m.reason() == Reason.BUSY)
            .build());
  }

  static final class ModelIsConfigured implements Condition {
    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
      return Binder.get(context.getEnvironment())
              .bind("summitqa.llm.provider", LlmSettings.Provider.class)
              .orElse(LlmSettings.Provider.EXTRACTIVE)
          != LlmSettings.Provider.EXTRACTIVE;
    }
  }
}
