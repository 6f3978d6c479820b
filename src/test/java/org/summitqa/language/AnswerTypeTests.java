package org.summitqa.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.summitqa.text.FoldedText;

class AnswerTypeTests {
  @ParameterizedTest
  @CsvSource({
    "两国元首什么时候会晤？, WHEN",
    "会晤进行了多长时间？, HOW_LONG",
    "谁参加了会谈？, WHO",
    "会晤在哪里举行？, WHERE",
    "为什么两军中断了联系？, WHY",
    "双方同意了哪些事？, OTHER",
    "兩國元首什麼時候會晤？, WHEN",
    "會晤進行了多長時間？, HOW_LONG",
    "雙方談了幾個小時？, HOW_LONG",
    "誰參加了會談？, WHO",
    "會晤在哪裡舉行？, WHERE",
    "為什麼兩軍中斷了聯繫？, WHY",
    "有幾個國家參加？, HOW_MANY",
    "When did they meet?, WHEN",
    "How many hours did the talks last?, HOW_LONG",
    "Who is Sullivan?, WHO",
    "Why was the channel closed?, WHY"
  })
  void questionsTellWhatTheyAskFor(String question, AnswerType type) {
    assertThat(AnswerType.of(FoldedText.of(question))).isEqualTo(type);
  }

  @ParameterizedTest
  @CsvSource({
    "WHEN, 当地时间11月15日举行会晤, true",
    "WHEN, 双方坦诚交换意见, false",
    "HOW_LONG, 总计时长达到了9小时, true",
    "HOW_LONG, 进行了约两个小时的会晤, true",
    "HOW_LONG, 任职近十年, true",
    "HOW_LONG, 進行了約兩個小時的會晤, true",
    "WHY, 因為他們擔心衝突, true",
    "WHEN, 當地時間11月15日舉行會晤, true",
    "HOW_LONG, 2022年8月2日访问台湾, false",
    "HOW_LONG, '20世纪80年代的15名议员', false",
    "HOW_LONG, for three and a half hours, true",
    "HOW_LONG, a 90-minute call, true",
    "HOW_MANY, 双方坦诚交换意见, false",
    "HOW_MANY, 洪水使小麦减产两成, true",
    "HOW_MANY, a dozen people died, true",
    "WHY, 因为他们担心冲突, true",
    "WHY, 双方交换意见, false",
    "OTHER, 双方交换意见, true"
  })
  void sentencesOfferWhatIsAskedFor(AnswerType type, String sentence, boolean offers) {
    assertThat(type.isOfferedBy(FoldedText.of(sentence))).isEqualTo(offers);
  }
}
