package org.summitqa.doctor.model;

import org.summitqa.doctor.CheckResult;
import org.summitqa.llm.ModelOutcome.Failed;

/** Says what to do about a call that failed. */
final class ModelFailure {
  private ModelFailure() {}

  /**
   * Returns the finding.
   *
   * @param name the check that the call was made for, where the failure does not tell of another
   */
  static CheckResult of(String name, Failed failure) {
    String text = failure.message();
    return switch (failure.reason()) {
      case KEY ->
          CheckResult.broken(ModelCheck.KEY, text, "Set SUMMITQA_LLM_API_KEY to a valid key.");
      case UNKNOWN_MODEL ->
          CheckResult.broken(
              ModelCheck.NAME,
              text,
              "Set summitqa.llm.model to a model of that server; for openai, summitqa.llm.base-url"
                  + " mostly ends in /v1.");
      case TOO_LONG ->
          CheckResult.broken(
              ModelCheck.CONTEXT,
              text,
              "Start the server with a longer context, or lower summitqa.prompts.max-evidence-tokens"
                  + " or summitqa.llm.max-tokens.");
      case TOO_SLOW ->
          CheckResult.broken(
              name,
              text,
              "Raise summitqa.llm.timeout, lower summitqa.prompts.max-evidence-tokens, or take a"
                  + " smaller model.");
      case TOO_MANY ->
          CheckResult.broken(name, text, "Wait a while, or look at the account's limits.");
      case SILENT ->
          CheckResult.broken(
              name, text, "Take a model that is made for chat; raise summitqa.llm.max-tokens.");
      case FILTERED -> CheckResult.broken(name, text, "Take a model with another content filter.");
      default ->
          CheckResult.broken(
              name,
              text,
              "Look into the model server's log, and check summitqa.llm.provider and"
                  + " summitqa.llm.base-url.");
    };
  }
}
