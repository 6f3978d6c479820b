package org.summitqa.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.summitqa.evidence.DraftSentence;
import org.summitqa.evidence.EvidenceFixture;
import org.summitqa.lexicon.BilingualDictionary;

class QuestionEntityCheckTests {
  private static final String SUBJECT = "拜登周三在旧金山会见了记者。";
  private static final String TALKS = "他说，会谈很有成效。";

  private static boolean isShown(String question, String text) {
    return new CitationVerifier(BilingualDictionary::load)
        .begin(
            EvidenceFixture.question(question)
                .passage("003", "习拜会成果", "BBC", "2023-11-16", 0, SUBJECT, TALKS)
                .build())
        .verify(new DraftSentence(text, List.of(2)))
        .isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "拜登在会晤上说了什么？",
        "拜登2023年在旧金山说了什么？",
        "会谈怎么样？",
        "What did Biden say about the talks?",
        "What did Mr Qwertson say about the talks?"
      })
  void standInTheArticleOrAreUnknown(String question) {
    assertThat(isShown(question, TALKS)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "普京在会晤上说了什么？",
        "拜登2021年在旧金山说了什么？",
        "拜登在日本说了什么？",
        "What did Putin say about the talks?",
        "What did Biden say in 2019?"
      })
  void ofAnotherSubjectPlaceOrYearAreNotAnswered(String question) {
    assertThat(isShown(question, TALKS)).isFalse();
    assertThat(isShown(question, "他说会谈很有成效。")).isFalse();
  }

  @Test
  void areLookedForInEnglishArticlesToo() {
    assertThat(
            new CitationVerifier(BilingualDictionary::load)
                .begin(
                    EvidenceFixture.question("普京说了什么？")
                        .passage("en", "Putin in Beijing", "AP", null, 0, "The talks went well.")
                        .build())
                .verify(new DraftSentence("The talks went well.", List.of(1))))
        .isPresent();
  }
}
