package org.summitqa.fetch;

import java.time.Duration;

/** A page that was not fetched. The message is for who asked, and names no address but theirs. */
public final class FetchException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final Reason reason;
  private final Duration retryAfter;

  FetchException(Reason reason, String message) {
    this(reason, message, Duration.ZERO);
  }

  FetchException(Reason reason, String message, Duration retryAfter) {
    super(message);
    this.reason = reason;
    this.retryAfter = retryAfter;
  }

  /** Returns why it was not fetched. */
  public Reason reason() {
    return reason;
  }

  /** Returns after what time it may be tried again; zero where that is not known. */
  public Duration retryAfter() {
    return retryAfter;
  }

  /** Why a page is not fetched. */
  public enum Reason {
    /** What was given is no address that is fetched from: its scheme, port, user or form. */
    BAD_URL,
    /** The name leads to a machine that is not on the public internet. */
    REFUSED_ADDRESS,
    /** The site's robots.txt says no. */
    ROBOTS,
    /** The site asks for more time between two visits. */
    TOO_SOON,
    /** The server answered with something that is no page, or too large, or redirects too often. */
    NO_PAGE,
    /** Nobody knows the host's name. */
    UNKNOWN_HOST,
    /** The server could not be reached, or broke off. */
    UNREACHABLE,
    /** It took too long. */
    TIMEOUT
  }
}
