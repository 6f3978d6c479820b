package org.summitqa.llm;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The model gave no text, or only a part of one. Carries no cause: what a client reports may quote
 * the key or the prompt.
 */
public class ModelException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final Reason reason;
  private final transient @Nullable Duration retryAfter;

  /**
   * Says what happened.
   *
   * @param reason what kind of failure it is
   * @param message for the log: what failed and what to do; never a key, never a prompt
   */
  public ModelException(Reason reason, String message) {
    this(reason, message, null);
  }

  ModelException(Reason reason, String message, @Nullable Duration retryAfter) {
    super(message);
    this.reason = reason;
    this.retryAfter = retryAfter;
  }

  /** Returns what kind of failure it is. */
  public Reason reason() {
    return reason;
  }

  /** Returns how long the server asks to wait; null where it does not say. */
  @Nullable Duration retryAfter() {
    return retryAfter;
  }

  /** Kinds of failures. */
  public enum Reason {
    /** No connection, or one that broke. */
    UNREACHABLE,
    /** The key was refused. */
    KEY,
    /** The provider does not know the model, or has nothing at the address. */
    UNKNOWN_MODEL,
    /** The prompt is longer than the model can read. */
    TOO_LONG,
    /** The request was refused for another reason. */
    REFUSED,
    /** Too many calls, or the quota is used up. */
    TOO_MANY,
    /** The provider withheld the text. */
    FILTERED,
    /** The provider failed. */
    SERVER,
    /** A time limit is over. */
    TOO_SLOW,
    /** What came is not what the protocol says. */
    UNREADABLE,
    /** The model ended without a word. */
    SILENT,
    /** Not called, since it failed too often lately. */
    SUSPENDED,
    /** Not called, since as many calls as allowed are under way. */
    BUSY
  }
}
