package org.summitqa.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.summitqa.folder.CorpusFile;
import org.summitqa.folder.CorpusSettings;
import org.summitqa.read.ArticleReader;
import org.summitqa.read.CorpusMetadata;
import org.summitqa.read.ReadOutcome;
import org.summitqa.read.TextDecoder;
import org.summitqa.read.text.JsonLine;
import org.summitqa.read.text.JsonLines;
import org.summitqa.read.text.StrictArticleJson;

/**
 * Reads what an editor sends, and what single files hold, just as a run over the corpus would, so
 * that nothing is taken that the next run could not read. For any number of threads.
 */
@Component
public final class ArticleValidator {
  /** The ending of a file that holds an article a line. */
  public static final String LINES = ".jsonl";

  private static final int HEAD = 4096;

  private final Path notes;
  private final long longest;
  private volatile @Nullable CachedReader known;

  /** Makes a reader that minds the {@code corpus.yml} of a corpus. */
  public ArticleValidator(CorpusSettings corpus) {
    this.longest = corpus.maxFileSize().toBytes();
    this.notes = corpus.folder().resolve(CorpusMetadata.FILE);
  }

  private record CachedReader(@Nullable FileTime changed, ArticleReader reader) {}

  /**
   * Reads a file that is to hold one article.
   *
   * @param id the article's id
   * @param file the file's name below the corpus folder
   * @param bytes all of the file
   */
  public Validation whole(String id, String file, byte[] bytes) {
    if (holdsLines(bytes)) {
      return new Validation.Invalid("it begins as JSON does; JSON is sent as application/json");
    }
    return fitting(proof(reader().read(id, file, bytes), bytes));
  }

  /**
   * Reads an article that is sent as JSON with the fields of a line.
   *
   * @param id the id that it has to have; null for the one that it names
   * @param bytes the JSON, on any number of lines
   * @return the article, with its line as content
   */
  public Validation json(@Nullable String id, byte[] bytes) {
    if (bytes.length == 0) {
      return new Validation.Invalid("empty");
    }
    return switch (TextDecoder.decode(bytes)) {
      case TextDecoder.DecodedText.NotText notText -> new Validation.Invalid(notText.reason());
      case TextDecoder.DecodedText.Text text -> json(id, text.text());
    };
  }

  private Validation json(@Nullable String id, String text) {
    return switch (StrictArticleJson.parse(id, text)) {
      case StrictArticleJson.ParseResult.Broken broken -> new Validation.Invalid(broken.reason());
      case StrictArticleJson.ParseResult.Line line ->
          fitting(
              proof(
                  reader().read(line.line(), line.line().id() + LINES),
                  StrictArticleJson.bytes(line.line())));
    };
  }

  /** In UTF-8, or as a line, an article may be longer than it was sent. */
  private Validation fitting(Validation proof) {
    return proof instanceof Validation.Valid fit && fit.content().length > longest
        ? new Validation.Invalid(
            "larger than summitqa.corpus.max-file-size (%d bytes)".formatted(longest))
        : proof;
  }

  /** Returns the article in a line of a file, empty where the line holds none. */
  public Optional<Validation.Valid> line(String file, byte[] line) {
    return parsed(line)
        .flatMap(
            fields ->
                proof(reader().read(fields, file), StrictArticleJson.bytes(fields))
                        instanceof Validation.Valid fit
                    ? Optional.of(fit)
                    : Optional.empty());
  }

  /** Returns the id that a line of a file gives, empty where it holds no article. */
  public static Optional<String> lineId(byte[] line) {
    return parsed(line).map(JsonLine::id);
  }

  /** Returns the id of the one article in a file of this name below the corpus folder. */
  public static String fileId(String name) {
    return CorpusFile.articleId(name);
  }

  /** Tells whether a file is read as an article a line. */
  public static boolean holdsLines(Path file) throws IOException {
    return JsonLines.recognises(file);
  }

  /** Tells the same of a file that begins so. */
  public static boolean holdsLines(byte[] head) {
    return JsonLines.recognises(Arrays.copyOf(head, Math.min(head.length, HEAD)));
  }

  /** Returns the text of a page whose charset its server does not tell, empty where it is none. */
  public static Optional<String> text(byte[] bytes) {
    return TextDecoder.decode(bytes) instanceof TextDecoder.DecodedText.Text text
        ? Optional.of(text.text())
        : Optional.empty();
  }

  private static Optional<JsonLine> parsed(byte[] line) {
    return TextDecoder.decode(line) instanceof TextDecoder.DecodedText.Text text
            && JsonLine.parse(text.text()) instanceof JsonLine.ParseResult.Line parsed
        ? Optional.of(parsed.line())
        : Optional.empty();
  }

  private static Validation proof(ReadOutcome outcome, byte[] content) {
    return switch (outcome) {
      case ReadOutcome.ReadArticle read -> new Validation.Valid(read.article(), content);
      case ReadOutcome.Skipped skipped ->
          new Validation.Invalid(
              skipped.position() == null
                  ? skipped.reason()
                  : skipped.reason() + " (" + skipped.position() + ")");
    };
  }

  /** Reads the notes again only where they changed: they are read for every line that is sent. */
  private ArticleReader reader() {
    FileTime changed = changed();
    CachedReader last = known;
    if (last == null || !Objects.equals(last.changed(), changed)) {
      last =
          new CachedReader(
              changed, new ArticleReader(Ingestion.notes(notes, new ProblemLog(List.of()))));
      known = last;
    }
    return last.reader();
  }

  private @Nullable FileTime changed() {
    try {
      return Files.getLastModifiedTime(notes);
    } catch (IOException none) {
      return null;
    }
  }
}
