package org.summitqa.web.admin;

import java.time.Duration;
import org.springframework.http.HttpStatus;
import org.summitqa.edit.EditException;
import org.summitqa.fetch.FetchException;
import org.summitqa.web.http.RefusedException;

/** Gives changes that were not made and pages that were not fetched their status. */
public final class EditFailures {
  private static final Duration RETRY_GONE = Duration.ofSeconds(5);

  private EditFailures() {}

  public static RefusedException of(RuntimeException failure) {
    return switch (failure) {
      case EditException edit -> of(edit);
      case FetchException fetch -> of(fetch);
      default -> throw failure;
    };
  }

  private static RefusedException of(EditException failure) {
    HttpStatus status =
        switch (failure.reason()) {
          case BAD_ID -> HttpStatus.BAD_REQUEST;
          case UNREADABLE -> HttpStatus.UNPROCESSABLE_CONTENT;
          case MISSING -> HttpStatus.NOT_FOUND;
          case CONFLICT -> HttpStatus.CONFLICT;
          case CHANGED -> HttpStatus.PRECONDITION_FAILED;
          case NO_FOLDER -> HttpStatus.SERVICE_UNAVAILABLE;
          case FULL -> HttpStatus.INSUFFICIENT_STORAGE;
          case FAILED -> HttpStatus.INTERNAL_SERVER_ERROR;
        };
    RefusedException refused = RefusedException.of(status, String.valueOf(failure.getMessage()));
    return status == HttpStatus.SERVICE_UNAVAILABLE ? refused.retryAfter(RETRY_GONE) : refused;
  }

  private static RefusedException of(FetchException failure) {
    HttpStatus status =
        switch (failure.reason()) {
          case BAD_URL -> HttpStatus.BAD_REQUEST;
          case REFUSED_ADDRESS, ROBOTS -> HttpStatus.FORBIDDEN;
          case TOO_SOON -> HttpStatus.TOO_MANY_REQUESTS;
          case NO_PAGE -> HttpStatus.UNPROCESSABLE_CONTENT;
          case UNKNOWN_HOST, UNREACHABLE -> HttpStatus.BAD_GATEWAY;
          case TIMEOUT -> HttpStatus.GATEWAY_TIMEOUT;
        };
    RefusedException refused = RefusedException.of(status, String.valueOf(failure.getMessage()));
    return failure.retryAfter().isZero()
        ? refused
        : refused.retryAfter(failure.retryAfter().plusSeconds(1));
  }
}
