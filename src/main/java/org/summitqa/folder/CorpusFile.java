package org.summitqa.folder;

import java.nio.file.Path;

/**
 * A file of the corpus.
 *
 * @param name its path below the corpus folder, with {@code /}
 * @param path where it is
 * @param stamp what it was when the folder was walked
 */
public record CorpusFile(String name, Path path, FileStamp stamp) {
  /** Returns the id of the one article in it: the name without its ending. */
  public String articleId() {
    return articleId(name);
  }

  /** Returns the id of the one article in a file of this name. */
  public static String articleId(String name) {
    int dot = name.lastIndexOf('.');
    return dot > name.lastIndexOf('/') + 1 ? name.substring(0, dot) : name;
  }
}
