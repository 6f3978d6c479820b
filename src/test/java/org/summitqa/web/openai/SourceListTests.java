package org.summitqa.web.openai;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.summitqa.ask.Answer;
import org.summitqa.ask.SourceOriginNote;
import org.summitqa.citation.Citation;
import org.summitqa.citation.VerifiedSentence;
import org.summitqa.citation.VerifiedSentence.Verification;
import org.summitqa.corpus.ArticleReference;
import org.summitqa.corpus.PublicationDate;
import org.summitqa.text.Language;
import org.summitqa.timing.Timings;

class SourceListTests {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "They met[1]. They spoke[2][10].\n\nSources:\n\n[1] BBC, They met\n“a”\n\n[2] x",
        "They met[1]. They spoke[2].\r\n\r\nSources:\r\n\r\n[1] BBC",
        "They met. They spoke.\n\nNearest passages:\n\n[1] BBC",
        "They met. They spoke.\n\n出处：\n\n[1] BBC",
        "They met. They spoke.\n\n最接近的段落：\n\n[1] BBC",
        "They met. They spoke."
      })
  void isTakenOffAnEarlierAnswerWithItsMarks(String text) {
    assertThat(SourceList.without(text)).isEqualTo("They met. They spoke.");
  }

  @Test
  void leavesAListAloneThatIsNotItsOwn() {
    String text = "As follows.\n\nSources:\n\n- the sun\n- the wind [sic]";

    assertThat(SourceList.without(text)).isEqualTo(text);
  }

  @Nested
  class OfOneOrigin {
    private static final ArticleReference PAPER = printing("p", "晚报");
    private static final ArticleReference SITE = printing("s", "新闻网");

    @Test
    void saysSoInTheReadersLanguage() {
      Answer answer = answer(List.of("新华社"), List.of(PAPER, SITE), 2);

      assertThat(SourceList.of(answer, Language.ZH))
          .endsWith("\n也见于：晚报, 2024-05-01；新闻网, 2024-05-01\n\n以上来源同出一源：新华社（另见于晚报；新闻网）。");
      assertThat(SourceList.of(answer, Language.EN))
          .endsWith(
              "\nAlso in: 晚报, 2024-05-01; 新闻网, 2024-05-01\n\n"
                  + "All of these sources have one origin: 新华社; also printed by 晚报; 新闻网.");
    }

    @Test
    void saysHowManyAreNotNamed() {
      Answer answer = answer(List.of("新华社"), List.of(PAPER), 7);

      assertThat(SourceList.of(answer, Language.ZH)).contains("也见于：晚报, 2024-05-01等7处");
      assertThat(SourceList.of(answer, Language.EN))
          .contains("Also in: 晚报, 2024-05-01 and 6 more", "also printed by 晚报 and others.");
    }

    @Test
    void saysNothingOfSeveralOriginsNorOfASingleArticle() {
      assertThat(
              SourceOriginNote.note(answer(List.of("新华社", "BBC"), List.of(PAPER), 1), Language.ZH))
          .isEmpty();
      assertThat(SourceOriginNote.note(answer(List.of("新华社"), List.of(), 0), Language.ZH))
          .isEmpty();
    }

    private static ArticleReference printing(String id, String publisher) {
      PublicationDate day = PublicationDate.of(LocalDate.of(2024, 5, 1));
      return new ArticleReference(id, "", publisher, day, null);
    }

    private static Answer answer(List<String> origins, List<ArticleReference> alsoIn, int count) {
      List<String> articles =
          Stream.concat(Stream.of("a"), alsoIn.stream().map(ArticleReference::articleId)).toList();
      return new Answer(
          Answer.Status.ANSWERED,
          "q",
          "好[1]。",
          List.of(new VerifiedSentence("好。", List.of(1), Verification.EXACT)),
          List.of(
              new Citation(
                  1,
                  new ArticleReference("a", "", "BBC", null, null),
                  "p",
                  0,
                  1,
                  "好",
                  "v",
                  alsoIn,
                  count)),
          List.of(),
          origins.stream().map(name -> new Answer.Origin(name, articles)).toList(),
          1,
          "m",
          false,
          new Timings(0, 0, 0, 0));
    }
  }
}
