package org.summitqa.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.summitqa.ask.Answer;
import org.summitqa.citation.Citation;
import org.summitqa.citation.VerifiedSentence;
import org.summitqa.citation.VerifiedSentence.Verification;
import org.summitqa.corpus.ArticleReference;
import org.summitqa.text.Language;
import org.summitqa.timing.Timings;

class PlainTextTests {
  private static final ArticleReference PAPER = new ArticleReference("b", "", "晚报", null, null);

  @Test
  void anAnswerOfOneOriginSaysSoBelowItsSources() {
    assertThat(PlainText.of(answer(), Language.ZH))
        .isEqualTo(
            """
            好[1]。

            [1] 日报, 题目
                好
                也见于：晚报

            以上来源同出一源：新华社（另见于晚报）。""");
    assertThat(PlainText.of(answer(), Language.EN))
        .endsWith("All of these sources have one origin: 新华社; also printed by 晚报.");
  }

  private static Answer answer() {
    return new Answer(
        Answer.Status.ANSWERED,
        "q",
        "好[1]。",
        List.of(new VerifiedSentence("好。", List.of(1), Verification.EXACT)),
        List.of(
            new Citation(
                1,
                new ArticleReference("a", "题目", "日报", null, null),
                "p",
                0,
                1,
                "好",
                "v",
                List.of(PAPER),
                1)),
        List.of(),
        List.of(new Answer.Origin("新华社", List.of("a", "b"))),
        1,
        "m",
        false,
        new Timings(0, 0, 0, 0));
  }
}
