package org.summitqa.evaluation.record;

/**
 * What was run.
 *
 * @param version the shape of the report: {@link #VERSION}
 * @param fixtures how many questions there were to ask
 * @param complete whether all of them were asked; a run that is stopped reports what it has
 * @param seed of the bootstrap
 * @param resamples of the bootstrap
 */
public record Run(int version, int fixtures, boolean complete, long seed, int resamples) {
  /** The shape of reports and baselines that are written and read. */
  public static final int VERSION = 1;
}
