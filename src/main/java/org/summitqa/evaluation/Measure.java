package org.summitqa.evaluation;

/** A metric and how it is computed. */
record Measure(Metric metric, Statistic statistic) {
  String id() {
    return metric.id();
  }
}
