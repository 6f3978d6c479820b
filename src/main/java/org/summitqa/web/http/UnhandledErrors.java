package org.summitqa.web.http;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.summitqa.web.openai.ChatError;

/** Gives errors that no controller saw the form of all others. */
@Hidden
@RestController
class UnhandledErrors implements ErrorController {
  @RequestMapping("${spring.web.error.path:/error}")
  ResponseEntity<Object> problem(HttpServletRequest request) {
    HttpStatus status =
        request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
            ? HttpStatus.valueOf(code)
            : HttpStatus.NOT_FOUND;
    @Nullable String path = (String) request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
    ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail(status));
    return ChatError.respond(request, path, problem);
  }

  static String detail(HttpStatus status) {
    return switch (status) {
      case NOT_FOUND -> "There is nothing at this address.";
      case BAD_REQUEST -> "The address or a header of the request is malformed.";
      default -> status.getReasonPhrase() + ".";
    };
  }
}
