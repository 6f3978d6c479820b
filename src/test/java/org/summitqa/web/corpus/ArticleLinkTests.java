package org.summitqa.web.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.summitqa.citation.Citation;
import org.summitqa.corpus.ArticleReference;

class ArticleLinkTests {
  private static final String SERVICE = "http://127.0.0.1:8080";

  private static Citation citation(String url) {
    return new Citation(
        1,
        new ArticleReference("新闻/a b?#%;", "", null, null, url),
        "p",
        0,
        1,
        "q",
        "v",
        List.of(),
        0);
  }

  @Test
  void isThePublishersPage() {
    String url = "https://example.org/新闻?a=b#c";

    assertThat(ArticleLink.of(citation(url), SERVICE)).isEqualTo(url);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "javascript:alert(1)",
        "data:text/html,x",
        "file:///etc/passwd",
        "//example.org",
        "https:",
        "https://example.org/a b",
        "https://example.org/)\n![x](https://evil.example/"
      })
  void isThisServicesArticleWhereThereIsNoneToFollow(String url) {
    assertThat(ArticleLink.of(citation(url), SERVICE))
        .isEqualTo(SERVICE + "/articles/%E6%96%B0%E9%97%BB/a%20b%3F%23%25%3B");
  }
}
