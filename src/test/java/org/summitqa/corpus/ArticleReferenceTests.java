package org.summitqa.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ArticleReferenceTests {
  private static ArticleReference reference(
      String title, @Nullable String publisher, @Nullable String published) {
    return new ArticleReference(
        "a",
        title,
        publisher,
        published == null ? null : PublicationDate.parse(published),
        "https://example.org/a");
  }

  @Test
  void saysWhatIsKnownOfAnArticle() {
    assertThat(
            ArticleReference.of(
                new ArticleMetadata(
                    "a",
                    "元首会晤",
                    "https://example.org/a",
                    "BBC",
                    PublicationDate.parse("2023-11-16"),
                    "zh",
                    "a.txt")))
        .isEqualTo(reference("元首会晤", "BBC", "2023-11-16"));
  }

  @Test
  void isALineOfWhatIsKnown() {
    assertThat(reference("元首会晤", "BBC", "2023-11-16").line()).isEqualTo("BBC, 2023-11-16, 元首会晤");
    assertThat(reference("元首会晤", null, null).line()).isEqualTo("元首会晤");
    assertThat(reference("", null, null).line()).isEmpty();
  }

  @Test
  void isKnownByItsPublisherElseItsTitleElseItsId() {
    assertThat(reference("元首会晤", "BBC", null).name()).isEqualTo("BBC");
    assertThat(reference("元首会晤", null, null).name()).isEqualTo("元首会晤");
    assertThat(reference("", null, null).name()).isEqualTo("a");
  }
}
