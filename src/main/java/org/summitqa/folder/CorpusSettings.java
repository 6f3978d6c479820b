package org.summitqa.folder;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * Where articles come from.
 *
 * @param path the folder that is read, with all folders below it; where the default does not exist,
 *     the articles shipped in the jar are read. Text and not a {@link Path}, which Spring would
 *     first look for in the classpath, where the shipped copy lies
 * @param maxFileSize the largest file that is read, in bytes or with a unit (10MB); of a {@code
 *     .jsonl} file, the longest line
 */
@Validated
@ConfigurationProperties("summitqa.corpus")
public record CorpusSettings(
    @DefaultValue(DEFAULT_PATH) @NotBlank String path,
    @DefaultValue("10MB") @NotNull DataSize maxFileSize) {
  /** The folder where none is set. */
  public static final String DEFAULT_PATH = "seeds";

  /**
   * Checks the size.
   *
   * @throws IllegalArgumentException if it is not 1KB to 100MB
   */
  public CorpusSettings {
    long bytes = maxFileSize.toBytes();
    if (bytes < DataSize.ofKilobytes(1).toBytes() || bytes > DataSize.ofMegabytes(100).toBytes()) {
      throw new IllegalArgumentException(
          "summitqa.corpus.max-file-size must be 1KB to 100MB, not " + maxFileSize);
    }
  }

  /** Returns the path as a folder of this machine, relative to the working folder. */
  public Path folder() {
    return Path.of(path);
  }
}
