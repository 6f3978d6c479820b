package org.summitqa.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.lucene.util.VectorUtil;
import org.summitqa.encoder.EncodedText;
import org.summitqa.encoder.EncodedText.Token;
import org.summitqa.encoder.Encoder;
import org.summitqa.ingest.CorpusSentences;
import org.summitqa.text.Span;

/**
 * Encodes in microseconds what is made of known sentences, so that a large index is built in
 * minutes, and a search for a known question does no encoding.
 *
 * <p>A passage's vector is the mean of the vectors that the real encoder gave its sentences, put to
 * unit length, plus noise of length {@value #NOISE} in a direction that depends on its text alone,
 * put to unit length again. Such vectors lie closer together than those of real passages, since
 * many share sentences; so neighbours are harder to tell apart.
 */
final class MixedEncoder implements Encoder {
  private static final double NOISE = 0.3;

  private final Map<String, EncodedText> sentences = new HashMap<>();
  private final Map<String, EncodedText> questions = new HashMap<>();
  private final int dimensions;

  MixedEncoder(Encoder encoder, List<String> sentences, List<String> questions) {
    this.dimensions = encoder.dimensions();
    sentences.forEach(text -> this.sentences.put(text, encoder.encodePassage(text)));
    questions.forEach(text -> this.questions.put(text, encoder.encodeQuestion(text)));
  }

  @Override
  public String name() {
    return "mixed";
  }

  @Override
  public int dimensions() {
    return dimensions;
  }

  /**
   * Looks a question's vector up.
   *
   * @throws IllegalArgumentException if the question is not one of those known
   */
  @Override
  public EncodedText encodeQuestion(String question) {
    EncodedText known = questions.get(question);
    if (known == null) {
      throw new IllegalArgumentException("Not a question of this benchmark: " + question);
    }
    return known;
  }

  /**
   * Mixes the vectors of the known sentences in a passage, and takes their tokens; what else it
   * holds counts nothing.
   */
  @Override
  public EncodedText encodePassage(String passage) {
    String text = passage.substring(passage.lastIndexOf('\n') + 1);
    float[] mean = new float[dimensions];
    List<Token> tokens = new ArrayList<>();
    for (String sentence : CorpusSentences.cut(text)) {
      EncodedText known = sentences.get(sentence);
      if (known != null) {
        add(mean, known.vector(), 1);
        tokens.addAll(shifted(known.tokens(), passage.lastIndexOf(sentence)));
      }
    }
    return new EncodedText(withNoise(mean, text), tokens);
  }

  private static List<Token> shifted(List<Token> tokens, int by) {
    return tokens.stream()
        .map(
            one ->
                new Token(new Span(one.span().start() + by, one.span().end() + by), one.vector()))
        .toList();
  }

  private float[] withNoise(float[] mean, String text) {
    Random random = new Random(text.hashCode());
    float[] noise = new float[dimensions];
    for (int i = 0; i < dimensions; i++) {
      noise[i] = (float) random.nextGaussian();
    }
    boolean known = VectorUtil.dotProduct(mean, mean) > 0;
    float[] vector = known ? VectorUtil.l2normalize(mean) : mean;
    add(vector, VectorUtil.l2normalize(noise), NOISE);
    return VectorUtil.l2normalize(vector);
  }

  List<String> questions() {
    return questions.keySet().stream().sorted().toList();
  }

  private static void add(float[] sum, float[] vector, double weight) {
    for (int i = 0; i < sum.length; i++) {
      sum[i] += (float) (weight * vector[i]);
    }
  }
}
