package org.summitqa.edit;

/** A change that was not made; the corpus is as it was. The message is for who asked for it. */
public final class EditException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final Reason reason;

  EditException(Reason reason, String message) {
    super(message);
    this.reason = reason;
  }

  /** Returns why it was not made. */
  public Reason reason() {
    return reason;
  }

  /** Why a change is not made. */
  public enum Reason {
    /** The id cannot be the name of a file. */
    BAD_ID,
    /** What was sent cannot be read as an article. */
    UNREADABLE,
    /** There is no article with this id. */
    MISSING,
    /** The corpus stands against it: something else has the name, or there are enough articles. */
    CONFLICT,
    /** The article is not the one that the change was made for. */
    CHANGED,
    /** The corpus folder is not there at the moment. */
    NO_FOLDER,
    /** The disk is full. */
    FULL,
    /** The disk failed otherwise; the log says how. */
    FAILED
  }
}
