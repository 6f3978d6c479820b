package org.summitqa.evaluation.baseline;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.summitqa.evaluation.metrics.Curves;

/**
 * How a run differs from a baseline, over the questions that both have.
 *
 * @param baseline the file's name
 * @param questions which questions were compared, and which could not be
 * @param metrics the figures that both have, by the ids of their metrics
 * @param changed the questions that came out otherwise, in the order of the fixtures
 * @param before what was plotted of the baseline, over the common questions; not part of the JSON
 * @param millisBefore how long the baseline's answers took, in milliseconds; empty where it does
 *     not say; not part of the JSON
 */
public record Comparison(
    String baseline,
    Questions questions,
    Map<String, Difference> metrics,
    List<ChangedQuestion> changed,
    @JsonIgnore Curves before,
    @JsonIgnore List<Double> millisBefore) {
  private static final int MAX_NAMED = 20;

  /** Keeps the order. */
  public Comparison {
    metrics = Collections.unmodifiableMap(new LinkedHashMap<>(metrics));
    changed = List.copyOf(changed);
    millisBefore = List.copyOf(millisBefore);
  }

  /**
   * Which questions were compared.
   *
   * @param compared how many both have
   * @param missing ids of those that only the baseline has
   * @param added ids of those that only the run has
   * @param differing ids of those that ask something else, or of which it changed whether the
   *     corpus answers them
   */
  public record Questions(
      int compared, List<String> missing, List<String> added, List<String> differing) {
    /** Copies the lists. */
    public Questions {
      missing = List.copyOf(missing);
      added = List.copyOf(added);
      differing = List.copyOf(differing);
    }
  }

  /** Returns the metrics that fell by more than their tolerance, by id. */
  @JsonIgnore
  public Map<String, Difference> fallen() {
    Map<String, Difference> fallen = new LinkedHashMap<>();
    metrics.forEach(
        (id, difference) -> {
          if (difference.fell()) {
            fallen.put(id, difference);
          }
        });
    return fallen;
  }

  /** Returns the changed questions, those that were lost first and those that were won next. */
  @JsonIgnore
  public List<ChangedQuestion> worstFirst() {
    return changed.stream().sorted(Comparator.comparing(ChangedQuestion::way)).toList();
  }

  /**
   * Returns why the run is not as good as the baseline, for a log or a failing test: a line for
   * each metric that fell, then one for each question that changed, the lost ones first. Nothing
   * where no metric fell by more than its tolerance.
   */
  @JsonIgnore
  public Optional<String> failure() {
    List<String> lines = new ArrayList<>();
    fallen().forEach((id, difference) -> lines.add(line(id, difference)));
    if (lines.isEmpty()) {
      return Optional.empty();
    }
    worstFirst().stream().limit(MAX_NAMED).map(Comparison::line).forEach(lines::add);
    if (changed.size() > MAX_NAMED) {
      lines.add("and %d questions more".formatted(changed.size() - MAX_NAMED));
    }
    return Optional.of(String.join("\n", lines));
  }

  /** Returns what became of a metric, such as {@code outcome.right: 0.900 -> 0.800 (…)}. */
  public static String line(String id, Difference difference) {
    return String.format(
        Locale.ROOT,
        "%s: %.3f -> %.3f (tolerance %.3f)",
        id,
        difference.before(),
        difference.now(),
        difference.tolerance());
  }

  private static String line(ChangedQuestion question) {
    return "%s (%s) %s\n    before: %s, %s\n    now:    %s, %s"
        .formatted(
            question.id(),
            question.way().name().toLowerCase(Locale.ROOT),
            question.question(),
            question.before().outcome().code(),
            question.before().answer(),
            question.now().outcome().code(),
            question.now().answer());
  }
}
