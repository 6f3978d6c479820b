package org.summitqa.version;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.summitqa.corpus.Article;
import org.summitqa.corpus.ArticleMetadata;
import org.summitqa.corpus.ArticleVersion;
import org.summitqa.corpus.Sha256;
import org.summitqa.search.PassageIndex;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** The versions that readers were shown, a file each. Safe for any number of threads. */
@Component
public class KeptVersions {
  private static final Logger LOG = LoggerFactory.getLogger(KeptVersions.class);
  private static final Pattern VERSION = Pattern.compile("[0-9a-f]{" + ArticleVersion.LENGTH + "}");

  /** Changes in a row, each within milliseconds of a search, that are waited for. */
  private static final int SEARCHES = 5;

  private static final JsonMapper JSON = new JsonMapper();

  private final Path folder;
  private final PassageIndex index;

  KeptVersions(VersionSettings settings, PassageIndex index) {
    this.folder = Path.of(settings.path());
    this.index = index;
  }

  /**
   * Keeps the articles of what was found. Where a version cannot be written, the log says so, and
   * the citation can be opened only as long as the article does not change.
   *
   * @param found articles as they were found
   * @return whether the index still has them as they were found; where not, another search finds
   *     what it has now
   */
  boolean keep(Collection<ArticleMetadata> found) {
    boolean current = true;
    for (ArticleMetadata article : found) {
      current &= keep(article);
    }
    return current;
  }

  /**
   * Searches until the articles found are kept as they were found: one may be replaced between the
   * two, and what a reader is shown must be there when the reader opens it.
   *
   * @param search finds something
   * @param articles tells which articles it is from
   */
  public <T> T kept(Supplier<T> search, Function<T, Collection<ArticleMetadata>> articles) {
    T found = search.get();
    for (int i = 1; i < SEARCHES && !keep(articles.apply(found)); i++) {
      found = search.get();
    }
    return found;
  }

  private boolean keep(ArticleMetadata found) {
    Path file = file(found.id(), found.version());
    if (Files.exists(file)) {
      return true;
    }
    Optional<Article> article =
        index
            .article(found.id())
            .filter(stored -> stored.metadata().version().equals(found.version()));
    article.ifPresent(stored -> write(file, KeptArticle.of(stored)));
    return article.isPresent();
  }

  private void write(Path file, KeptArticle article) {
    Path parent = folder.resolve(article.metadata().version().substring(0, 2));
    try {
      Files.createDirectories(parent);
      Path part = Files.createTempFile(parent, ".", ".part");
      try {
        Files.write(part, JSON.writeValueAsBytes(article));
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
      } finally {
        Files.deleteIfExists(part);
      }
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
  public Optional<KeptArticle> find(String articleId, String version) {
    if (!VERSION.matcher(version).matches()) {
      return Optional.empty();
    }
    Path file = file(articleId, version);
    try {
      KeptArticle article = JSON.readValue(Files.readAllBytes(file), KeptArticle.class);
      if (article.isWhole()) {
        return Optional.of(article);
      }
      LOG.error("Version {} of {} is damaged: it is not what was kept", version, articleId);
      return Optional.empty();
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
