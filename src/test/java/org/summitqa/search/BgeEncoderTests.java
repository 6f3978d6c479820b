package org.summitqa.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.langchain4j.model.embedding.onnx.bgesmallzhv15q.BgeSmallZhV15QuantizedEmbeddingModel;
import org.junit.jupiter.api.Test;
import org.summitqa.search.EncodedText.Token;

class BgeEncoderTests {
  private static final String TEXT = "拜登与习近平在旧金山会晤😀，谈了芬太尼。";

  private static final Encoder ENCODER = new BgeEncoder();

  @Test
  void givesTheVectorThatTheModelsOwnLibraryGives() {
    float[] theirs = new BgeSmallZhV15QuantizedEmbeddingModel().embed(TEXT).content().vector();

    assertThat(product(ENCODER.encodePassage(TEXT).vector(), theirs)).isCloseTo(1, within(1e-4));
  }

  @Test
  void tellsWhichCharactersATokenIs() {
    assertThat(ENCODER.encodePassage(TEXT).tokens())
        .extracting(token -> token.span().of(TEXT))
        .startsWith("拜", "登", "与", "习", "近", "平")
        .containsSubsequence("晤", "，", "谈", "了", "芬", "太", "尼", "。");
  }

  @Test
  void givesAQuestionsOwnTokensOnly() {
    assertThat(ENCODER.encodeQuestion("谁谈了？").tokens())
        .extracting(token -> token.span().of("谁谈了？"))
        .containsExactly("谁", "谈", "了", "？");
  }

  @Test
  void encodesWhatIsLongerThanItsWindowInParts() {
    String longText = "两国元首会晤。".repeat(100);

    EncodedText encoded = ENCODER.encodePassage(longText);

    assertThat(encoded.tokens()).hasSize(700);
    assertThat(product(encoded.vector(), encoded.vector())).isCloseTo(1, within(1e-4));
    Token last = encoded.tokens().getLast();
    assertThat(last.span().end()).isEqualTo(longText.length());
    assertThat(product(last.vector(), last.vector())).isCloseTo(1, within(1e-4));
  }

  @Test
  void encodesTextWithoutAToken() {
    assertThat(ENCODER.encodePassage("").tokens()).isEmpty();
    assertThat(ENCODER.encodeQuestion(" \n").vector()).hasSize(ENCODER.dimensions());
  }

  private static double product(float[] a, float[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }
}
