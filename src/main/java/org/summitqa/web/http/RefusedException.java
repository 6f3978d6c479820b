package org.summitqa.web.http;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** A request that is not served, with what the client is told: field, limit, what was given. */
public final class RefusedException extends ErrorResponseException {
  private static final long serialVersionUID = 1L;
  private @Nullable String field;

  private RefusedException(HttpStatus status, String detail) {
    super(status, ProblemDetail.forStatusAndDetail(status, detail), null);
  }

  public static RefusedException badRequest(String detail) {
    return new RefusedException(HttpStatus.BAD_REQUEST, detail);
  }

  public static RefusedException notFound(String detail) {
    return new RefusedException(HttpStatus.NOT_FOUND, detail);
  }

  public static RefusedException tooLarge(long limit) {
    return new RefusedException(
        HttpStatus.CONTENT_TOO_LARGE, "The body may have at most %d bytes.".formatted(limit));
  }

  /** Says that as much is done as allowed; {@code what} has a {@code %d} for the limit. */
  static RefusedException busy(String what, int limit, Duration retryAfter) {
    return new RefusedException(
            HttpStatus.TOO_MANY_REQUESTS,
            what.formatted(limit) + ", which is the limit. Try again in a moment.")
        .retryAfter(retryAfter);
  }

  public static RefusedException tooManyChanges(int limit, Duration retryAfter) {
    return new RefusedException(
            HttpStatus.TOO_MANY_REQUESTS,
            "More than %d changes a second (summitqa.admin.changes-per-second) are not taken."
                .formatted(limit))
        .retryAfter(retryAfter);
  }

  public static RefusedException forbidden(String detail) {
    return new RefusedException(HttpStatus.FORBIDDEN, detail);
  }

  /** Asks for the token; {@code more} is what the challenge says of the one that was sent. */
  public static RefusedException unauthorized(String detail, String more) {
    RefusedException refused = new RefusedException(HttpStatus.UNAUTHORIZED, detail);
    refused.getHeaders().set(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"summitqa\"" + more);
    return refused;
  }

  /** Refuses with any status. */
  public static RefusedException of(HttpStatus status, String detail) {
    return new RefusedException(status, detail);
  }

  static RefusedException unavailable(String detail, Duration retryAfter) {
    return new RefusedException(HttpStatus.SERVICE_UNAVAILABLE, detail).retryAfter(retryAfter);
  }

  /** Names the field of the request that the refusal is about. */
  public RefusedException about(String name) {
    field = name;
    return this;
  }

  /** Returns the field that the refusal is about, null where it is about none or was not named. */
  @Nullable
  public String field() {
    return field;
  }

  public RefusedException retryAfter(Duration wait) {
    getHeaders().set(HttpHeaders.RETRY_AFTER, Long.toString(wait.toSeconds()));
    return this;
  }
}
