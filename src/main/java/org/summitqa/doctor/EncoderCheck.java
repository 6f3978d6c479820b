package org.summitqa.doctor;

import java.util.Locale;
import java.util.function.Consumer;
import org.summitqa.encoder.Encoder;

/** Loads the encoder and encodes with it. */
final class EncoderCheck implements Check {
  private final ComponentProbe pieces;

  EncoderCheck(ComponentProbe pieces) {
    this.pieces = pieces;
  }

  @Override
  public String name() {
    return "encoder";
  }

  @Override
  public void run(Consumer<CheckResult> findings) {
    try {
      findings.accept(judge(pieces.piece(Encoder.class)));
    } catch (ComponentProbe.NotMadeException | LinkageError e) {
      findings.accept(
          CheckResult.broken(
              name(),
              "does not load: " + e.getMessage(),
              "Its native code needs a temporary folder that may run programs (not mounted"
                  + " noexec; see -Djava.io.tmpdir), a 64-bit Linux with glibc, macOS or Windows."));
    }
  }

  static CheckResult judge(Encoder encoder) {
    float[] question = encoder.encodeQuestion("渡轮什么时候恢复？").vector();
    long start = System.nanoTime();
    float[] near = encoder.encodePassage("两市同意自6月1日起恢复渡轮。").vector();
    double millis = (System.nanoTime() - start) / 1e6;
    float[] far = encoder.encodePassage("这本书讲的是蜜蜂怎样过冬。").vector();
    if (question.length != encoder.dimensions()
        || product(question, near) < product(question, far)) {
      return CheckResult.broken(
          "encoder",
          "%s gives vectors that mean nothing (%d dimensions)"
              .formatted(encoder.name(), question.length),
          "Get summitqa.jar anew; this one is damaged.");
    }
    return CheckResult.ok(
        "encoder",
        String.format(
            Locale.ROOT,
            "%s, %d dimensions, %.0f ms for a sentence",
            encoder.name(),
            question.length,
            millis));
  }

  private static double product(float[] a, float[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }
}
