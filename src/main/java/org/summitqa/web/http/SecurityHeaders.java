package org.summitqa.web.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.summitqa.web.page.ChatPage;

/** Tells browsers what a response may do: nothing that this service did not send itself. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class SecurityHeaders extends OncePerRequestFilter {
  /** What is no page loads nothing. */
  private static final String POLICY = "default-src 'none'; frame-ancestors 'none'";

  // Swagger UI writes style attributes.
  private static final String API_PAGE_POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; "
          + "connect-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'; "
          + "frame-ancestors 'none'";

  private final ChatPage page;

  SecurityHeaders(ChatPage page) {
    this.page = page;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    response.setHeader("Content-Security-Policy", policy(request.getServletPath()));
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Referrer-Policy", "no-referrer");
    response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
    chain.doFilter(request, response);
  }

  private String policy(String path) {
    if (path.equals("/") || path.equals("/index.html")) {
      return page.policy();
    }
    return path.startsWith("/swagger-ui/") ? API_PAGE_POLICY : POLICY;
  }
}
