package org.summitqa.edit;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.summitqa.edit.EditException.Reason;

/** Says of a failure of the disk what it means for who asked for the change. */
final class StorageErrors {
  private static final Logger LOG = LoggerFactory.getLogger(StorageErrors.class);

  private StorageErrors() {}

  /** Does something with files, and turns failures into refusals. */
  static <T> T use(Path root, IoSupplier<T> work) {
    try {
      return work.run();
    } catch (IOException e) {
      throw refusal(root, e);
    }
  }

  /** Returns a name as a path below a folder. */
  static Path below(Path root, String name) {
    try {
      return root.resolve(name);
    } catch (InvalidPathException e) {
      throw new EditException(
          Reason.BAD_ID,
          "id holds characters that file names of this machine cannot: its locale lacks them.");
    }
  }

  private static EditException refusal(Path root, IOException failure) {
    if (isFull(failure)) {
      LOG.error("The disk of the corpus folder is full: a change was refused");
      return new EditException(
          Reason.FULL, "The disk of the corpus folder is full. Nothing was changed.");
    }
    if (failure instanceof NoSuchFileException && !root.toFile().isDirectory()) {
      return CorpusRoot.gone();
    }
    LOG.error("A change of the corpus failed", failure);
    return new EditException(
        Reason.FAILED, "The corpus folder could not be written. The service's log says why.");
  }

  /** Tells whether there is no room; Java gives the system's words and no kind of its own. */
  static boolean isFull(IOException failure) {
    String words = String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT);
    return words.contains("no space left")
        || words.contains("quota exceeded")
        || words.contains("file too large")
        || words.contains("not enough space");
  }
}
