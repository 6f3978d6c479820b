package org.summitqa.prompt;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the prompts.
 *
 * @param path folder of the prompt files; a relative one is looked for in the working directory,
 *     then beside the jar. Text and not a path, which Spring would first look for in the classpath,
 *     where the jar's copies lie
 * @param maxEvidenceTokens how much evidence a model is given, in estimated tokens, 100 to 100000
 * @param maxHistoryTokens how much of the conversation a model is given to make a question stand
 *     alone, in estimated tokens, 20 to 10000; the oldest turns are left out
 */
@ConfigurationProperties("summitqa.prompts")
public record PromptSettings(
    @DefaultValue("prompts") String path,
    @DefaultValue("400") int maxEvidenceTokens,
    @DefaultValue("200") int maxHistoryTokens) {
  /** Checks the range. */
  public PromptSettings {
    if (maxEvidenceTokens < 100 || maxEvidenceTokens > 100_000) {
      throw new IllegalArgumentException(
          "summitqa.prompts.max-evidence-tokens must be 100 to 100000, not " + maxEvidenceTokens);
    }
    if (maxHistoryTokens < 20 || maxHistoryTokens > 10_000) {
      throw new IllegalArgumentException(
          "summitqa.prompts.max-history-tokens must be 20 to 10000, not " + maxHistoryTokens);
    }
  }
}
