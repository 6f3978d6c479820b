package org.summitqa.ingest;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.summitqa.read.IngestionProblem;

/**
 * What a run did.
 *
 * @param articles how many articles the index holds now
 * @param indexed how many of them were new or changed, and so were stored
 * @param unchanged how many were as before, and so were not
 * @param removed how many left the index because they left the corpus
 * @param passages how many passages were stored
 * @param changes what was done with which article, in the order in which it was done; the first
 *     thousand
 * @param problems what was skipped or is wrong, in the order of files
 * @param elapsed how long it took
 */
public record IngestionReport(
    long articles,
    int indexed,
    int unchanged,
    int removed,
    long passages,
    List<ArticleChange> changes,
    List<IngestionProblem> problems,
    Duration elapsed) {
  /** Copies the lists. */
  public IngestionReport {
    changes = List.copyOf(changes);
    problems = List.copyOf(problems);
  }

  /** Tells whether the corpus contradicts itself; what was merely skipped does not count. */
  public boolean hasErrors() {
    return problems.stream().anyMatch(p -> p.severity() == IngestionProblem.Severity.ERROR);
  }

  /** Tells whether the index is other than before. */
  public boolean hasChanges() {
    return indexed > 0 || removed > 0;
  }

  /** Returns what was done in one line. */
  public String summary() {
    return String.format(
        Locale.ROOT,
        "%d articles: %d indexed (%d passages), %d unchanged, %d removed, %d problems, %.1f s",
        articles,
        indexed,
        passages,
        unchanged,
        removed,
        problems.size(),
        elapsed.toMillis() / 1000.0);
  }

  /** Returns what was done in one line, then a line for each problem. */
  @Override
  public String toString() {
    StringBuilder lines = new StringBuilder(summary());
    problems.forEach(problem -> lines.append('\n').append(problem));
    return lines.toString();
  }
}
