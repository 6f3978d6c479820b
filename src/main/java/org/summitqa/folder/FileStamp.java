package org.summitqa.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;

/**
 * Tells a file from what it was at another look. Stamps are compared for being the same and never
 * by which is later, so that a clock that jumps changes nothing.
 *
 * @param size in bytes
 * @param modified when it was last written, as its file system says
 * @param key names the file itself where the file system does, so that another file moved into its
 *     place is told; else empty
 */
public record FileStamp(long size, FileTime modified, String key) {
  static FileStamp of(BasicFileAttributes attributes) {
    Object key = attributes.fileKey();
    return new FileStamp(
        attributes.size(), attributes.lastModifiedTime(), key == null ? "" : key.toString());
  }

  /** Returns the stamp that a file has now, following links. */
  public static FileStamp of(Path file) throws IOException {
    return of(Files.readAttributes(file, BasicFileAttributes.class));
  }
}
