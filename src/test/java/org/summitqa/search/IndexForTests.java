package org.summitqa.search;

import java.nio.file.Path;

/** Opens a real index for tests of other packages. */
public final class IndexForTests {
  private IndexForTests() {}

  public static PassageIndex open(Path folder, Encoder encoder) {
    return new LucenePassageIndex(new IndexSettings(folder.toString()), encoder);
  }
}
