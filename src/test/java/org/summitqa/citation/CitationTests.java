package org.summitqa.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.summitqa.corpus.ArticleReference;
import org.summitqa.corpus.PublicationDate;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

class CitationTests {
  private static final ArticleReference ARTICLE =
      new ArticleReference("a", "题", "BBC", PublicationDate.parse("2023-11-16"), null);
  private static final Citation CITATION =
      new Citation(
          1,
          ARTICLE,
          "a#0000",
          3,
          4,
          "好",
          "v",
          List.of(new ArticleReference("b", "", null, null, "https://example.org/b")),
          2);

  @Test
  void showsItsArticleAmongItsOwnFields() {
    JsonMapper json =
        JsonMapper.builder().disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY).build();

    assertThat(json.writeValueAsString(CITATION))
        .isEqualTo(
            """
            {"number":1,"articleId":"a","title":"题","publisher":"BBC",\
            "publishedAt":"2023-11-16","url":null,"passageId":"a#0000","start":3,"end":4,\
            "quote":"好","version":"v","alsoIn":[{"articleId":"b","title":"","publisher":null,\
            "publishedAt":null,"url":"https://example.org/b"}],"alsoInCount":2}""");
  }

  @Test
  void isTheSameUnderAnotherNumber() {
    assertThat(CITATION.numbered(7).number()).isEqualTo(7);
    assertThat(CITATION.numbered(7).numbered(1)).isEqualTo(CITATION);
  }
}
