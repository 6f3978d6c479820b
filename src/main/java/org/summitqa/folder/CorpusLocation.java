package org.summitqa.folder;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.util.FileSystemUtils;

/**
 * Where the corpus is for the length of a run: the folder that is set; or, where that is the
 * default and does not exist, the articles in the jar, unpacked to a temporary folder that goes on
 * closing.
 *
 * @param path the folder
 * @param temporary whether it goes
 */
public record CorpusLocation(Path path, boolean temporary) implements AutoCloseable {
  private static final String SHIPPED = "classpath*:" + CorpusSettings.DEFAULT_PATH + "/*";

  /**
   * Finds the corpus.
   *
   * @throws CorpusException if the folder that is set does not exist
   */
  public static CorpusLocation of(CorpusSettings settings) {
    Path path = settings.folder();
    if (Files.isDirectory(path)) {
      return new CorpusLocation(path, false);
    }
    boolean standard = path.equals(Path.of(CorpusSettings.DEFAULT_PATH)) && Files.notExists(path);
    if (!standard) {
      throw new CorpusException(
          "summitqa.corpus.path is '%s', which is no folder (looked for at %s)"
              .formatted(path, path.toAbsolutePath()));
    }
    return shipped();
  }

  /** Unpacks the articles in the jar. */
  static CorpusLocation shipped() {
    try {
      return new CorpusLocation(unpack(), true);
    } catch (IOException e) {
      throw new UncheckedIOException("The shipped articles cannot be unpacked", e);
    }
  }

  private static Path unpack() throws IOException {
    Path folder = Files.createTempDirectory("summitqa-corpus");
    for (Resource resource : new PathMatchingResourcePatternResolver().getResources(SHIPPED)) {
      String name = resource.getFilename();
      if (name != null && resource.isReadable()) {
        try (InputStream content = resource.getInputStream()) {
          Files.copy(content, folder.resolve(name));
        }
      }
    }
    return folder;
  }

  @Override
  public void close() {
    if (temporary) {
      try {
        FileSystemUtils.deleteRecursively(path);
      } catch (IOException e) {
        throw new UncheckedIOException("The temporary folder cannot be deleted", e);
      }
    }
  }
}
