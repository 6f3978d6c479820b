package org.summitqa.read.text;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.summitqa.read.PublicationDates;
import org.summitqa.read.SourceArticle;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A line of a {@code .jsonl} file: one article.
 *
 * @param id its id
 * @param fields all fields of the line
 */
public record JsonLine(String id, JsonNode fields) {
  private static final JsonMapper MAPPER = new JsonMapper();
  private static final int MAX_ID_LENGTH = 300;

  /** What came of a line. */
  public sealed interface ParseResult {
    /** It is an article's. */
    record Line(JsonLine line) implements ParseResult {}

    /** It is not. */
    record Broken(String reason) implements ParseResult {}
  }

  public static ParseResult parse(String text) {
    try {
      JsonNode fields = MAPPER.readTree(text);
      if (!fields.isObject()) {
        return new ParseResult.Broken("not a JSON object");
      }
      String id = fields.path("id").asString("").strip();
      if (id.isEmpty() || id.length() > MAX_ID_LENGTH || Prose.has(id, Character::isISOControl)) {
        return new ParseResult.Broken("no \"id\" of 1 to " + MAX_ID_LENGTH + " characters");
      }
      return fields.path("text").isString()
          ? new ParseResult.Line(new JsonLine(id, fields))
          : new ParseResult.Broken("no \"text\"");
    } catch (JacksonException broken) {
      return new ParseResult.Broken("not JSON (cut off?)");
    }
  }

  /** Returns the article as the line gives it. */
  public SourceArticle source() {
    String text = fields.path("text").stringValue();
    String title = field("title").orElse("");
    SourceArticle read =
        title.isBlank() && text.indexOf('\n') >= 0
            ? new PlainText().read(text)
            : SourceArticle.ofBlocks(PlainText.blocks(text));
    return new SourceArticle(
            title,
            orNull(field("url")),
            orNull(field("publisher")),
            field("publishedAt").flatMap(PublicationDates::parse).orElse(null),
            orNull(field("language")),
            List.of())
        .orElse(read);
  }

  private Optional<String> field(String name) {
    return Optional.of(fields.path(name)).filter(JsonNode::isString).map(JsonNode::stringValue);
  }

  private static @Nullable String orNull(Optional<String> value) {
    return value.orElse(null);
  }
}
