package org.summitqa.llm;

/** The model gave no draft, or only a part of one. */
public class ModelException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * Says what happened.
   *
   * @param message for the log: what failed and what to do; never a key, never a prompt
   * @param cause what the client reported
   */
  public ModelException(String message, Throwable cause) {
    super(message, cause);
  }
}
