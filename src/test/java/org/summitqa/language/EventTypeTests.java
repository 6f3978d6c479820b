package org.summitqa.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.summitqa.text.FoldedText;

class EventTypeTests {
  @ParameterizedTest
  @CsvSource({
    "兩國元首在舊金山會晤, MEETING, 会晤",
    "雙方見面後散步, MEETING, 见面",
    "他們通電話, CALL, 通电话",
    "The two phoned each other, CALL, phoned",
    "葉倫訪華, VISIT, 访华",
    "選民投票, VOTE, 投票",
    "They signed it, SIGNING, signed"
  })
  void aTextNamesWhatHappened(String text, EventType type, String word) {
    String folded = FoldedText.of(text).folded();
    assertThat(EventType.in(folded)).containsExactly(type);
    assertThat(type.wordsIn(folded)).containsExactly(word);
    assertThat(EventType.in(EventType.without(folded))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"He recalled the assignment", "The metal was designed", "人民"})
  void aPartOfAnotherWordIsNone(String text) {
    assertThat(EventType.in(FoldedText.of(text).folded())).isEmpty();
  }
}
