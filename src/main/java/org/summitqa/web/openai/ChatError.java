package org.summitqa.web.openai;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.summitqa.web.http.RefusedException;

/** What went wrong, in OpenAI's shape. */
public record ChatError(Details error) {
  private static final String PATH = "/v1/";

  /**
   * The failure.
   *
   * @param message what the problem's detail says
   * @param type its kind
   * @param param the field of the request that it is about, null where it is about none
   * @param code a name that programs can go by, null where the type says enough
   */
  record Details(String message, String type, @Nullable String param, @Nullable String code) {}

  /** Tells whether clients of a path expect this shape. */
  public static boolean isExpectedAt(HttpServletRequest request, @Nullable String path) {
    return path != null && path.startsWith(request.getContextPath() + PATH);
  }

  public static ChatError of(ProblemDetail problem, @Nullable Exception failure) {
    String message = problem.getDetail() == null ? "" : problem.getDetail();
    String field = failure instanceof RefusedException refused ? refused.field() : null;
    int status = problem.getStatus();
    return new ChatError(new Details(message, type(status), field, code(status, field)));
  }

  /** Returns a response in the shape that clients of a path expect. */
  public static ResponseEntity<Object> respond(
      HttpServletRequest request, @Nullable String path, ProblemDetail problem) {
    boolean expected = isExpectedAt(request, path);
    return ResponseEntity.status(problem.getStatus())
        .contentType(expected ? MediaType.APPLICATION_JSON : MediaType.APPLICATION_PROBLEM_JSON)
        .body(expected ? of(problem, null) : problem);
  }

  private static String type(int status) {
    if (status == HttpStatus.TOO_MANY_REQUESTS.value()) {
      return "rate_limit_error";
    }
    return status < 500 ? "invalid_request_error" : "server_error";
  }

  private static @Nullable String code(int status, @Nullable String field) {
    if (status == HttpStatus.TOO_MANY_REQUESTS.value()) {
      return "rate_limit_exceeded";
    }
    return status == HttpStatus.NOT_FOUND.value() && "model".equals(field)
        ? "model_not_found"
        : null;
  }
}
