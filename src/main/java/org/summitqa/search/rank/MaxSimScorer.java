package org.summitqa.search.rank;

import java.nio.ByteBuffer;
import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.util.VectorUtil;
import org.apache.lucene.util.quantization.OptimizedScalarQuantizer;
import org.summitqa.encoder.BinaryTokenVectors;
import org.summitqa.encoder.EncodedText.Token;

/**
 * Tells how close a question is to passages, token by token: each token of the question looks for
 * the token nearest to it, and the mean of their cosines counts (MaxSim, Khattab and Zaharia,
 * "ColBERT", SIGIR 2020, divided by the number of tokens). A passage can be about the right topic
 * as a whole and still lack what is asked; then some tokens find nothing near.
 *
 * <p>Dimensions of the question are put to 16 steps, so that they can be compared with signs by
 * counting bits.
 */
final class MaxSimScorer {
  /** Beyond this many tokens a question is an essay; its beginning says what it is about. */
  private static final int MAX_TOKENS = 128;

  private static final int STEPS = 15;

  private final List<QuantisedVector> question;

  MaxSimScorer(List<Token> question) {
    this.question =
        question.stream().limit(MAX_TOKENS).map(t -> QuantisedVector.of(t.vector())).toList();
  }

  /**
   * How close a passage is.
   *
   * @param whole with all its tokens, -1 to 1
   * @param sentences with the tokens of each sentence alone, -1 to 1; 0 for one without tokens
   */
  record Closeness(double whole, List<Double> sentences) {
    /** Copies the list. */
    Closeness {
      sentences = List.copyOf(sentences);
    }
  }

  /** Compares with a passage. */
  Closeness of(BinaryTokenVectors passage) {
    double[] best = new double[question.size()];
    Arrays.fill(best, -1);
    List<Double> parts = new ArrayList<>();
    for (List<byte[]> part : passage.parts()) {
      double[] nearest = nearest(part);
      for (int i = 0; i < best.length; i++) {
        best[i] = Math.max(best[i], nearest[i]);
      }
      parts.add(part.isEmpty() ? 0 : mean(nearest));
    }
    return new Closeness(mean(best), parts.subList(Math.min(1, parts.size()), parts.size()));
  }

  private double[] nearest(List<byte[]> tokens) {
    double[] nearest = new double[question.size()];
    Arrays.fill(nearest, -1);
    for (byte[] token : tokens) {
      int ones = ones(token);
      for (int i = 0; i < nearest.length; i++) {
        nearest[i] = Math.max(nearest[i], question.get(i).cosine(token, ones));
      }
    }
    return nearest;
  }

  private static int ones(byte[] token) {
    LongBuffer longs = ByteBuffer.wrap(token).asLongBuffer();
    int ones = 0;
    while (longs.hasRemaining()) {
      ones += Long.bitCount(longs.get());
    }
    return ones;
  }

  private static double mean(double[] values) {
    return Arrays.stream(values).average().orElse(0);
  }

  /**
   * A token of the question: dimension i is {@code low + step * u} with u from 0 to 15.
   *
   * @param planes the four bits of all u, highest last, as Lucene compares them with bits
   * @param sum of all dimensions
   * @param root of the number of dimensions, the length of a vector of signs
   */
  @SuppressWarnings("ArrayRecordComponent") // Never compared.
  private record QuantisedVector(byte[] planes, double low, double step, double sum, double root) {
    static QuantisedVector of(float[] vector) {
      float low = Float.MAX_VALUE;
      float high = -Float.MAX_VALUE;
      for (float x : vector) {
        low = Math.min(low, x);
        high = Math.max(high, x);
      }
      float step = high > low ? (high - low) / STEPS : 1;
      byte[] steps = new byte[vector.length];
      double sum = 0;
      for (int i = 0; i < vector.length; i++) {
        steps[i] = (byte) Math.round((vector[i] - low) / step);
        sum += low + step * steps[i];
      }
      byte[] planes = new byte[vector.length / 2];
      OptimizedScalarQuantizer.transposeHalfByte(steps, planes);
      return new QuantisedVector(planes, low, step, sum, Math.sqrt(vector.length));
    }

    /** A sign is twice its bit less one. */
    double cosine(byte[] signs, int ones) {
      double overOnes = low * ones + step * VectorUtil.int4BitDotProduct(planes, signs);
      return (2 * overOnes - sum) / root;
    }
  }
}
