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
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.summitqa.encoder.BgeEncoder;
import org.summitqa.encoder.Encoder;

/** How long the real encoder takes for one question. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 3)
@Measurement(iterations = 5, time = 3)
public class QuestionEncoding {
  private Encoder encoder;
  private List<String> questions;
  private int next;

  @Setup
  public void load() throws IOException {
    encoder = new BgeEncoder();
    questions = BenchmarkData.read().questions();
  }

  @Benchmark
  public float[] encode() {
    return encoder.encodeQuestion(questions.get(next++ % questions.size())).vector();
  }
}
