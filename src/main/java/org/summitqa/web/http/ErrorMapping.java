package org.summitqa.web.http;

import java.time.Duration;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponse;
import org.summitqa.ask.IndexNotReadyException;
import org.summitqa.edit.EditException;
import org.summitqa.fetch.FetchException;
import org.summitqa.web.admin.EditFailures;

/** Gives every failure its status and words; what is not expected is logged and kept inside. */
final class ErrorMapping {
  private static final Logger LOG = LoggerFactory.getLogger(ErrorMapping.class);
  private static final Duration RETRY_NOT_READY = Duration.ofSeconds(5);

  private ErrorMapping() {}

  static ErrorResponse of(Exception failure) {
    if (failure instanceof ErrorResponse known) {
      return known;
    }
    if (failure instanceof IndexNotReadyException) {
      return RefusedException.unavailable(
          "The index is being built for the first time. Try again in a few seconds.",
          RETRY_NOT_READY);
    }
    if (failure instanceof EditException || failure instanceof FetchException) {
      return EditFailures.of((RuntimeException) failure);
    }
    if (failure instanceof InvalidParameterException) {
      return RefusedException.badRequest("The query is not encoded as it should be.");
    }
    LOG.error("A request failed", failure);
    return ErrorResponse.create(
        failure,
        HttpStatus.INTERNAL_SERVER_ERROR,
        "The service failed at this request. Its log says why.");
  }
}
