package org.summitqa.web.admin;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.summitqa.corpus.Sha256;
import org.summitqa.web.http.RefusedException;

/**
 * Lets only requests with the token change the corpus, before their body is read, and see why an
 * answer is as it is. A browser sends a bearer token to no other site by itself, so that no page
 * can change the corpus in a reader's name.
 */
@Component
public class AdminAccess implements HandlerInterceptor, WebMvcConfigurer {
  private static final String SCHEME = "Bearer ";
  private static final String NO_CHANGES =
      "Changes over HTTP are off. They are taken once summitqa.admin.token is set.";

  private final byte @Nullable [] expected;

  AdminAccess(AdminSettings settings) {
    String token = settings.token();
    this.expected = token == null ? null : hash(token);
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(this);
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    if (handler instanceof HandlerMethod method
        && method.getBeanType().isAnnotationPresent(AdminOnly.class)) {
      check(request.getHeader(HttpHeaders.AUTHORIZATION), NO_CHANGES);
    }
    return true;
  }

  /**
   * Refuses who has not the token.
   *
   * @param given the header {@code Authorization}, null where there is none
   * @param off what to say where no token is set, so that nobody has it
   */
  public void check(@Nullable String given, String off) {
    if (expected == null) {
      throw RefusedException.forbidden(off);
    }
    if (given == null) {
      throw RefusedException.unauthorized("Authorization: Bearer and the token are required.", "");
    }
    boolean bearer = given.regionMatches(true, 0, SCHEME, 0, SCHEME.length());
    // Hashes are of one length, so that not even that of the token shows in the time taken.
    if (!bearer
        || !MessageDigest.isEqual(expected, hash(given.substring(SCHEME.length()).strip()))) {
      throw RefusedException.unauthorized(
          "The token in Authorization is not the one in summitqa.admin.token.",
          ", error=\"invalid_token\"");
    }
  }

  private static byte[] hash(String token) {
    return Sha256.of(token.getBytes(ISO_8859_1));
  }
}
