package org.summitqa.doctor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.summitqa.encoder.Encoder;
import org.summitqa.index.IndexSnapshot;

/** Looks at the index without its lock, so also beside a running service. */
final class IndexCheck implements Check {
  private static final String PATH = "Set summitqa.index.path to a folder that can be written.";

  private final Path folder;
  private final Encoder encoder;
  private Optional<IndexSnapshot> snapshot = Optional.empty();

  IndexCheck(Path folder, Encoder encoder) {
    this.folder = folder.toAbsolutePath().normalize();
    this.encoder = encoder;
  }

  @Override
  public String name() {
    return "index";
  }

  /** Returns what the index holds; that of none where it was not made yet or cannot be read. */
  IndexSnapshot snapshot() {
    return snapshot.orElseGet(IndexSnapshot::none);
  }

  @Override
  public void run(Consumer<CheckResult> findings) {
    findings.accept(folder());
    try {
      if (IndexSnapshot.exists(folder)) {
        IndexSnapshot read = IndexSnapshot.read(folder, encoder);
        snapshot = Optional.of(read);
        findings.accept(content(read));
        findings.accept(lock(IndexSnapshot.isInUse(folder)));
      } else {
        findings.accept(
            CheckResult.ok(name(), "not made yet; the first start makes it, and so does ingest"));
      }
    } catch (IOException | RuntimeException e) {
      findings.accept(unreadable(e));
    }
  }

  private CheckResult folder() {
    Path nearest = DiskCheck.nearest(folder);
    if (!Files.isDirectory(nearest)) {
      return CheckResult.broken("index folder", nearest + " is no folder", PATH);
    }
    return Files.isWritable(nearest)
        ? CheckResult.ok("index folder", folder + (Files.exists(folder) ? "" : " can be made"))
        : CheckResult.broken("index folder", nearest + " cannot be written", PATH);
  }

  private CheckResult content(IndexSnapshot read) {
    String size =
        "%d articles, %d passages, %d vectors"
            .formatted(read.size().articles(), read.size().passages(), read.vectors());
    return switch (read.state()) {
      case OF_ANOTHER_VERSION ->
          CheckResult.ok(
              name(), "of another version; the next start makes it anew from the corpus");
      case NONE, PART ->
          CheckResult.ok(
              name(), size + "; the corpus was not read to its end yet, a start goes on with it");
      case WHOLE ->
          read.vectors() < read.size().passages()
              ? CheckResult.ok(name(), size + "; a start or ingest encodes the others")
              : CheckResult.ok(name(), size);
    };
  }

  private static CheckResult lock(boolean inUse) {
    return CheckResult.ok(
        "index lock",
        inUse
            ? "a running Summit QA holds it; ask, search and ingest have to wait until it stops"
            : "free");
  }

  private CheckResult unreadable(Exception failure) {
    return CheckResult.broken(
        name(),
        "cannot be read (%s): damaged, or made by another version"
            .formatted(failure.getClass().getSimpleName()),
        "Stop the service and delete %s; the next start makes it anew from the corpus."
            .formatted(folder));
  }
}
