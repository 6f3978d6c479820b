package org.summitqa.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.langchain4j.model.embedding.onnx.bgesmallzhv15q.BgeSmallZhV15QuantizedEmbeddingModel;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.summitqa.encoder.EncodedText.Token;

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
  void tellsWhichCharactersATokenOfAnyScriptIs() {
    String text = "“GDP”、ＣＰＩ和İ𐐀😀é́tat—IBM涨５％";

    assertThat(ENCODER.encodePassage(text).tokens())
        .extracting(token -> token.span().of(text))
        .startsWith("“")
        .containsSubsequence("”", "、", "和", "—", "IBM", "涨", "５", "％");
    assertThat(covered(text)).isEqualTo("“GDP”、ＣＰＩ和İ𐐀😀é́tat—IBM涨５％");
  }

  @ParameterizedTest
  @MethodSource("alike")
  void readsCharactersThatTheVocabularyLacksAsTheirLike(String text, String like) {
    double cosine =
        product(ENCODER.encodePassage(text).vector(), ENCODER.encodePassage(like).vector());

    assertThat(cosine).isCloseTo(1, within(1e-4));
  }

  static Stream<Arguments> alike() {
    return Stream.of(
        arguments("中国GDP增长", "中国gdp增长"),
        arguments("中国ＧＤＰ增长５成", "中国gdp增长5成"),
        arguments("“脱钩”是‘误判’", "\"脱钩\"是'误判'"),
        arguments("會談——談了……臺灣", "会谈--谈了..台湾"),
        arguments("Vásquez在iPhone上写道", "vasquez在iphone上写道"),
        arguments("E\u0301tat与U\u0308ber", "etat与uber"),
        arguments("İstanbul的𝐀𝐈与K", "istanbul的ai与k"),
        arguments("ガゾﾊﾟ", "カソハ"));
  }

  @ParameterizedTest
  @CsvSource({"GDP, CPI", "AMD, IBM", "TikTok, NASA", "5G, 6G", "Biden, Blinken", "ＧＤＰ, ＣＰＩ"})
  void tellsWordsInCapitalsApart(String one, String other) {
    String text = "美国公布了%s的数据";
    double cosine =
        product(
            ENCODER.encodePassage(text.formatted(one)).vector(),
            ENCODER.encodePassage(text.formatted(other)).vector());

    assertThat(cosine).isLessThan(0.99);
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

  /** Returns the characters that some token is, each once. */
  private static String covered(String text) {
    StringBuilder covered = new StringBuilder();
    int at = 0;
    for (Token token : ENCODER.encodePassage(text).tokens()) {
      assertThat(token.span().start()).isGreaterThanOrEqualTo(at);
      covered.append(token.span().of(text));
      at = token.span().end();
    }
    return covered.toString();
  }

  private static double product(float[] a, float[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }
}
