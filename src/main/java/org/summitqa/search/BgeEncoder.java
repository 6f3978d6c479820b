package org.summitqa.search;

import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.embedding.onnx.bgesmallzhv15q.BgeSmallZhV15QuantizedEmbeddingModel;
import org.springframework.stereotype.Component;

/**
 * The encoder in the jar: bge-small-zh-v1.5 (BAAI, MIT licence), int8 weights, 512 dimensions.
 * About 5 ms for a question on one core.
 */
@Component
final class BgeEncoder implements Encoder {
  /** The instruction that the model was trained with for questions; passages take none. */
  private static final String QUESTION_PREFIX = "为这个句子生成表示以用于检索相关文章：";

  private static final int DIMENSIONS = 512;

  static {
    // The tokenizer's library reports its use to its makers where it finds itself in their cloud.
    System.setProperty("OPT_OUT_TRACKING", "true");
  }

  /** Encoding runs on the calling thread: with two cores, more threads only make readers wait. */
  private final EmbeddingModel model = new BgeSmallZhV15QuantizedEmbeddingModel(Runnable::run);

  @Override
  public String name() {
    return "bge-small-zh-v1.5-q";
  }

  @Override
  public int dimensions() {
    return DIMENSIONS;
  }

  @Override
  public float[] encodeQuestion(String question) {
    return encodePassage(QUESTION_PREFIX + question);
  }

  @Override
  public float[] encodePassage(String passage) {
    float[] vector = model.embed(passage).content().vector();
    double length = 0;
    for (float x : vector) {
      length += x * x;
    }
    float scale = (float) (1 / Math.sqrt(length));
    for (int i = 0; i < vector.length; i++) {
      vector[i] *= scale;
    }
    return vector;
  }
}
