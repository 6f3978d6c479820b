package org.summitqa.ingest;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The files of a corpus folder, in the order of their names. Hidden files, editors' backups and
 * {@code corpus.yml} are none. A link is followed to a file within the folder only, so that no link
 * can lead round in circles or out of the corpus.
 */
final class CorpusFolder extends SimpleFileVisitor<Path> {
  private final Path root;
  private final List<CorpusFile> files = new ArrayList<>();
  private final List<IngestionProblem> problems = new ArrayList<>();

  private CorpusFolder(Path root) {
    this.root = root;
  }

  /**
   * Walks a folder.
   *
   * @throws IOException if the folder itself cannot be read
   */
  static CorpusFolder walk(Path path) throws IOException {
    CorpusFolder folder = new CorpusFolder(path.toRealPath());
    Files.walkFileTree(folder.root, folder);
    folder.files.sort(Comparator.comparing(CorpusFile::name));
    return folder;
  }

  List<CorpusFile> files() {
    return files;
  }

  List<IngestionProblem> problems() {
    return problems;
  }

  Path notes() {
    return root.resolve(CorpusNotes.FILE);
  }

  @Override
  public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
    return !folder.equals(root) && isIgnored(folder)
        ? FileVisitResult.SKIP_SUBTREE
        : FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
    if (isIgnored(file) || file.equals(notes())) {
      return FileVisitResult.CONTINUE;
    }
    if (attributes.isRegularFile() || leadsToFileWithin(file)) {
      files.add(new CorpusFile(name(file), file));
    } else {
      skip(file, "not a regular file of the corpus folder");
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

  private boolean leadsToFileWithin(Path link) {
    try {
      Path target = link.toRealPath();
      return target.startsWith(root) && Files.isRegularFile(target);
    } catch (IOException broken) {
      return false;
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
