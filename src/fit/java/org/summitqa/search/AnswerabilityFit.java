package org.summitqa.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.summitqa.search.rank.WeightGroup;
import org.summitqa.search.rank.Weights;

/**
 * Fits whether the passages found answer a question, then moves the intercept so that the default
 * of {@code summitqa.search.min-confidence} declines best: the sets have answers to most of their
 * questions, or to all, and a model of them declines too little. Weights that decline as well as
 * fitted ones stay.
 */
final class AnswerabilityFit {
  private static final String AREA = "area under ROC: ";

  /** The default of {@code summitqa.search.min-confidence}, as a logit. */
  private static final double MIN_LOGIT = Math.log(0.35 / 0.65);

  /** Which share of the answerable questions may be declined for it. */
  private static final double MAX_WRONG = 0.1;

  /** The same in English over Chinese, where more is lost on the way. */
  private static final double MAX_WRONG_TRANSLATED = 0.15;

  /** By how much F1 has to be better for other weights; less is chance. */
  private static final double MIN_RISE = 0.015;

  /** How far the intercept is moved at most, and in what steps. */
  private static final double MAX_SHIFT = 4;

  private static final double STEP = 0.05;

  private final WeightGroup group;
  private final List<FitQuestion> questions;

  AnswerabilityFit(WeightGroup group, List<FitQuestion> all) {
    this.group = group;
    this.questions = all.stream().filter(one -> !one.judgement().isEmpty()).toList();
  }

  /**
   * Fits.
   *
   * @param old ranked the sentences before, for figures alone
   * @param model ranks them now
   * @param section what stood in the file
   */
  Weights.Section fitted(SentenceModel old, SentenceModel model, Weights.Section section) {
    double[][] features = features(model);
    Map<String, Double> kept = shifted(features, inOrder(section.weights()));
    Map<String, Double> fitted = shifted(features, weights(features));
    print("before", figures(features(old), section.weights()));
    print("kept", figures(features, kept));
    print("fitted", figures(features, fitted));
    double rise = figures(features, fitted).meanF1() - figures(features, kept).meanF1();
    Map<String, Double> better = rise > MIN_RISE ? fitted : kept;
    Declining declining = figures(features, better);
    double[] coverage =
        questions.stream()
            .mapToDouble(one -> FitQuestion.value(one.judgement(), "coverage").orElse(0))
            .toArray();
    return new Weights.Section(
        section.about(),
        rise > MIN_RISE ? FitFigures.sets(questions) : section.fittedOn(),
        "by coverage alone, " + AREA + new Declining(questions, coverage, 0).areas(),
        AREA + declining.areas() + "; F1 of declining: " + declining.f1(),
        better);
  }

  private double[][] features(SentenceModel model) {
    return questions.stream()
        .map(one -> one.features(group.names(), model))
        .toArray(double[][]::new);
  }

  private double[] weights(double[][] features) {
    LogisticFit fit = new LogisticFit(group.names().size());
    for (int i = 0; i < features.length; i++) {
      FitQuestion one = questions.get(i);
      double weight = FitFigures.weight(one, questions);
      fit.add(new LogisticFit.Row(features[i], 0, one.answerable(), weight));
    }
    return fit.weights();
  }

  /** Moves the intercept, which comes first; no further than it needs to be. */
  private Map<String, Double> shifted(double[][] features, double[] weights) {
    double[] logits = logits(features, weights);
    double best = 0;
    double most = -1;
    double unmoved = -1;
    double allowed = group == WeightGroup.ANSWERABLE_ENGLISH ? MAX_WRONG_TRANSLATED : MAX_WRONG;
    for (int i = 0; i <= 2 * MAX_SHIFT / STEP; i++) {
      int steps = (i + 1) / 2;
      double shift = i % 2 == 0 ? STEP * steps : -STEP * steps;
      Declining declining = new Declining(questions, logits, MIN_LOGIT - shift);
      if (declining.meanF1() > most && declining.meanWrong() <= allowed) {
        best = shift;
        most = declining.meanF1();
        unmoved = i == 0 ? most : unmoved;
      }
    }
    double[] shifted = weights.clone();
    shifted[0] += most - unmoved > MIN_RISE ? best : 0;
    return WeightFile.rounded(group, shifted);
  }

  private Declining figures(double[][] features, Map<String, Double> weights) {
    return new Declining(questions, logits(features, inOrder(weights)), MIN_LOGIT);
  }

  private double[] inOrder(Map<String, Double> weights) {
    return group.names().stream().mapToDouble(name -> weights.getOrDefault(name, 0.0)).toArray();
  }

  private static double[] logits(double[][] features, double[] weights) {
    double[] logits = new double[features.length];
    for (int i = 0; i < logits.length; i++) {
      for (int j = 0; j < weights.length; j++) {
        logits[i] += features[i][j] * weights[j];
      }
    }
    return logits;
  }

  private void print(String which, Declining declining) {
    List<String> lines = new ArrayList<>();
    lines.add(AREA + declining.areas());
    lines.add("F1 of declining: " + declining.f1());
    lines.add("wrongly declined: " + declining.wrong());
    lines.add(String.format(Locale.ROOT, "mean F1: %.3f", declining.meanF1()));
    lines.forEach(line -> System.out.println(group.key() + ", weights " + which + ", " + line));
  }
}
