package org.summitqa.search;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.summitqa.evidence.Hit;

/** How long a search takes without encoding its question, beside an exact scan of all vectors. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 5)
@Measurement(iterations = 5, time = 5)
public class Search {
  static final String FEW = "5000";
  static final String MANY = "100000";

  /** What {@code /search} returns where nothing else is asked for. */
  private static final int HITS = 10;

  /** As many as the dense leg of a search puts up. */
  private static final int CANDIDATES = 100;

  @Param({FEW, MANY})
  public int passages;

  private BenchmarkIndex index;
  private List<String> questions;
  private int next;

  @Setup
  public void open() throws IOException {
    index = BenchmarkIndex.open(passages);
    questions = index.questions();
  }

  @TearDown
  public void close() {
    index.close();
  }

  @Benchmark
  public List<Hit> search() {
    return index.search(question(), HITS);
  }

  @Benchmark
  public List<BenchmarkIndex.Near> exactScan() {
    return index.scan(question(), CANDIDATES);
  }

  private String question() {
    return questions.get(next++ % questions.size());
  }
}
