package org.summitqa.evaluation.grade;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.summitqa.evidence.EvidenceFixture;
import org.summitqa.evidence.Hit;

class ArticleRankingsTests {
  private final List<Hit> passages =
      EvidenceFixture.question("问")
          .passage("b", "一。")
          .passage("a", "二。")
          .passage("b", "三。")
          .passage("c", "四。")
          .build()
          .hits();

  private List<Hit> withSignals(List<Map<String, Double>> signals) {
    List<Hit> hits = new ArrayList<>();
    for (int i = 0; i < passages.size(); i++) {
      Hit hit = passages.get(i);
      hits.add(new Hit(hit.passage(), hit.article(), hit.score(), signals.get(i), List.of()));
    }
    return hits;
  }

  @Test
  void anArticleStandsWhereItsFirstPassageDoes() {
    List<Hit> hits =
        withSignals(
            List.of(
                Map.of("dense", 0.1),
                Map.of("words", 3.0, "dense", 0.2),
                Map.of("words", 3.0, "dense", 0.9),
                Map.of("words", 4.0)));

    assertThat(ArticleRankings.of(hits))
        .isEqualTo(
            Map.of(
                "fused", List.of("b", "a", "c"),
                // a#0001 and b#0002 have the same score.
                "words", List.of("c", "a", "b"),
                "dense", List.of("b", "a")));
  }

  @Test
  void whereNothingWasFoundTheFusedRankingIsEmpty() {
    assertThat(ArticleRankings.of(List.of())).isEqualTo(Map.of("fused", List.of()));
  }
}
