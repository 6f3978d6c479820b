package org.summitqa.evaluation.grade;

/** A judge was asked for, and no language model is configured. */
public class JudgeMissingException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  JudgeMissingException() {
    super(
        "A model cannot judge while summitqa.llm.provider is extractive; set it to openai,"
            + " anthropic or ollama");
  }
}
