package org.summitqa.llm;

import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Makes the language model that the settings name; with {@code extractive} there is none. */
@Configuration(proxyBeanMethods = false)
class LlmConfiguration {
  @Bean
  @Conditional(ModelIsConfigured.class)
  LanguageModel languageModel(LlmSettings settings) {
    return new StreamedModel(ChatModels.of(settings), settings);
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
