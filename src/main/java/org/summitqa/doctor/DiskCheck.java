package org.summitqa.doctor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/** Looks at the disk space for the index, and at the temporary folder. */
final class DiskCheck implements Check {
  private static final long MIN_AMPLE_MB = 500;
  private static final long MIN_MB = 50;

  private final Path index;
  private final Path temporary;

  DiskCheck(Path index, Path temporary) {
    this.index = index;
    this.temporary = temporary;
  }

  @Override
  public String name() {
    return "disk";
  }

  @Override
  public void run(Consumer<CheckResult> findings) {
    try {
      long free = Files.getFileStore(nearest(index)).getUsableSpace() >> 20;
      findings.accept(space(free, index));
    } catch (IOException e) {
      findings.accept(
          CheckResult.warning(
              "disk space", "cannot be told: " + e.getMessage(), "Look at summitqa.index.path."));
    }
    findings.accept(temporaryFolder());
  }

  /** Returns the folder, or where it is missing the nearest one above it. */
  static Path nearest(Path folder) {
    Path at = folder.toAbsolutePath().normalize();
    while (!Files.exists(at) && at.getParent() != null) {
      at = at.getParent();
    }
    return at;
  }

  /** Judges free space, in MB. */
  static CheckResult space(long megabytes, Path folder) {
    String text = "%d MB free at %s".formatted(megabytes, folder);
    String advice = "Free some, or set summitqa.index.path to a folder of another disk.";
    if (megabytes < MIN_MB) {
      return CheckResult.broken("disk space", text, advice);
    }
    return megabytes < MIN_AMPLE_MB
        ? CheckResult.warning("disk space", text, advice)
        : CheckResult.ok("disk space", text);
  }

  // Trying is the only way to know; the file is gone at once.
  private CheckResult temporaryFolder() {
    try {
      Files.delete(Files.createTempFile(temporary, "summitqa", ".tmp"));
      return CheckResult.ok("temporary folder", temporary + " can be written");
    } catch (IOException e) {
      return CheckResult.broken(
          "temporary folder",
          temporary + " cannot be written; the encoder unpacks its native code there",
          "Start Java with -Djava.io.tmpdir=… and a folder that can be written.");
    }
  }
}
