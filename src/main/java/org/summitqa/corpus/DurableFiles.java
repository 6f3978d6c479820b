package org.summitqa.corpus;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes and deletes files so that what has returned survives a loss of power. */
public final class DurableFiles {
  private static final Logger LOG = LoggerFactory.getLogger(DurableFiles.class);
  // Hidden, so that a run over the corpus passes it by; the corpus keeps no other file of this
  // name.
  private static final Pattern TEMPORARY = Pattern.compile("\\.summitqa-[0-9a-f]{16}\\.tmp");

  private DurableFiles() {}

  /** Writes the content of a file. */
  @FunctionalInterface
  public interface Content {
    /** Writes all of it. */
    void to(OutputStream out) throws IOException;
  }

  /**
   * Writes a file, or a new one in place of an old one: at any moment there is the old one or the
   * new one, whole. Its folder is there.
   *
   * @throws IOException if the disk failed; the old file stays then
   */
  public static void write(Path file, Content content) throws IOException {
    Path folder = folder(file);
    Path temporary = folder.resolve(temporaryName());
    try {
      writeAndForce(temporary, content);
      Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(temporary);
    }
    force(folder);
  }

  /** Makes the folder of a file, and those above it below the root; never the root itself. */
  public static void makeFolders(Path root, Path file) throws IOException {
    Path folder = folder(file);
    if (!folder.equals(root) && !Files.isDirectory(folder)) {
      makeFolders(root, folder);
      Files.createDirectories(folder);
      force(folder(folder));
    }
  }

  /** Makes the folder of a file, and all those above it; the path is absolute. */
  public static void makeFolders(Path file) throws IOException {
    Path folder = folder(file);
    if (!Files.isDirectory(folder)) {
      makeFolders(folder);
      Files.createDirectories(folder);
      force(folder(folder));
    }
  }

  /** Deletes a file, where it is there. */
  public static void delete(Path file) throws IOException {
    if (Files.deleteIfExists(file)) {
      force(folder(file));
    }
  }

  /**
   * Deletes the temporary files below a folder, which a killed process left.
   *
   * @return how many there were
   */
  public static int deleteLeftovers(Path root) throws IOException {
    int[] deleted = {0};
    Files.walkFileTree(
        root,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            if (TEMPORARY.matcher(String.valueOf(file.getFileName())).matches()
                && attributes.isRegularFile()) {
              deleted[0] += Files.deleteIfExists(file) ? 1 : 0;
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException failure) {
            LOG.debug("Not looked at for what a killed process left", failure);
            return FileVisitResult.CONTINUE;
          }
        });
    return deleted[0];
  }

  private static String temporaryName() {
    long number = ThreadLocalRandom.current().nextLong();
    return ".summitqa-" + HexFormat.of().toHexDigits(number) + ".tmp";
  }

  private static void writeAndForce(Path file, Content content) throws IOException {
    try (FileChannel channel =
            FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel))) {
      content.to(out);
      out.flush();
      channel.force(true);
    }
  }

  /** Makes the names in a folder durable, where the system lets a folder be opened. */
  private static void force(Path folder) throws IOException {
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (AccessDeniedException windows) {
      LOG.trace("Folders cannot be forced here", windows);
    }
  }

  private static Path folder(Path file) {
    Path folder = file.getParent();
    if (folder == null) {
      throw new IllegalArgumentException("A file without folder");
    }
    return folder;
  }
}
