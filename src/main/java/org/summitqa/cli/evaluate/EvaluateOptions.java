package org.summitqa.cli.evaluate;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.summitqa.evaluation.baseline.Baseline;
import org.summitqa.evaluation.metrics.Bootstrap;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** What an evaluation is held against, and where what came of it goes. */
final class EvaluateOptions {
  private static final String MODEL = "model";

  @Option(
      names = "--report",
      paramLabel = "DIR",
      description =
          "Writes report.json and report.html there; the page needs no network, and opens from"
              + " disk.")
  private @Nullable Path folder;

  @Option(
      names = "--baseline",
      paramLabel = "FILE",
      description = {
        "Compares with an earlier run on the same questions: a report.json, or what"
            + " --write-baseline wrote. Lists the questions that changed, and fails where a metric"
            + " fell by more than its tolerance.",
        "Tolerances: 0.01 for the fused ranking (0.02 for Hit@1 and recall@1), 0.05 for a leg"
            + " (0.1), 0 for exact quotes, 0.04 for the calibration error, 0.02 for others, none"
            + " for times. An object \"tolerances\" in the file overrides them by metric, such as"
            + " {\"answers.inQuotes\": 0.05}."
      })
  private @Nullable Path baseline;

  @Option(
      names = "--write-baseline",
      paramLabel = "FILE",
      description =
          "Writes what a baseline needs, without times and with a question a line, to be kept with"
              + " the fixtures. Takes over the tolerances of --baseline.")
  private @Nullable Path newBaseline;

  @Option(
      names = "--judge",
      paramLabel = "model",
      converter = JudgeName.class,
      description =
          "Also has the configured model say whether each answer is correct and its sentences are"
              + " supported; reported apart from what is measured. Takes a call for each answer and"
              + " each sentence.")
  private @Nullable String judge;

  @Option(
      names = "--seed",
      paramLabel = "N",
      description =
          "Where the bootstrap begins: the same seed gives the same report, times apart."
              + " Default: ${DEFAULT-VALUE}.",
      defaultValue = "1")
  private long seed;

  @Option(
      names = "--resamples",
      paramLabel = "N",
      converter = Resamples.class,
      description =
          "Samples of the bootstrap, 0 to 100000; 0 for no intervals. Default: ${DEFAULT-VALUE}.",
      defaultValue = "1000")
  private int resamples;

  @Option(names = "--json", description = "Prints the report as JSON.")
  private boolean json;

  Optional<Path> folder() {
    return Optional.ofNullable(folder);
  }

  /** Reads the baseline, where one is given. */
  Optional<Baseline> baseline() {
    return Optional.ofNullable(baseline).map(Baseline::read);
  }

  Optional<Path> newBaseline() {
    return Optional.ofNullable(newBaseline);
  }

  boolean isJudged() {
    return judge != null;
  }

  Bootstrap bootstrap() {
    return new Bootstrap(seed, resamples);
  }

  boolean isJson() {
    return json;
  }

  /** Knows the one judge there is. */
  static final class JudgeName implements ITypeConverter<String> {
    @Override
    public String convert(String value) {
      if (!value.equals(MODEL)) {
        throw new TypeConversionException("'" + value + "' is no judge; there is only: model");
      }
      return value;
    }
  }

  /** Reads a number of resamples. */
  static final class Resamples implements ITypeConverter<Integer> {
    @Override
    public Integer convert(String value) {
      try {
        return new Bootstrap(0, Integer.parseInt(value)).resamples();
      } catch (IllegalArgumentException e) {
        throw new TypeConversionException("must be 0 to 100000, not '" + value + "'");
      }
    }
  }
}
