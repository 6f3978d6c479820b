package org.summitqa.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.summitqa.citation.VerifiedSentence.Verification;
import org.summitqa.text.Language;

class AnswerTextTests {
  private static VerifiedSentence sentence(String text, Integer... citations) {
    return new VerifiedSentence(text, List.of(citations), Verification.EXACT);
  }

  @Test
  void putsMarksBeforeTheFullStop() {
    assertThat(
            AnswerText.of(
                List.of(sentence("双方同意合作。", 1), sentence("拜登说：“很好。”", 2, 3)), Language.ZH))
        .isEqualTo("双方同意合作[1]。拜登说：“很好。”[2][3]");
  }

  @Test
  void separatesEnglishSentencesWithABlank() {
    assertThat(
            AnswerText.of(List.of(sentence("They agreed.", 1), sentence("Good", 2)), Language.EN))
        .isEqualTo("They agreed[1]. Good[2]");
  }

  @Test
  void isTheSentencesOnceTheMarksAreRemoved() {
    List<VerifiedSentence> sentences =
        List.of(sentence("真的吗？！", 1), sentence("图片说明", 12), sentence("等等……。", 1, 2));
    assertThat(AnswerText.of(sentences, Language.ZH).replaceAll("\\[\\d+]", ""))
        .isEqualTo("真的吗？！图片说明等等……。");
  }

  @Test
  void isEmptyWithoutSentences() {
    assertThat(AnswerText.of(List.of(), Language.ZH)).isEmpty();
  }
}
