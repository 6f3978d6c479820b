package org.summitqa.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuestionSimilarityTests {
  @ParameterizedTest
  @CsvSource({
    "火山什么时候爆发？, 火山爆发是什么时候？, true",
    "关于地震，报道说了什么？, 报道怎么说地震？, true",
    "关于地震，报道说了什么？, 关于洪水，报道说了什么？, false",
    "关于地震，马什说了什么？, 关于洪水，马什说了什么？, false",
    "What did Marsh say about floods?, what did marsh say about floods, true",
    "What did Marsh say about floods?, What did Marsh say about wages?, false",
    "What did Marsh say about Mars?, When did Costa reach Mars?, false",
    "谁？, 谁？, true",
    "谁？, What is said about floods?, false"
  })
  void wordsThatOnlyAskDoNotMakeQuestionsAlike(String one, String other, boolean same) {
    assertThat(QuestionSimilarity.same(one, other)).isEqualTo(same);
    assertThat(QuestionSimilarity.same(other, one)).isEqualTo(same);
  }
}
