package org.summitqa.ask;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.summitqa.corpus.Language;
import org.summitqa.search.Filter;

class StandaloneQuestionTests {
  private static final String BEFORE = "拜登对芬太尼怎么说？";

  @ParameterizedTest
  @ValueSource(
      strings = {"那航班呢？", "他还说了什么？", "What about flights?", "and what did he say about students?"})
  void aQuestionThatLeansOnTheOneBeforeIsPutBehindIt(String question) {
    assertThat(standalone(question)).isEqualTo(BEFORE + " " + question);
  }

  @ParameterizedTest
  @ValueSource(strings = {"习近平对台湾问题怎么说？", "Where did Biden and Xi meet?"})
  void aQuestionThatStandsAloneStaysAlone(String question) {
    assertThat(standalone(question)).isEqualTo(question);
  }

  @Test
  void withoutHistoryEveryQuestionStaysAlone() {
    assertThat(StandaloneQuestion.of(Question.of(" 那航班呢？ "))).isEqualTo("那航班呢？");
  }

  private static String standalone(String question) {
    List<Turn> history = List.of(new Turn("谁？", "他。"), new Turn(BEFORE, "…"));
    return StandaloneQuestion.of(new Question(question, history, Filter.NONE, Language.ZH));
  }
}
