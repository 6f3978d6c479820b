package org.summitqa.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.summitqa.corpus.Article;
import org.summitqa.corpus.ArticleMetadata;
import org.summitqa.corpus.ArticleVersion;
import org.summitqa.corpus.DurableFiles;
import org.summitqa.corpus.Sha256;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** The versions that readers were shown, a file each. Safe for any number of threads. */
@Component
public class ArticleArchive {
  private static final Logger LOG = LoggerFactory.getLogger(ArticleArchive.class);
  private static final Pattern VERSION = Pattern.compile("[0-9a-f]{" + ArticleVersion.LENGTH + "}");

  private static final JsonMapper JSON = new JsonMapper();

  /** Files that are remembered as whole, in some hundred bytes each. */
  private static final int MAX_CHECKED = 20_000;

  private final Set<Path> checked = ConcurrentHashMap.newKeySet();
  private final Path folder;

  /** Takes where to keep them. */
  public ArticleArchive(VersionSettings settings) {
    this.folder = Path.of(settings.path()).toAbsolutePath();
  }

  /**
   * Keeps the articles of what was found. Where a version cannot be written, the log says so, and
   * the citation can be opened only as long as the article does not change.
   *
   * @param found articles as they were found
   * @param texts gives an article as it was found, with its text, from the state of the index that
   *     it was found in
   */
  public void keep(Collection<ArticleMetadata> found, Function<String, Optional<Article>> texts) {
    for (ArticleMetadata article : found) {
      Path file = file(article.id(), article.version());
      if (!isKept(file)) {
        texts
            .apply(article.id())
            .filter(stored -> stored.metadata().version().equals(article.version()))
            .ifPresent(stored -> write(file, ArchivedArticle.of(stored)));
      }
    }
  }

  /** Tells whether a file is there and was whole when this process first looked at it. */
  private boolean isKept(Path file) {
    if (!Files.exists(file)) {
      return false;
    }
    if (!checked.contains(file)) {
      if (!isWhole(file)) {
        return false;
      }
      noteChecked(file);
    }
    return true;
  }

  private static boolean isWhole(Path file) {
    try {
      return read(file).isPresent();
    } catch (IOException | JacksonException damaged) {
      LOG.warn("A version that was kept is damaged: {}", damaged.toString());
      return false;
    }
  }

  /** Reads a file; empty where it is not what was kept. */
  private static Optional<ArchivedArticle> read(Path file) throws IOException {
    ArchivedArticle article = JSON.readValue(Files.readAllBytes(file), ArchivedArticle.class);
    return Optional.ofNullable(article).filter(ArchivedArticle::isWhole);
  }

  private void noteChecked(Path file) {
    if (checked.size() >= MAX_CHECKED) {
      checked.clear();
    }
    checked.add(file);
  }

  private void write(Path file, ArchivedArticle article) {
    try {
      DurableFiles.makeFolders(file);
      DurableFiles.write(file, out -> out.write(JSON.writeValueAsBytes(article)));
      noteChecked(file);
    } catch (IOException e) {
      LOG.error(
          "Version {} of {} cannot be kept in '{}' (summitqa.versions.path): {}",
          article.metadata().version(),
          article.metadata().id(),
          folder,
          e.toString());
    }
  }

  /** Returns a version that was kept. */
  public Optional<ArchivedArticle> find(String articleId, String version) {
    if (!VERSION.matcher(version).matches()) {
      return Optional.empty();
    }
    Path file = file(articleId, version);
    try {
      Optional<ArchivedArticle> article = read(file);
      if (article.isEmpty()) {
        LOG.error("Version {} of {} is damaged: it is not what was kept", version, articleId);
      }
      return article;
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException | JacksonException e) {
      LOG.error("Version {} of {} cannot be read: {}", version, articleId, e.toString());
      return Optional.empty();
    }
  }

  private Path file(String articleId, String version) {
    return folder.resolve(version.substring(0, 2)).resolve(version + "-" + hash(articleId));
  }

  private static String hash(String articleId) {
    return Sha256.hex(articleId, 8);
  }
}
