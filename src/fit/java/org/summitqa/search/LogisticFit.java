package org.summitqa.search;

import java.util.ArrayList;
import java.util.List;

/**
 * Fits a logistic model by Newton's method (iteratively reweighted least squares, McCullagh and
 * Nelder 1989) with a small ridge, which keeps features that hardly ever differ from running away.
 * The same rows in the same order always give the same weights.
 */
final class LogisticFit {
  /** Of the sum of squared weights, beside a sum of losses over as many rows as there are. */
  private static final double RIDGE = 0.5;

  private static final int MAX_STEPS = 100;
  private static final double MIN_PROGRESS = 1e-9;

  private final List<Row> rows = new ArrayList<>();
  private final int features;

  LogisticFit(int features) {
    this.features = features;
  }

  /**
   * What was seen once.
   *
   * @param values of the features
   * @param offset what is known to be added to the logit
   * @param yes what came of it
   * @param weight how much it counts
   */
  @SuppressWarnings("ArrayRecordComponent") // Never compared.
  record Row(double[] values, double offset, boolean yes, double weight) {}

  void add(Row row) {
    rows.add(row);
  }

  /** Returns the weights of the features. */
  double[] weights() {
    double scale = rows.size() / rows.stream().mapToDouble(Row::weight).sum();
    double[] weights = new double[features];
    double loss = loss(weights, scale);
    for (int step = 0; step < MAX_STEPS; step++) {
      double[] direction = direction(weights, scale);
      double length = 1;
      double[] next = moved(weights, direction, length);
      while (loss(next, scale) > loss && length > MIN_PROGRESS) {
        length /= 2;
        next = moved(weights, direction, length);
      }
      double better = loss - loss(next, scale);
      if (!(better > MIN_PROGRESS)) {
        return weights;
      }
      weights = next;
      loss -= better;
    }
    return weights;
  }

  private static double[] moved(double[] from, double[] direction, double length) {
    double[] to = from.clone();
    for (int i = 0; i < to.length; i++) {
      to[i] += length * direction[i];
    }
    return to;
  }

  private double loss(double[] weights, double scale) {
    double loss = 0;
    for (Row row : rows) {
      double logit = logit(row, weights);
      double wrong = row.yes ? -logit : logit;
      loss += scale * row.weight * (Math.max(0, wrong) + Math.log1p(Math.exp(-Math.abs(wrong))));
    }
    for (double weight : weights) {
      loss += RIDGE / 2 * weight * weight;
    }
    return loss;
  }

  /** Solves Hessian × direction = −gradient. */
  private double[] direction(double[] weights, double scale) {
    double[][] equations = new double[features][features + 1];
    for (int i = 0; i < features; i++) {
      equations[i][i] = RIDGE;
      equations[i][features] = -RIDGE * weights[i];
    }
    for (Row row : rows) {
      double p = 1 / (1 + Math.exp(-logit(row, weights)));
      double curve = scale * row.weight * p * (1 - p);
      double slope = scale * row.weight * ((row.yes ? 1 : 0) - p);
      for (int i = 0; i < features; i++) {
        equations[i][features] += slope * row.values[i];
        for (int j = 0; j < features; j++) {
          equations[i][j] += curve * row.values[i] * row.values[j];
        }
      }
    }
    return solved(equations);
  }

  private static double logit(Row row, double[] weights) {
    double logit = row.offset;
    for (int i = 0; i < weights.length; i++) {
      logit += weights[i] * row.values[i];
    }
    return logit;
  }

  /** Gauss-Jordan elimination; the ridge keeps the matrix positive definite. */
  private static double[] solved(double[][] equations) {
    int size = equations.length;
    for (int i = 0; i < size; i++) {
      for (int row = 0; row < size; row++) {
        double factor = row == i ? 0 : equations[row][i] / equations[i][i];
        for (int column = i; column <= size && factor != 0; column++) {
          equations[row][column] -= factor * equations[i][column];
        }
      }
    }
    double[] solution = new double[size];
    for (int i = 0; i < size; i++) {
      solution[i] = equations[i][size] / equations[i][i];
    }
    return solution;
  }
}
