package org.summitqa.dedup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.summitqa.corpus.Article;

class ArticleFingerprintTests {
  @Test
  void comesBackAsItWasStored() throws IOException {
    ArticleFingerprint imprint = ArticleFingerprint.of(StoryArticles.named("bridge-xinhua"));
    byte[] stored = imprint.toBytes();
    byte[] within = Arrays.copyOf(new byte[7], stored.length + 7);
    System.arraycopy(stored, 0, within, 7, stored.length);

    ArticleFingerprint read = ArticleFingerprint.of(within, 7, stored.length);

    assertThat(read).usingRecursiveComparison().isEqualTo(imprint);
    assertThat(ArticleFingerprint.agency(within, 7, stored.length)).contains(Agency.XINHUA);
    assertThat(read.published()).isEqualTo(Long.MAX_VALUE);
  }

  @Test
  void ofATextAsShortAsAHeadlineSaysNothing() {
    Article short1 = StoryArticles.article("a", "", "新华网", "2024-05-07", List.of("两国元首同意成立工作组。"));

    ArticleFingerprint imprint = ArticleFingerprint.of(short1);

    assertThat(imprint.prints()).isEmpty();
    assertThat(imprint.keys()).isEmpty();
    assertThat(imprint.agency()).isEqualTo(Agency.XINHUA);
    assertThat(imprint.published()).isEqualTo(1715040000);
  }

  @Test
  void neighbouringTextsShareWhatIsChosenOfThem() {
    int[] values = {9, 3, 7, 5, 8, 1, 6, 2, 4, -1};

    assertThat(Winnowing.of(values, 3)).containsExactly(1, 3, 5, 7);
    assertThat(Winnowing.of(values, 100)).containsExactly(5);
    assertThat(Winnowing.of(new int[0], 3)).isEmpty();
  }
}
