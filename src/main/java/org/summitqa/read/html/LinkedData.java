package org.summitqa.read.html;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.summitqa.read.PublicationDates;
import org.summitqa.read.SourceArticle;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads JSON-LD as schema.org describes articles: NewsArticle and its kin. */
final class LinkedData {
  private static final JsonMapper MAPPER = new JsonMapper();

  /** How many nodes of a script are looked at. */
  private static final int MAX_NODES = 2000;

  private LinkedData() {}

  /** Returns what a script says of an article; empty where it is about none or is broken. */
  static Optional<SourceArticle> article(String script) {
    try {
      return find(MAPPER.readTree(script)).map(LinkedData::read);
    } catch (JacksonException broken) {
      return Optional.empty();
    }
  }

  private static Optional<JsonNode> find(JsonNode root) {
    Deque<JsonNode> open = new ArrayDeque<>(List.of(root));
    for (int seen = 0; seen < MAX_NODES && !open.isEmpty(); seen++) {
      JsonNode node = open.removeFirst();
      if (isArticle(node.path("@type"))) {
        return Optional.of(node);
      }
      if (node.isArray()) {
        node.forEach(open::add);
      } else if (node.isObject()) {
        node.path("@graph").forEach(open::add);
        open.add(node.path("mainEntity"));
      }
    }
    return Optional.empty();
  }

  private static boolean isArticle(JsonNode type) {
    JsonNode first = type.isArray() ? type.path(0) : type;
    String name = first.asString("");
    return name.endsWith("Article") || name.equals("BlogPosting") || name.equals("Report");
  }

  private static SourceArticle read(JsonNode node) {
    String title = text(node, "headline", "name");
    String date = text(node, "datePublished", "dateCreated");
    return new SourceArticle(
        title == null ? "" : title,
        text(node, "url", "mainEntityOfPage"),
        text(node, "publisher", "sourceOrganization"),
        date == null ? null : PublicationDates.parse(date).orElse(null),
        text(node, "inLanguage"),
        List.of());
  }

  private static @Nullable String text(JsonNode node, String... names) {
    return Arrays.stream(names)
        .map(node::path)
        .map(value -> value.isArray() ? value.path(0) : value)
        .map(LinkedData::plain)
        .filter(value -> !value.isBlank())
        .findFirst()
        .orElse(null);
  }

  private static String plain(JsonNode value) {
    if (!value.isObject()) {
      return value.isString() ? value.stringValue() : "";
    }
    JsonNode name = value.has("name") ? value.path("name") : value.path("@id");
    return name.isString() ? name.stringValue() : "";
  }
}
