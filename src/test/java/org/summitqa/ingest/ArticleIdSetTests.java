package org.summitqa.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.summitqa.ingest.IndexUpdate.Source;

class ArticleIdSetTests {
  private final ArticleIdSet seen = new ArticleIdSet();

  @Test
  void tellsWhereAnIdWasSeenFirst() {
    assertThat(seen.add(new Source("a", "one.md", 0))).isEmpty();
    assertThat(seen.add(new Source("b", "two.jsonl", 7))).isEmpty();

    assertThat(seen.add(new Source("b", "three.md", 0))).contains(new Source("b", "two.jsonl", 7));
    assertThat(seen.add(new Source("a", "two.jsonl", 8))).contains(new Source("a", "one.md", 0));
    assertThat(seen.contains("c")).isFalse();
  }

  @Test
  void knowsAllOfManyArticles() {
    for (int i = 0; i < 10_000; i++) {
      assertThat(seen.add(new Source("article " + i, "many.jsonl", i + 1))).isEmpty();
    }

    for (int i = 0; i < 10_000; i++) {
      assertThat(seen.add(new Source("article " + i, "again.jsonl", 1)).orElseThrow().line())
          .isEqualTo(i + 1);
    }
    assertThat(seen.contains("article 10000")).isFalse();
  }
}
