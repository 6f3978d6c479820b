package org.summitqa.evaluation.metrics;

/**
 * What a figure says.
 *
 * @param id its name in reports and baselines, such as {@code fused.nDCG@10}: the group, a dot, and
 *     the name within it
 * @param label the name for people
 * @param better which way is better
 * @param tolerance by how much it may get worse against a baseline that says nothing else, in the
 *     figure's own unit; infinite where only a baseline can hold it
 */
public record Metric(String id, String label, Better better, double tolerance) {
  /** Returns the part of the id before the dot. */
  public String group() {
    return id.substring(0, id.indexOf('.'));
  }

  /** Returns by how much {@code now} is worse than {@code before}; negative where it is better. */
  public double loss(double before, double now) {
    return better == Better.HIGHER ? before - now : now - before;
  }

  /** Which way is better. */
  public enum Better {
    /** More is better. */
    HIGHER,
    /** Less is better. */
    LOWER
  }
}
