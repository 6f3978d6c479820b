package org.summitqa.search;

import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;

/** How well questions are declined whose logit is below a limit. */
final class Declining {
  private final List<FitQuestion> questions;
  private final IdentityHashMap<FitQuestion, Double> logits = new IdentityHashMap<>();
  private final double limit;

  Declining(List<FitQuestion> questions, double[] logits, double limit) {
    this.questions = questions;
    this.limit = limit;
    for (int i = 0; i < logits.length; i++) {
      this.logits.put(questions.get(i), logits[i]);
    }
  }

  /** Returns the area under ROC of each set. */
  String areas() {
    return FitFigures.bySet(questions, this::area);
  }

  /** Returns F1 of each set, of the unanswerable ones against those declined. */
  String f1() {
    return FitFigures.bySet(questions, this::f1OfSet);
  }

  /** Returns the share of the answerable ones of each set that are declined. */
  String wrong() {
    return FitFigures.bySet(questions, this::wrongOfSet);
  }

  /** Returns the mean of that over the sets, each with its weight. */
  double meanWrong() {
    return FitFigures.mean(questions, this::wrongOfSet);
  }

  /** Returns the mean of F1 over the sets, each with its weight. */
  double meanF1() {
    return FitFigures.mean(questions, this::f1OfSet);
  }

  private boolean isDeclined(FitQuestion one) {
    return logit(one) < limit;
  }

  private double logit(FitQuestion one) {
    return logits.getOrDefault(one, 0.0);
  }

  private double wrongOfSet(List<FitQuestion> of) {
    return of.stream()
        .filter(FitQuestion::answerable)
        .mapToDouble(one -> isDeclined(one) ? 1 : 0)
        .average()
        .orElse(Double.NaN);
  }

  private double f1OfSet(List<FitQuestion> of) {
    long unanswerable = of.stream().filter(one -> !one.answerable()).count();
    List<FitQuestion> declined = of.stream().filter(this::isDeclined).toList();
    long right = declined.stream().filter(one -> !one.answerable()).count();
    return unanswerable == 0 ? Double.NaN : 2.0 * right / (unanswerable + declined.size());
  }

  private double area(List<FitQuestion> of) {
    List<FitQuestion> sorted = of.stream().sorted(Comparator.comparingDouble(this::logit)).toList();
    double inOrder = 0;
    long below = 0;
    long answerable = 0;
    for (int from = 0, to; from < sorted.size(); from = to) {
      long yes = 0;
      long no = 0;
      for (to = from;
          to < sorted.size() && logit(sorted.get(to)) == logit(sorted.get(from));
          to++) {
        yes += sorted.get(to).answerable() ? 1 : 0;
        no += sorted.get(to).answerable() ? 0 : 1;
      }
      inOrder += yes * (below + no / 2.0);
      below += no;
      answerable += yes;
    }
    return answerable == 0 || below == 0 ? Double.NaN : inOrder / answerable / below;
  }
}
