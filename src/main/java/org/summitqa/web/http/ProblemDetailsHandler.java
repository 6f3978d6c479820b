package org.summitqa.web.http;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import org.springframework.web.servlet.resource.NoResourceFoundException;
import org.summitqa.ask.IndexNotReadyException;
import org.summitqa.ingest.IngestionProgress;
import org.summitqa.lifecycle.IngestionState;
import org.summitqa.web.openai.ChatError;

/** Tells clients what went wrong as problem objects (RFC 9457), and nobody how the inside looks. */
@Hidden
@RestControllerAdvice
public class ProblemDetailsHandler extends ResponseEntityExceptionHandler {
  private final IngestionState ingestion;

  ProblemDetailsHandler(IngestionState ingestion) {
    this.ingestion = ingestion;
  }

  /** Returns the problem object of a failure. */
  public static ProblemDetail of(Exception failure) {
    return ErrorMapping.of(failure).getBody();
  }

  @ExceptionHandler
  @Nullable ResponseEntity<Object> handleFailure(RuntimeException failure, WebRequest request) {
    ErrorResponse error = ErrorMapping.of(failure);
    if (failure instanceof IndexNotReadyException) {
      addProgress(error.getBody());
    }
    return handleExceptionInternal(
        failure, error.getBody(), error.getHeaders(), error.getStatusCode(), request);
  }

  private void addProgress(ProblemDetail problem) {
    IngestionProgress progress = ingestion.reading();
    if (progress != null) {
      problem.setProperty("articlesRead", progress.articlesDone());
      if (progress.articlesTotal() >= 0) {
        problem.setProperty("articlesTotal", progress.articlesTotal());
      }
    }
  }

  /** Gives a failure the shape that clients of its path expect. */
  @Override
  protected @Nullable ResponseEntity<Object> handleExceptionInternal(
      Exception failure,
      @Nullable Object body,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    HttpServletRequest http = ((ServletWebRequest) request).getRequest();
    if (!ChatError.isExpectedAt(http, http.getRequestURI())) {
      return super.handleExceptionInternal(failure, body, headers, status, request);
    }
    ProblemDetail problem = body instanceof ProblemDetail given ? given : of(failure);
    HttpHeaders asJson = HttpHeaders.copyOf(headers);
    asJson.setContentType(MediaType.APPLICATION_JSON);
    return super.handleExceptionInternal(
        failure, ChatError.of(problem, failure), asJson, status, request);
  }

  @Override
  protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
      HttpMessageNotReadableException e,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof RequestSizeLimit.ExceededException exceeded) {
        return handleFailure(RefusedException.tooLarge(exceeded.limit()), request);
      }
    }
    return handleFailure(RefusedException.badRequest(BodyErrors.explain(e.getCause())), request);
  }

  @Override
  protected @Nullable ResponseEntity<Object> handleHttpRequestMethodNotSupported(
      HttpRequestMethodNotSupportedException e,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    String[] allowed = e.getSupportedMethods();
    return refuse(
        e,
        "%s is not supported here%s."
            .formatted(
                e.getMethod(), allowed == null ? "" : ", only " + String.join(", ", allowed)),
        request);
  }

  @Override
  protected @Nullable ResponseEntity<Object> handleHttpMediaTypeNotSupported(
      HttpMediaTypeNotSupportedException e,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    String given = e.getContentType() == null ? "none" : e.getContentType().toString();
    return refuse(
        e,
        "Content-Type must be %s, not %s.".formatted(known(e.getSupportedMediaTypes()), given),
        request);
  }

  @Override
  protected @Nullable ResponseEntity<Object> handleHttpMediaTypeNotAcceptable(
      HttpMediaTypeNotAcceptableException e,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    String known = known(e.getSupportedMediaTypes());
    return refuse(e, "Accept must allow " + known + ".", request);
  }

  private static String known(List<MediaType> types) {
    return types.stream()
        .map(type -> type.getType() + "/" + type.getSubtype())
        .distinct()
        .collect(Collectors.joining(" or "));
  }

  @Override
  protected @Nullable ResponseEntity<Object> handleNoResourceFoundException(
      NoResourceFoundException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
    return refuse(e, "There is nothing at this address.", request);
  }

  private <E extends Exception & ErrorResponse> @Nullable ResponseEntity<Object> refuse(
      E failure, String detail, WebRequest request) {
    ProblemDetail body = ProblemDetail.forStatusAndDetail(failure.getStatusCode(), detail);
    return handleExceptionInternal(
        failure, body, failure.getHeaders(), failure.getStatusCode(), request);
  }
}
