package org.summitqa.ingest;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.summitqa.read.IngestionProblem;
import org.summitqa.read.IngestionProblem.Severity;

/** The problems of a run, of which the first thousand are kept and the others counted. */
final class ProblemLog {
  private static final int MAX_KEPT = 1000;

  private final List<IngestionProblem> kept = new ArrayList<>();
  private final Set<String> damaged = new HashSet<>();
  private Severity worstOfMore = Severity.SKIPPED;
  private int more;
  private long count;

  ProblemLog(Collection<IngestionProblem> problems) {
    problems.forEach(this::add);
  }

  void add(IngestionProblem problem) {
    count++;
    if (problem.severity() == Severity.SKIPPED) {
      damaged.add(problem.file());
    }
    if (kept.size() < MAX_KEPT) {
      kept.add(problem);
    } else {
      more++;
      worstOfMore = problem.severity() == Severity.ERROR ? Severity.ERROR : worstOfMore;
    }
  }

  /** Returns how many were added so far. */
  long count() {
    return count;
  }

  /** Returns the files and folders that are there but could not be read in full. */
  Set<String> damaged() {
    return damaged;
  }

  /** Returns the problems in the order in which they came, behind them how many more there are. */
  List<IngestionProblem> all() {
    List<IngestionProblem> all = new ArrayList<>(kept);
    if (more > 0) {
      all.add(new IngestionProblem(worstOfMore, "corpus", null, more + " more problems"));
    }
    return all;
  }
}
