package org.summitqa.read.text;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.summitqa.corpus.PublicationDate;
import org.summitqa.read.PublicationDates;
import org.summitqa.read.SourceArticle;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The YAML between two lines of {@code ---} at the head of a Markdown file. */
final class FrontMatter {
  /** Longer front matter is none, in characters. */
  private static final int MAX_LENGTH = 64_000;

  /** The length of the marks that enclose it. */
  private static final int MARK = 3;

  private static final YAMLMapper MAPPER = new YAMLMapper();

  private FrontMatter() {}

  /** Returns where the text after the front matter begins; 0 where there is no front matter. */
  static int end(String text) {
    String head = text.substring(0, Math.min(text.length(), MAX_LENGTH));
    if (!head.startsWith("---\n") && !head.startsWith("---\r\n")) {
      return 0;
    }
    int line = head.indexOf('\n') + 1;
    boolean keyed = false;
    while (line > 0 && line < head.length()) {
      int next = head.indexOf('\n', line);
      String content = head.substring(line, next < 0 ? head.length() : next).stripTrailing();
      if (content.equals("---") || content.equals("...")) {
        return keyed ? (next < 0 ? head.length() : next + 1) : 0;
      }
      keyed |= content.indexOf(':') > 0;
      line = next + 1;
    }
    return 0;
  }

  /**
   * Returns what the front matter, with its marks, says, as an article without blocks; nothing if
   * it is broken.
   */
  static SourceArticle read(String yaml) {
    try {
      String document = yaml.stripTrailing();
      return read(MAPPER.readTree(document.substring(0, document.length() - MARK)));
    } catch (JacksonException | StackOverflowError broken) {
      return SourceArticle.ofBlocks(List.of());
    }
  }

  private static SourceArticle read(JsonNode node) {
    Optional<String> title = text(node, "title", "headline");
    Optional<PublicationDate> date =
        text(node, "date", "published", "publishedAt", "published_at", "pubDate", "datePublished")
            .flatMap(PublicationDates::parse);
    return new SourceArticle(
        title.orElse(""),
        text(node, "url", "link", "canonical", "canonicalUrl", "canonical_url", "source_url")
            .orElse(null),
        orNull(text(node, "publisher", "source", "site", "site_name")),
        date.orElse(null),
        orNull(text(node, "language", "lang", "locale")),
        List.of());
  }

  private static @Nullable String orNull(Optional<String> value) {
    return value.orElse(null);
  }

  private static Optional<String> text(JsonNode node, String... names) {
    for (String name : names) {
      JsonNode value = node.path(name);
      JsonNode plain = value.isObject() ? value.path("name") : value;
      if (plain.isValueNode() && !plain.isNull() && !plain.asString("").isBlank()) {
        return Optional.of(plain.asString(""));
      }
    }
    return Optional.empty();
  }
}
