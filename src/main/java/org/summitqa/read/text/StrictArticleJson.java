package org.summitqa.read.text;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.summitqa.read.ArticleAssembly;
import org.summitqa.read.PublicationDates;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * An article that is sent as JSON, checked more strictly than a line of a file: who sends it is
 * there to be told of a misspelt field or a date that is none, which a run reads over.
 */
public final class StrictArticleJson {
  private static final JsonMapper STRICT =
      JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();
  private static final List<String> FIELDS =
      List.of("id", "title", "url", "publisher", "publishedAt", "language", "text");
  private static final int MAX_ECHO_LENGTH = 60;

  private StrictArticleJson() {}

  /** What came of it. */
  public sealed interface ParseResult {
    /** It is an article's. */
    record Line(JsonLine line) implements ParseResult {}

    /** It is not. */
    record Broken(String reason) implements ParseResult {}
  }

  public static ParseResult parse(@Nullable String id, String text) {
    try {
      if (!(STRICT.readTree(text) instanceof ObjectNode fields)) {
        return new ParseResult.Broken("not a JSON object");
      }
      return problem(id, fields)
          .<ParseResult>map(ParseResult.Broken::new)
          .orElseGet(() -> line(id, fields));
    } catch (JacksonException broken) {
      return new ParseResult.Broken(broken(broken));
    }
  }

  /** Returns the line as a file holds it: the fields that are there in one order. */
  public static byte[] bytes(JsonLine line) {
    ObjectNode kept = STRICT.createObjectNode();
    for (String field : FIELDS) {
      JsonNode value = line.fields().path(field);
      if (field.equals("id")) {
        kept.put(field, line.id());
      } else if (value.isString()) {
        kept.set(field, value);
      }
    }
    return (STRICT.writeValueAsString(kept) + "\n").getBytes(UTF_8);
  }

  private static ParseResult line(@Nullable String id, ObjectNode fields) {
    if (id != null) {
      fields.put("id", id);
    }
    return switch (JsonLine.parse(STRICT.writeValueAsString(fields))) {
      case JsonLine.ParseResult.Broken broken -> new ParseResult.Broken(broken.reason());
      case JsonLine.ParseResult.Line line -> new ParseResult.Line(line.line());
    };
  }

  private static Optional<String> problem(@Nullable String id, ObjectNode fields) {
    for (String name : fields.propertyNames()) {
      JsonNode value = fields.path(name);
      if (!FIELDS.contains(name)) {
        return Optional.of("unknown field %s; known: %s".formatted(echo(name), FIELDS));
      }
      if (!value.isString() && !value.isNull()) {
        return Optional.of(name + " must be a string");
      }
    }
    String named = fields.path("id").asString("");
    if (id != null && !named.isEmpty() && !named.equals(id)) {
      return Optional.of(
          "its id is %s, not %s as the address says".formatted(echo(named), echo(id)));
    }
    return values(fields);
  }

  private static Optional<String> values(ObjectNode fields) {
    String date = fields.path("publishedAt").asString("");
    if (!date.isBlank() && PublicationDates.parse(date).isEmpty()) {
      return Optional.of("publishedAt must be a date such as 2023-11-16, not " + echo(date));
    }
    String url = fields.path("url").asString("");
    if (!url.isBlank() && ArticleAssembly.url(url).isEmpty()) {
      return Optional.of("url must be an http or https address, not " + echo(url));
    }
    return Optional.empty();
  }

  private static String broken(JacksonException broken) {
    String message = broken.getOriginalMessage();
    return message != null && message.startsWith("Duplicate")
        ? "not JSON: a field is given twice"
        : "not JSON (cut off?)";
  }

  private static String echo(String value) {
    return '"'
        + (value.length() > MAX_ECHO_LENGTH ? value.substring(0, MAX_ECHO_LENGTH) + "…" : value)
            .replaceAll("[\\p{Cc}\\p{Cs}]", "\uFFFD")
        + '"';
  }
}
