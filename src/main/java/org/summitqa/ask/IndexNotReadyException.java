package org.summitqa.ask;

/** The index is being built for the first time; questions can be asked when it is done. */
public class IndexNotReadyException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Says what to do. */
  public IndexNotReadyException() {
    super("The index is being built for the first time. Try again in a few seconds.");
  }
}
