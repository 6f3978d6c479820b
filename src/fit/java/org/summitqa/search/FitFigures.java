package org.summitqa.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ObjDoubleConsumer;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.summitqa.search.FitQuestion.FitSentence;

/** Tells sets apart: what each counts, and figures of each. */
final class FitFigures {
  private FitFigures() {}

  /** Returns a figure of each set, without those that have none. */
  static String bySet(List<FitQuestion> questions, ToDoubleFunction<List<FitQuestion>> figure) {
    List<String> figures = new ArrayList<>();
    sorted(questions)
        .forEach(
            (set, of) -> {
              double value = figure.applyAsDouble(of);
              if (!Double.isNaN(value)) {
                figures.add(set.name() + " " + String.format(Locale.ROOT, "%.3f", value));
              }
            });
    return String.join(", ", figures).replace(" 0.", " .");
  }

  /** Returns the mean of a figure over the sets that have it, each with its weight. */
  static double mean(List<FitQuestion> questions, ToDoubleFunction<List<FitQuestion>> figure) {
    double sum = 0;
    double weights = 0;
    for (Map.Entry<FitSet, List<FitQuestion>> set : sorted(questions).entrySet()) {
      double value = figure.applyAsDouble(set.getValue());
      if (!Double.isNaN(value)) {
        sum += set.getKey().weight() * value;
        weights += set.getKey().weight();
      }
    }
    return sum / weights;
  }

  /** Names the sets, with what each counts where that is not 1. */
  static String sets(List<FitQuestion> questions) {
    return sorted(questions).keySet().stream()
        .map(set -> set.name() + (set.weight() == 1 ? "" : " (weight " + set.weight() + ")"))
        .collect(Collectors.joining(", "));
  }

  /** Returns what a question counts, so that the questions of a set count its weight together. */
  static double weight(FitQuestion question, List<FitQuestion> among) {
    long same = among.stream().filter(other -> other.set().equals(question.set())).count();
    return question.set().weight() / same;
  }

  /** Visits each sentence with what it counts: those of a question count the same together. */
  static void forEachRow(List<FitQuestion> questions, ObjDoubleConsumer<FitSentence> visitor) {
    sorted(questions)
        .forEach(
            (set, of) -> {
              for (FitQuestion question : of) {
                double weight = set.weight() / of.size() / question.sentences().size();
                question.sentences().forEach(one -> visitor.accept(one, weight));
              }
            });
  }

  private static Map<FitSet, List<FitQuestion>> sorted(List<FitQuestion> questions) {
    return questions.stream()
        .collect(Collectors.groupingBy(FitQuestion::set, LinkedHashMap::new, Collectors.toList()));
  }
}
