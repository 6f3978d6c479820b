package org.summitqa.folder;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.summitqa.read.CorpusMetadata;
import org.summitqa.read.IngestionProblem;
import org.summitqa.read.ReadFailure;

/**
 * The files of a corpus folder, in the order of their names. Hidden files, editors' backups and
 * {@code corpus.yml} are none. A link is followed to a file within the folder only, so that no link
 * can lead round in circles or out of the corpus.
 */
public final class CorpusFolder extends SimpleFileVisitor<Path> {
  private final Path root;
  private final List<CorpusFile> files = new ArrayList<>();
  private final Map<String, FileStamp> stamps = new HashMap<>();
  private final List<IngestionProblem> problems = new ArrayList<>();

  private CorpusFolder(Path root) {
    this.root = root;
  }

  /**
   * Walks a folder.
   *
   * @throws IOException if the folder itself cannot be read
   */
  public static CorpusFolder walk(Path path) throws IOException {
    CorpusFolder folder = new CorpusFolder(path.toRealPath());
    Files.walkFileTree(folder.root, folder);
    folder.files.sort(Comparator.comparing(CorpusFile::name));
    return folder;
  }

  public List<CorpusFile> files() {
    return files;
  }

  /** Returns the stamp of each file by its name, that of {@code corpus.yml} among them. */
  public Map<String, FileStamp> stamps() {
    return stamps;
  }

  public List<IngestionProblem> problems() {
    return problems;
  }

  public Path notes() {
    return root.resolve(CorpusMetadata.FILE);
  }

  @Override
  public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
    return !folder.equals(root) && isIgnored(folder)
        ? FileVisitResult.SKIP_SUBTREE
        : FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
    if (isIgnored(file)) {
      return FileVisitResult.CONTINUE;
    }
    Optional<FileStamp> stamp = stamp(file, attributes);
    stamp.ifPresent(known -> stamps.put(name(file), known));
    if (!file.equals(notes())) {
      stamp.ifPresentOrElse(
          known -> files.add(new CorpusFile(name(file), file, known)),
          () -> skip(file, "not a regular file of the corpus folder"));
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
    if (file.equals(root)) {
      throw failure;
    }
    skip(file, ReadFailure.reason(failure));
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure) {
    if (failure != null) {
      skip(folder, ReadFailure.reason(failure));
    }
    return FileVisitResult.CONTINUE;
  }

  /** Returns the stamp of a file, or of the one within the folder that a link leads to. */
  private Optional<FileStamp> stamp(Path file, BasicFileAttributes attributes) {
    if (attributes.isRegularFile()) {
      return Optional.of(FileStamp.of(attributes));
    }
    try {
      Path target = file.toRealPath();
      return target.startsWith(root) && Files.isRegularFile(target)
          ? Optional.of(FileStamp.of(target))
          : Optional.empty();
    } catch (IOException broken) {
      return Optional.empty();
    }
  }

  private void skip(Path path, String reason) {
    problems.add(new IngestionProblem(IngestionProblem.Severity.SKIPPED, name(path), null, reason));
  }

  private String name(Path path) {
    return root.relativize(path).toString().replace('\\', '/');
  }

  private static boolean isIgnored(Path path) {
    String name = String.valueOf(path.getFileName());
    return name.startsWith(".") || name.startsWith("#") || name.endsWith("~");
  }
}
