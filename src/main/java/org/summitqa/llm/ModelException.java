package org.summitqa.llm;

/**
 * The model gave no draft, or only a part of one. Carries no cause: what a client reports may quote
 * the key or the prompt.
 */
public class ModelException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * Says what happened.
   *
   * @param message for the log: what failed and what to do; never a key, never a prompt
   */
  public ModelException(String message) {
    super(message);
  }
}
