package org.summitqa.encoder;

import ai.djl.huggingface.tokenizers.Encoding;
import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.summitqa.encoder.EncodedText.Token;
import org.summitqa.text.Span;

/**
 * The encoder in the jar: bge-small-zh-v1.5 (BAAI, MIT licence), int8 weights, 512 dimensions.
 * About 5 ms for a question on one core.
 *
 * <p>The model comes with LangChain4j, whose own class for it gives one vector a text. It is run
 * here instead because the same run gives the vectors of the tokens, which {@link
 * BinaryTokenVectors} compares.
 *
 * <p>It is never closed: it lasts as long as the process, whose end would otherwise pull it from
 * under a thread that still encodes.
 */
@Component
public final class BgeEncoder implements Encoder {
  /** The instruction that the model was trained with for questions; passages take none. */
  private static final String QUESTION_PREFIX = "为这个句子生成表示以用于检索相关文章：";

  private static final String FILES = "/bge-small-zh-v1.5-q";
  private static final int DIMENSIONS = 512;

  /** The model's window without the two tokens that begin and end it. */
  private static final int WINDOW = 510;

  static {
    // The tokenizer's library reports its use to its makers where it finds itself in their cloud.
    System.setProperty("OPT_OUT_TRACKING", "true");
  }

  private final HuggingFaceTokenizer tokenizer;
  private final OrtSession session;

  public BgeEncoder() {
    try (InputStream model = file(".onnx");
        InputStream vocabulary = file("-tokenizer.json")) {
      session = OrtEnvironment.getEnvironment().createSession(model.readAllBytes());
      tokenizer =
          HuggingFaceTokenizer.newInstance(
              vocabulary, Map.of("padding", "false", "truncation", "false"));
    } catch (IOException e) {
      throw new UncheckedIOException("The encoder cannot be read", e);
    } catch (OrtException e) {
      throw new IllegalStateException("The encoder cannot be loaded", e);
    }
  }

  /** The number changes with what is made of a text before the model reads it. */
  @Override
  public String name() {
    return "bge-small-zh-v1.5-q/2";
  }

  @Override
  public int dimensions() {
    return DIMENSIONS;
  }

  @Override
  public EncodedText encodeQuestion(String question) {
    EncodedText whole = encodePassage(QUESTION_PREFIX + question);
    int shift = QUESTION_PREFIX.length();
    List<Token> own =
        whole.tokens().stream()
            .filter(token -> token.span().start() >= shift)
            .map(token -> new Token(shifted(token.span(), shift), token.vector()))
            .toList();
    return new EncodedText(whole.vector(), own);
  }

  @Override
  public EncodedText encodePassage(String passage) {
    Encoding encoding = tokenizer.encode(EncoderCharacters.of(passage), true, false);
    long[] ids = encoding.getIds();
    Span[] spans = TokenSpans.of(encoding, passage);
    float[] sum = new float[DIMENSIONS];
    List<Token> tokens = new ArrayList<>();
    int last = ids.length - 1;
    for (int from = 1; from < Math.max(2, last); from += WINDOW) {
      int to = Math.min(from + WINDOW, last);
      float[][] vectors = run(window(ids, from, to));
      add(unit(vectors[0]), Math.max(1, to - from), sum);
      for (int i = from; i < to; i++) {
        tokens.add(new Token(spans[i], unit(vectors[i - from + 1])));
      }
    }
    return new EncodedText(unit(sum), tokens);
  }

  private static InputStream file(String ending) {
    return Objects.requireNonNull(
        BgeEncoder.class.getResourceAsStream(FILES + ending), FILES + ending);
  }

  private static Span shifted(Span span, int by) {
    return new Span(span.start() - by, span.end() - by);
  }

  /** Returns tokens between the two that begin and end every text. */
  private static long[] window(long[] ids, int from, int to) {
    long[] window = new long[to - from + 2];
    window[0] = ids[0];
    System.arraycopy(ids, from, window, 1, to - from);
    window[window.length - 1] = ids[ids.length - 1];
    return window;
  }

  private float[][] run(long[] ids) {
    long[] mask = new long[ids.length];
    Arrays.fill(mask, 1);
    try (OnnxTensor tokens = tensor(ids);
        OnnxTensor attention = tensor(mask);
        OnnxTensor types = tensor(new long[ids.length]);
        OrtSession.Result result =
            session.run(
                Map.of(
                    "input_ids", tokens, "attention_mask", attention, "token_type_ids", types))) {
      return ((float[][][]) result.get(0).getValue())[0];
    } catch (OrtException e) {
      throw new IllegalStateException("The encoder failed", e);
    }
  }

  private static OnnxTensor tensor(long[] values) throws OrtException {
    return OnnxTensor.createTensor(
        OrtEnvironment.getEnvironment(), LongBuffer.wrap(values), new long[] {1, values.length});
  }

  private static void add(float[] vector, float weight, float[] sum) {
    for (int i = 0; i < sum.length; i++) {
      sum[i] += weight * vector[i];
    }
  }

  private static float[] unit(float[] vector) {
    double length = 0;
    for (float x : vector) {
      length += x * x;
    }
    float scale = length == 0 ? 0 : (float) (1 / Math.sqrt(length));
    float[] unit = new float[vector.length];
    for (int i = 0; i < unit.length; i++) {
      unit[i] = vector[i] * scale;
    }
    return unit;
  }
}
