package org.summitqa.llm;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An error that a server tells within a stream that began well: {@code {"error": …}}. */
final class StreamedError {
  private static final JsonMapper JSON = new JsonMapper();

  /** Words of an error's type or code, and the status that says the same. */
  private static final Map<String, Integer> STATUS =
      Map.of(
          "rate_limit", 429,
          "overloaded", 503,
          "invalid_request", 400,
          "context", 400,
          "content_filter", 400,
          "authentication", 401,
          "permission", 401,
          "not_found", 404);

  private StreamedError() {}

  /** Returns the error that an event tells as a refusal, 500 where no other fits; null for none. */
  static @Nullable StatusException in(String event) {
    if (!event.contains("\"error\"")) {
      return null;
    }
    try {
      JsonNode error = JSON.readTree(event).path("error");
      return error.isObject() || error.isString()
          ? new StatusException(status(error), error.toString(), null)
          : null;
    } catch (JacksonException e) {
      return null;
    }
  }

  private static int status(JsonNode error) {
    int code = error.path("code").asInt(0);
    if (code >= 400 && code < 600) {
      return code;
    }
    String kind = error.path("type").asString("") + " " + error.path("code").asString("");
    return STATUS.entrySet().stream()
        .filter(entry -> kind.contains(entry.getKey()))
        .mapToInt(Map.Entry::getValue)
        .min()
        .orElse(500);
  }
}
