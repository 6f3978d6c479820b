package org.summitqa.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.summitqa.citation.Citation;
import org.summitqa.citation.VerifiedSentence;
import org.summitqa.citation.VerifiedSentence.Verification;
import org.summitqa.compare.Comparison;
import org.summitqa.compare.PublisherAnswer;
import org.summitqa.compare.differences.Difference;
import org.summitqa.corpus.ArticleReference;
import org.summitqa.text.Language;
import org.summitqa.timing.Timings;

class ComparisonTextTests {
  private static Comparison comparison(List<Difference> differences, List<String> others) {
    return new Comparison(
        "会谈多久？",
        List.of(
            answer("晨报", "会谈约三个小时。", 1),
            answer("晚报", "会谈6小时。", 2),
            new PublisherAnswer(null, true, List.of())),
        others,
        differences,
        List.of(citation(1, "晨报", "会谈约三个小时。"), citation(2, "晚报", "会谈6小时。")),
        "extractive",
        false,
        new Timings(1, 1, 1, 3));
  }

  private static PublisherAnswer answer(String publisher, String text, int number) {
    return new PublisherAnswer(
        publisher, false, List.of(new VerifiedSentence(text, List.of(number), Verification.EXACT)));
  }

  private static Citation citation(int number, String publisher, String quote) {
    return new Citation(
        number,
        new ArticleReference("a" + number, "标题", publisher, null, null),
        "p",
        0,
        quote.length(),
        quote,
        "v",
        List.of(),
        0);
  }

  @Test
  void showsPublishersDifferencesAndSources() {
    Difference difference =
        new Difference(
            Difference.Kind.NUMBER, "时长", "时长：晨报称“约三个小时”[1]；晚报称“6小时”[2]。", List.of(1, 2));

    assertThat(ComparisonText.of(comparison(List.of(difference), List.of("日报")), Language.ZH))
        .isEqualTo(
            """
            晨报：会谈约三个小时[1]。
            晚报：会谈6小时[2]。
            （来源不明）：没有回答

            不同之处：
            - 时长：晨报称“约三个小时”[1]；晚报称“6小时”[2]。

            没有查看：日报

            [1] 晨报, 标题
                会谈约三个小时。

            [2] 晚报, 标题
                会谈6小时。""");
  }

  @Test
  void leavesOutWhatThereIsNot() {
    assertThat(ComparisonText.of(comparison(List.of(), List.of()), Language.EN))
        .startsWith("晨报: 会谈约三个小时[1]。\n晚报: 会谈6小时[2]。\n(no publisher): says nothing of it\n\n[1] 晨报");
  }
}
