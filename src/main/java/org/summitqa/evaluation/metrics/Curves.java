package org.summitqa.evaluation.metrics;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.summitqa.evaluation.grade.GoldRanks;
import org.summitqa.evaluation.record.QuestionRecord;
import org.summitqa.text.Language;

/**
 * What a figure alone does not tell.
 *
 * @param recallByRank mean recall at ranks 1 to 20, by ranking
 * @param calibration the bins of the confidence that are not empty, by rising confidence
 */
public record Curves(Map<String, List<Double>> recallByRank, List<Bin> calibration) {
  private static final int MAX_RANK = 20;

  /** Copies both. */
  public Curves {
    recallByRank = Collections.unmodifiableMap(new LinkedHashMap<>(recallByRank));
    calibration = List.copyOf(calibration);
  }

  /**
   * Questions of like confidence.
   *
   * @param above the lower end of the bin, exclusive but for 0
   * @param upTo its upper end, inclusive
   * @param count how many questions, 1 or more
   * @param confidence their mean confidence
   * @param answerable the share of them that the corpus answers
   */
  public record Bin(double above, double upTo, int count, double confidence, double answerable) {}

  public static Curves of(List<QuestionRecord> records) {
    Map<String, List<Double>> recall = new LinkedHashMap<>();
    RetrievalMeasures.legs(records)
        .forEach((leg, used) -> recall.put(leg, recall(records, leg, used)));
    return new Curves(recall, calibration(records));
  }

  private static List<Double> recall(List<QuestionRecord> records, String leg, Set<Language> used) {
    List<GoldRanks> asked =
        records.stream().filter(RetrievalMeasures.isFor(used)).map(QuestionRecord::found).toList();
    return IntStream.rangeClosed(1, MAX_RANK)
        .mapToObj(
            k ->
                asked.stream()
                    .mapToDouble(found -> Recall.at(k, found.in(leg), found.gold()))
                    .average()
                    .orElse(0))
        .map(Rounding::of)
        .toList();
  }

  private static List<Bin> calibration(List<QuestionRecord> records) {
    List<Bin> bins = new ArrayList<>();
    for (int i = 0; i < CalibrationError.BINS; i++) {
      int bin = i;
      List<QuestionRecord> in =
          records.stream()
              .filter(r -> r.confidence() != null && CalibrationError.bin(r.confidence()) == bin)
              .toList();
      if (!in.isEmpty()) {
        bins.add(bin(i, in));
      }
    }
    return bins;
  }

  private static Bin bin(int index, List<QuestionRecord> in) {
    double width = 1.0 / CalibrationError.BINS;
    return new Bin(
        Rounding.of(index * width),
        Rounding.of((index + 1) * width),
        in.size(),
        Rounding.of(
            in.stream()
                .mapToDouble(r -> Objects.requireNonNull(r.confidence()))
                .average()
                .orElseThrow()),
        Rounding.of(in.stream().mapToInt(r -> r.answerable() ? 1 : 0).average().orElseThrow()));
  }
}
