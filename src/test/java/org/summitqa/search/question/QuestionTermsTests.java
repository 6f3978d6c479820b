package org.summitqa.search.question;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QuestionTermsTests {
  @Test
  void wordsThatOnlyAskAreNoTerms() {
    assertThat(QuestionTerms.bigrams("两国元首就芬太尼达成了什么？"))
        .contains("两国", "元首", "太尼", "达成")
        .noneMatch(term -> term.contains("什") || term.contains("么"));
  }

  @Test
  void noPairReachesAcrossAnAskingWord() {
    assertThat(QuestionTerms.bigrams("拜登什么时候访华")).containsExactly("拜登", "访华");
  }

  @Test
  void commonEnglishWordsAreNoTerms() {
    assertThat(QuestionTerms.bigrams("What did Biden say about the TikTok app?"))
        .contains("biden", "tiktok", "app")
        .doesNotContain("the", "about", "what", "did");
  }

  @Test
  void aQuestionOfAskingWordsOnlyHasNoTerms() {
    assertThat(QuestionTerms.bigrams("为什么呢？")).isEmpty();
  }
}
