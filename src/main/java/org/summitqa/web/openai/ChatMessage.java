package org.summitqa.web.openai;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.summitqa.web.http.RefusedException;
import org.summitqa.web.http.RequestValues;
import tools.jackson.databind.JsonNode;

/**
 * A message of a chat, not yet checked.
 *
 * @param role who speaks
 * @param content a text, or parts of which those of type text are read
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record ChatMessage(@Nullable String role, @Nullable JsonNode content) {
  private static final Set<String> ROLES =
      Set.of("system", "developer", "user", "assistant", "tool", "function");

  boolean isFrom(String speaker) {
    return speaker.equals(role);
  }

  /** Refuses a role that chats don't have. */
  void checkRole(String name) {
    if (role == null || !ROLES.contains(role)) {
      throw RefusedException.badRequest(
              "%s.role must be system, developer, user, assistant or tool, not %s."
                  .formatted(name, RequestValues.echo(role)))
          .about(name + ".role");
    }
  }

  /** Returns the text of a question; what else it holds would be part of it, and is refused. */
  String question(String name, int maxLength) {
    String field = name + ".content";
    try {
      checkContent(field);
      return RequestValues.text(field, content == null ? null : text(), maxLength);
    } catch (RefusedException e) {
      throw e.about(field);
    }
  }

  /** Returns the text of an earlier message, without images and the like. */
  String earlier(String name) {
    return RequestValues.unicode(name + ".content", text());
  }

  private void checkContent(String field) {
    if (content == null || content.isNull() || content.isString()) {
      return;
    }
    if (!content.isArray()) {
      throw RefusedException.badRequest(field + " must be a string or a list of parts.");
    }
    for (int i = 0; i < content.size(); i++) {
      if (textOf(content.get(i)) == null) {
        throw RefusedException.badRequest(
            "%s[%d] must be of type text, not %s: nothing else is read."
                .formatted(field, i, RequestValues.echo(content.get(i).path("type").asString(""))));
      }
    }
  }

  private String text() {
    if (content == null) {
      return "";
    }
    List<@Nullable String> parts = new ArrayList<>();
    if (content.isArray()) {
      content.forEach(part -> parts.add(textOf(part)));
    } else if (content.isString()) {
      parts.add(content.stringValue());
    }
    return parts.stream().flatMap(Stream::ofNullable).collect(Collectors.joining("\n"));
  }

  private static @Nullable String textOf(JsonNode part) {
    boolean text = part.path("type").asString("").equals("text") && part.path("text").isString();
    return text ? part.get("text").stringValue() : null;
  }
}
