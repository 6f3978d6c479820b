package org.summitqa.evidence;

/**
 * What one way of searching says of a passage.
 *
 * @param leg the name of the way, as among the signals of a hit
 * @param weight what its share counts in the sum of all ways, 0 to 1
 * @param found how many passages it put up
 * @param rank the passage's place among them, from 1; 0 where it is not among them
 * @param score the passage's score in the way's own unit; 0 where it is not among them
 * @param share where that lies between the worst, 0, and the best, 1, of what it put up
 */
public record LegScore(String leg, double weight, int found, int rank, double score, double share) {
  /** Checks rank and share. */
  public LegScore {
    if (rank < 0 || rank > found || share < 0 || share > 1) {
      throw new IllegalArgumentException(leg + " has no rank " + rank + " with share " + share);
    }
  }

  public LegScore weighing(double other) {
    return new LegScore(leg, other, found, rank, score, share);
  }
}
