package org.summitqa.read;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.summitqa.corpus.PublicationDate;
import org.summitqa.text.Language;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * What {@code corpus.yml} says: names of publishers, what single articles do not say of themselves,
 * and questions to begin with. A key that is not known makes the file an error, since it is likely
 * misspelt.
 *
 * @param publishers names as readers know them, by host ({@code www.bbc.com}, or {@code bbc.com}
 *     for all hosts below it) or by the name that a source uses ({@code 新华网})
 * @param articles corrections by article id
 * @param questions the editor's own examples of what the articles answer, by the reader's language
 */
public record CorpusMetadata(
    Map<String, String> publishers,
    Map<String, Note> articles,
    Map<Language, List<String>> questions) {
  /** The file's name, in the corpus folder itself. */
  public static final String FILE = "corpus.yml";

  /** Nothing said. */
  public static final CorpusMetadata NONE = new CorpusMetadata(Map.of(), Map.of(), Map.of());

  private static final YAMLMapper MAPPER =
      YAMLMapper.builder().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  /**
   * What an article does not say of itself; all may be null.
   *
   * @param title the headline
   * @param url where it was published
   * @param publisher the publisher as readers know it
   * @param publishedAt an ISO-8601 date, or date-time with offset
   * @param language ISO 639 code
   */
  public record Note(
      @Nullable String title,
      @Nullable String url,
      @Nullable String publisher,
      @Nullable PublicationDate publishedAt,
      @Nullable String language) {}

  public CorpusMetadata(
      @Nullable Map<String, String> publishers,
      @Nullable Map<String, Note> articles,
      @Nullable Map<Language, List<String>> questions) {
    this.publishers = publishers == null ? Map.of() : new TreeMap<>(publishers);
    this.articles = articles == null ? Map.of() : new TreeMap<>(articles);
    this.questions = questions == null ? Map.of() : new TreeMap<>(questions);
  }

  /** Returns the editor's questions for readers of a language, without blank ones. */
  public List<String> questions(Language language) {
    List<String> given = questions.get(language);
    return given == null
        ? List.of()
        : given.stream()
            .filter(Objects::nonNull)
            .map(String::strip)
            .filter(question -> !question.isEmpty())
            .distinct()
            .toList();
  }

  /**
   * Reads the file's text.
   *
   * @throws JacksonException if it is not YAML of this shape; it knows the line
   */
  public static CorpusMetadata parse(String yaml) {
    CorpusMetadata notes = yaml.isBlank() ? NONE : MAPPER.readValue(yaml, CorpusMetadata.class);
    return notes == null ? NONE : notes;
  }

  /** Returns what is said of an article, as an article without text. */
  SourceArticle override(String id) {
    Note note = articles.get(id);
    return note == null
        ? SourceArticle.ofBlocks(List.of())
        : new SourceArticle(
            note.title == null ? "" : note.title,
            note.url,
            note.publisher,
            note.publishedAt,
            note.language,
            List.of());
  }

  /**
   * Returns an article's publisher: as corrected; as the host is named; as the source's own name is
   * named; the source's own name; null where none is known.
   */
  @Nullable String publisher(String id, @Nullable String host, @Nullable String named) {
    Note note = articles.get(id);
    if (note != null && note.publisher != null) {
      return note.publisher;
    }
    String lower = host == null ? "" : host.toLowerCase(Locale.ROOT);
    for (String rest = lower; !rest.isEmpty(); rest = parent(rest)) {
      String name = publishers.get(rest);
      if (name != null) {
        return name;
      }
    }
    return named == null || named.isEmpty() ? null : publishers.getOrDefault(named, named);
  }

  private static String parent(String host) {
    int dot = host.indexOf('.');
    return dot < 0 ? "" : host.substring(dot + 1);
  }
}
