package org.summitqa.llm;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.summitqa.llm.draft.CitationMarks;
import org.summitqa.llm.draft.DraftLine;

/** A model that writes traditional characters is read as one that writes simplified ones. */
class TraditionalDraftTests {
  @Test
  void marksOfSourcesAreFoundAndLeftOut() {
    assertThat(CitationMarks.numbers("雙方會談[來源3][資料 4，編號5]。")).containsExactly(3, 4, 5);
    assertThat(CitationMarks.strip("雙方會談[來源3]。")).isEqualTo("雙方會談。");
    assertThat(CitationMarks.end("x[證據2]", 1)).isEqualTo(6);
  }

  @Test
  void whatStandsBeforeASentenceIsLeftOut() {
    assertThat(DraftLine.withoutChatter("根據您提供的資料，雙方會談四小時。")).isEqualTo("雙方會談四小時。");
    assertThat(DraftLine.body("答案：雙方會談。")).isEqualTo("雙方會談。");
    assertThat(DraftLine.isQuestion("問題：雙方談了多久？")).isTrue();
  }

  @Test
  void aYesAndANoAreRead() {
    assertThat(YesNo.of("沒有，不支持。")).isEqualTo(YesNo.NO);
    assertThat(YesNo.of("支持")).isEqualTo(YesNo.YES);
  }
}
