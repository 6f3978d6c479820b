package org.summitqa.edit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.summitqa.edit.EditException.Reason;
import org.summitqa.folder.CorpusSettings;

/** The corpus folder, which may come and go while the service runs. */
@Component
final class CorpusRoot {
  private final CorpusSettings settings;

  CorpusRoot(CorpusSettings settings) {
    this.settings = settings;
  }

  /** Returns the folder, empty where there is none at the moment. */
  Optional<Path> find() {
    try {
      Path path = settings.folder();
      return Files.isDirectory(path) ? Optional.of(path.toRealPath()) : Optional.empty();
    } catch (IOException gone) {
      return Optional.empty();
    }
  }

  /**
   * Returns the folder.
   *
   * @throws EditException if there is none
   */
  Path folder() {
    return find().orElseThrow(this::missing);
  }

  private EditException missing() {
    Path path = settings.folder();
    if (path.equals(Path.of(CorpusSettings.DEFAULT_PATH)) && Files.notExists(path)) {
      return new EditException(
          Reason.CONFLICT,
          "The articles are those shipped in the jar, which cannot be changed. Make the folder %s, or set summitqa.corpus.path to a folder."
              .formatted(CorpusSettings.DEFAULT_PATH));
    }
    return gone();
  }

  static EditException gone() {
    return new EditException(
        Reason.NO_FOLDER,
        "The folder that summitqa.corpus.path names is not there at the moment. Nothing was changed.");
  }

  /**
   * Returns where a file belongs.
   *
   * @throws EditException if a part of its path is there but no folder; no link is followed, which
   *     might lead out of the corpus
   */
  static Path place(Path root, String name) {
    Path file = StorageErrors.below(root, name);
    for (Path folder = parent(file); !folder.equals(root); folder = parent(folder)) {
      boolean exists = Files.exists(folder, LinkOption.NOFOLLOW_LINKS);
      if (exists && !Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
        throw taken(root.relativize(folder).toString().replace('\\', '/') + " is no folder");
      }
    }
    if (Files.isDirectory(file)) {
      throw taken(name + " is a folder");
    }
    return file;
  }

  /**
   * Tells whether a run reads a file: no link leads to its folder, and one that it is itself stays
   * within the corpus.
   */
  static boolean holds(Path root, Path file) throws IOException {
    try {
      Path folder = parent(file);
      return file.startsWith(root)
          && Files.isRegularFile(file)
          && folder.toRealPath().equals(folder)
          && file.toRealPath().startsWith(root);
    } catch (NoSuchFileException justGone) {
      return false;
    }
  }

  private static EditException taken(String what) {
    return new EditException(
        Reason.CONFLICT, "No file can be written under this id: %s.".formatted(what));
  }

  private static Path parent(Path path) {
    Path parent = path.getParent();
    if (parent == null) {
      throw new IllegalStateException("Not below the corpus folder");
    }
    return parent;
  }
}
