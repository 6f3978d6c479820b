package org.summitqa.ask;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.summitqa.citation.Citation;
import org.summitqa.corpus.ArticleMetadata;
import org.summitqa.corpus.ArticleReference;
import org.summitqa.corpus.Passage;
import org.summitqa.corpus.Sentence;
import org.summitqa.dedup.Agency;
import org.summitqa.dedup.Origin;
import org.summitqa.dedup.Republications;
import org.summitqa.evidence.Hit;
import org.summitqa.text.Language;
import org.summitqa.text.Span;

class OriginsTests {
  private static final ArticleReference PAPER = new ArticleReference("paper", "", "晚报", null, null);

  @Test
  void textsOfOneAgencyAreOneHoweverManyPrintedThem() {
    List<Hit> hits = List.of(hit("a", "日报", Agency.XINHUA), hit("b", "新华网", null));

    assertThat(origins(hits, Language.ZH))
        .containsExactly(new Answer.Origin("新华社", List.of("a", "b", "paper")));
    assertThat(origins(hits, Language.EN))
        .containsExactly(new Answer.Origin("Xinhua", List.of("a", "b", "paper")));
  }

  @Test
  void othersAreTheirPublishersAndWhereNoneIsKnownTheArticlesThemselves() {
    List<Hit> hits = List.of(hit("a", "BBC", null), hit("b", null, null), hit("c", "BBC", null));

    assertThat(origins(hits, Language.ZH))
        .containsExactly(
            new Answer.Origin("BBC", List.of("a", "c")), new Answer.Origin("题目 b", List.of("b")));
  }

  private static List<Answer.Origin> origins(List<Hit> hits, Language language) {
    List<Citation> cited =
        hits.stream().map(hit -> Citation.of(1, hit, hit.passage().span(), "好。")).toList();
    return new Origins(hits, language).of(cited);
  }

  private static Hit hit(String id, @Nullable String publisher, @Nullable Agency agency) {
    Span span = new Span(0, 2);
    ArticleMetadata article =
        new ArticleMetadata(id, "题目 " + id, null, publisher, null, "zh", id + ".txt");
    Passage passage =
        new Passage(id + "#0000", id, "", span, "好。", List.of(new Sentence(span, "好。")));
    Republications reprints =
        agency == null
            ? Republications.none(article)
            : new Republications(new Origin(agency, ""), List.of(PAPER), 1);
    return new Hit(passage, article, 1, Map.of(), List.of(), reprints);
  }
}
