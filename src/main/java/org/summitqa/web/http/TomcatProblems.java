package org.summitqa.web.http;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.tomcat.util.buf.EncodedSolidusHandling;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.summitqa.web.openai.ChatError;
import tools.jackson.databind.json.JsonMapper;

/**
 * Lets encoded slashes through, which ids of articles may hold, and turns what Tomcat refuses
 * before Spring sees it (a malformed address, a header of 10 KB) into a problem object.
 */
@Component
class TomcatProblems implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {
  private final JsonMapper json;

  TomcatProblems(JsonMapper json) {
    this.json = json;
  }

  @Override
  public void customize(TomcatServletWebServerFactory factory) {
    String pass = EncodedSolidusHandling.PASS_THROUGH.getValue();
    factory.addConnectorCustomizers(
        connector -> {
          connector.setEncodedSolidusHandling(pass);
          connector.setEncodedReverseSolidusHandling(pass);
        });
    factory.addContextCustomizers(
        context -> context.getParent().getPipeline().addValve(new ProblemValve(json)));
  }

  private static final class ProblemValve extends ErrorReportValve {
    private final JsonMapper json;

    ProblemValve(JsonMapper json) {
      this.json = json;
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
      HttpStatus status = HttpStatus.resolve(response.getStatus());
      if (status == null || !status.isError() || response.getContentWritten() > 0) {
        return;
      }
      ProblemDetail problem =
          ProblemDetail.forStatusAndDetail(status, UnhandledErrors.detail(status));
      ResponseEntity<Object> shaped = ChatError.respond(request, request.getRequestURI(), problem);
      response.setContentType(String.valueOf(shaped.getHeaders().getContentType()));
      response.setHeader("X-Content-Type-Options", "nosniff");
      try {
        response
            .getOutputStream()
            .write(json.writeValueAsString(shaped.getBody()).getBytes(StandardCharsets.UTF_8));
        response.finishResponse();
      } catch (IOException e) {
        // The client is gone; nobody is left to tell.
      }
    }
  }
}
