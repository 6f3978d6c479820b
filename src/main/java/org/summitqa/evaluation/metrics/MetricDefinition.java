package org.summitqa.evaluation.metrics;

/** A metric and how it is computed. */
public record MetricDefinition(Metric metric, Statistic statistic) {
  public String id() {
    return metric.id();
  }
}
