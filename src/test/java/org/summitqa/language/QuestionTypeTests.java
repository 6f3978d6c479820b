package org.summitqa.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.summitqa.text.FoldedText;
import org.summitqa.text.Traditional;

class QuestionTypeTests {
  @ParameterizedTest
  @CsvSource({
    "他是在哪一年去的？, WHEN, 是在哪一年",
    "会谈持续了多长时间？, HOW_LONG, 持续了多长时间",
    "谈了几个小时？, HOW_LONG, 了几个小时",
    "有几位部长出席？, HOW_MANY, 几位",
    "哪位州长访华？, WHO, 哪位",
    "他们是在哪里见面的？, WHERE, 是在哪里",
    "他在哪个城市工作？, WHERE, 在哪个城市",
    "在哪些方面有分歧？, WHAT, 哪些",
    "为什么中断了联系？, WHY, 为什么",
    "拜登怎么评价他？, SAY, 怎么评价",
    "双方怎样合作？, HOW, 怎样",
    "同意了什么？, WHAT, 什么"
  })
  void theFirstChineseWordsThatAskAreFoundInBothScripts(
      String question, QuestionType type, String words) {
    QuestionType.TypeMatch found = QuestionType.inChinese(FoldedText.of(question)).orElseThrow();
    assertThat(found.type()).isEqualTo(type);
    assertThat(found.span().of(question)).isEqualTo(words);
    assertThat(QuestionType.inChinese(FoldedText.of(Traditional.of(question)))).contains(found);
  }

  @ParameterizedTest
  @CsvSource({
    "What year did they meet?, WHEN",
    "How many days did it last?, HOW_LONG",
    "HOW MANY people came?, HOW_MANY",
    "Whose house was it?, WHO",
    "Which country was first?, WHERE",
    "What caused the delay?, WHY",
    "What was agreed?, WHAT",
    "會談失敗的原因是甚麼？, WHY",
    "佔多大比例？, HOW_MANY"
  })
  void aQuestionIsOfTheFirstTypeThatItHasWordsOf(String question, QuestionType type) {
    assertThat(QuestionType.of(FoldedText.of(question))).contains(type);
  }

  @ParameterizedTest
  @CsvSource({"双方会谈", "They met"})
  void whatAsksNothingHasNone(String text) {
    assertThat(QuestionType.of(FoldedText.of(text))).isEmpty();
    assertThat(QuestionType.inChinese(FoldedText.of(text))).isEmpty();
  }
}
