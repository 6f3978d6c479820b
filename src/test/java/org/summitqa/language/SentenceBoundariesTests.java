package org.summitqa.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.summitqa.text.Span;

class SentenceBoundariesTests {
  private static List<String> sentences(String text) {
    SentenceBoundaries boundaries = new SentenceBoundaries(text, new Span(0, text.length()));
    List<String> sentences = new ArrayList<>();
    int from = 0;
    while (from < text.length()) {
      int end = boundaries.next(from);
      sentences.add(text.substring(from, end).strip());
      from = end;
    }
    return sentences;
  }

  @Test
  void chineseAndEnglishStopsEndASentenceWithTheirClosers() {
    assertThat(sentences("他说：“会晤很好。”會談結束！Talks went (he said.) well. Who came? All."))
        .containsExactly("他说：“会晤很好。”", "會談結束！", "Talks went (he said.) well.", "Who came?", "All.");
  }

  @Test
  void aBookTitleIsPassedOverWhole() {
    assertThat(sentences("他读了《谁是对手？》一书。完。")).containsExactly("他读了《谁是对手？》一书。", "完。");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Gov. Newsom met Mr. Xi.",
        "It rose 3.5 percent.",
        "The U.S. Senate voted.",
        "They met on Nov. 15 in Woodside.",
        "See bbc.com for more."
      })
  void pointsWithinASentenceEndNone(String sentence) {
    assertThat(sentences(sentence)).containsExactly(sentence);
  }

  @Test
  void initialsEndOneWhereAWordFollowsThatBeginsSentences() {
    assertThat(sentences("He lives in the U.S. The talks went on."))
        .containsExactly("He lives in the U.S.", "The talks went on.");
  }

  @Test
  void aGrowingTextIsToldOnlyWhatStays() {
    assertThat(SentenceBoundaries.endsAt("in the U.S. The", 10, 12)).isFalse();
    assertThat(SentenceBoundaries.endsAt("in the U.S. The ", 10, 12)).isTrue();
    assertThat(SentenceBoundaries.endsAt("in the U.S. Theodore ", 10, 12)).isFalse();
  }

  @Test
  void stopsAndClosersAreKnownInEitherWidth() {
    assertThat("。！!？?.；…｡".chars().allMatch(c -> SentenceBoundaries.isStop((char) c))).isTrue();
    assertThat("”’」』）)】]》〉»".chars().allMatch(c -> SentenceBoundaries.isCloser((char) c))).isTrue();
    assertThat("“‘「（，, ".chars().noneMatch(c -> SentenceBoundaries.isCloser((char) c))).isTrue();
  }
}
