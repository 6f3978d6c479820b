package org.summitqa.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Runs the benchmarks and prints how long a search takes beside what it cannot do without: encoding
 * the question, and beside what it saves: looking at every vector.
 */
public final class Benchmarks {
  private Benchmarks() {}

  /** Takes the options of JMH, such as {@code -p passages=5000}. */
  public static void main(String[] args)
      throws RunnerException, CommandLineOptionException, IOException {
    Options options =
        new OptionsBuilder()
            .parent(new CommandLineOptions(args))
            .include(QuestionEncoding.class.getName())
            .include(Search.class.getName())
            .build();
    List<String> standard = List.of(Search.FEW, Search.MANY);
    for (String passages : options.getParameter("passages").orElse(standard)) {
      // Built here, since JMH stops a fork after ten minutes.
      BenchmarkIndex.open(Integer.parseInt(passages)).close();
    }
    print(new Runner(options).run());
  }

  private static void print(Collection<RunResult> results) throws IOException {
    double encoding = 0;
    Map<Integer, Double> search = new TreeMap<>();
    Map<Integer, Double> scan = new TreeMap<>();
    for (RunResult result : results) {
      String name = result.getParams().getBenchmark();
      double median = result.getPrimaryResult().getStatistics().getPercentile(50);
      if (name.startsWith(QuestionEncoding.class.getName())) {
        encoding = median;
      } else {
        int passages = Integer.parseInt(result.getParams().getParam("passages"));
        (name.endsWith(".search") ? search : scan).put(passages, median);
      }
    }
    List<String> rows = new ArrayList<>();
    for (int passages : search.keySet()) {
      double scanned = scan.getOrDefault(passages, Double.NaN);
      rows.add(row(passages, encoding, search.get(passages), scanned));
    }
    System.out.printf(Locale.ROOT, "%nMedian of encoding one question: %.0f µs%n%n", encoding);
    System.out.println(
        "passages | /search without encoding | ÷ encoding | exact scan | ÷ exact scan | recall@10");
    rows.forEach(System.out::println);
  }

  private static String row(int passages, double encoding, double search, double scan)
      throws IOException {
    try (BenchmarkIndex index = BenchmarkIndex.open(passages)) {
      return String.format(
          Locale.ROOT,
          "%8d | %21.0f µs | %10.2f | %7.0f µs | %12.2f | %9.3f",
          passages,
          search,
          search / encoding,
          scan,
          search / scan,
          index.recall(10));
    }
  }
}
