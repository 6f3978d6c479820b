package org.summitqa.web.admin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.summitqa.edit.ArticleFormat;
import org.summitqa.edit.ArticleId;
import org.summitqa.edit.DeclaredText;
import org.summitqa.edit.EditTag;
import org.summitqa.edit.Precondition;
import org.summitqa.web.http.RefusedException;

/** Reads what a request to change one article says beside its body. */
final class EditRequest {
  private static final Pattern TAG = Pattern.compile("\\s*(\\*|(?:W/)?\"[^\"]*\")\\s*(?:,|$)");

  private EditRequest() {}

  /** Returns the article that the rest of the path names. */
  static ArticleId id(HttpServletRequest request, String rest) {
    // Spring leaves out what follows a semicolon, which would be another article.
    if (request.getRequestURI().indexOf(';') >= 0) {
      throw RefusedException.badRequest("id must not hold a semicolon unless it is sent as %3B.");
    }
    return new ArticleId(rest.isEmpty() ? "" : rest.substring(1));
  }

  static ArticleFormat format(@Nullable String contentType) {
    MediaType type = MediaType.parseMediaType(String.valueOf(contentType));
    return switch (type.getSubtype()) {
      case "json" -> ArticleFormat.JSON;
      case "html" -> ArticleFormat.HTML;
      case "markdown" -> ArticleFormat.MARKDOWN;
      default -> ArticleFormat.TEXT;
    };
  }

  /** Returns a body in UTF-8 where the request says rightly what charset it is in. */
  static byte[] content(@Nullable String contentType, byte @Nullable [] body) {
    MediaType type = MediaType.parseMediaType(String.valueOf(contentType));
    return body == null ? new byte[0] : DeclaredText.inUtf8(body, type.getCharset());
  }

  static Precondition precondition(HttpServletRequest request) {
    String match = request.getHeader(HttpHeaders.IF_MATCH);
    String noneMatch = request.getHeader(HttpHeaders.IF_NONE_MATCH);
    if (noneMatch != null && !noneMatch.strip().equals("*")) {
      throw RefusedException.badRequest("If-None-Match may be * alone on a change.");
    }
    return new Precondition(match == null ? Set.of() : tags(match), noneMatch != null);
  }

  private static Set<String> tags(String header) {
    Set<String> tags = new HashSet<>();
    Matcher matcher = TAG.matcher(header);
    int end = 0;
    while (end < header.length() && matcher.find(end) && matcher.start() == end) {
      String tag = matcher.group(1);
      // A weak tag never matches where something is changed; it stays as it is and meets nothing.
      tags.add(tag.startsWith("\"") ? EditTag.ofShown(tag.substring(1, tag.length() - 1)) : tag);
      end = matcher.end();
    }
    if (end < header.length() || tags.isEmpty()) {
      throw RefusedException.badRequest(
          "If-Match must be * or versions in quotes, such as \"0123456789abcdef\".");
    }
    return tags;
  }
}
