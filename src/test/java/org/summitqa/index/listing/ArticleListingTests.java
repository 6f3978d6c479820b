package org.summitqa.index.listing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.summitqa.corpus.Article;
import org.summitqa.corpus.ArticleMetadata;
import org.summitqa.corpus.Passage;
import org.summitqa.corpus.PublicationDate;
import org.summitqa.corpus.Sentence;
import org.summitqa.encoder.EncoderForTests;
import org.summitqa.evidence.Filter;
import org.summitqa.index.listing.ArticleQuery.Order;
import org.summitqa.index.listing.CorpusStatistics.Publisher;
import org.summitqa.search.IndexForTests;
import org.summitqa.text.Span;

class ArticleListingTests {
  @TempDir Path folder;
  private IndexForTests index;

  @BeforeEach
  void aCorpusWrittenInThreeCommits() throws IOException {
    index = IndexForTests.open(folder, new EncoderForTests());
    store("a", "元首会晤", "Xinhua", "2023-11-16", "两国元首同意成立禁毒工作组。", "明年早些时候大幅增加航班。");
    store("b", "拜习通话", "BBC", "2024-04-03", "拜登和习近平通了电话。", "他们谈到了芬太尼，谈到了TikTok。");
    index.articles().commit(false);
    store("c", "臺灣選舉", null, null, "總統談到選舉。");
    store("d", "Flights to double", "bbc", "2024-04-03", "Airlines will add flights to China.");
    index.articles().commit(false);
    store("e", "空", "BBC", "2023-10-01");
    index.articles().commit(true);
  }

  @AfterEach
  void close() throws IOException {
    index.close();
  }

  @Nested
  class TheList {
    @Test
    void isByIdInParts() {
      assertThat(ids(list(ArticleQuery.ALL, 0, 2))).containsExactly("a", "b");
      assertThat(ids(list(ArticleQuery.ALL, 4, 2))).containsExactly("e");
      assertThat(list(ArticleQuery.ALL, 7, Integer.MAX_VALUE))
          .isEqualTo(new ArticleList(List.of(), 5));
    }

    @Test
    void hasNoPassagesWhereNothingWasSearched() {
      assertThat(list(ArticleQuery.ALL, 0, 9).articles())
          .allSatisfy(listed -> assertThat(listed.passage()).isEmpty());
    }

    @Test
    void isNewestFirstWithDaysUnknownLastAndTiesById() {
      ArticleQuery newest = new ArticleQuery(null, Filter.NONE, Order.NEWEST);

      assertThat(ids(list(newest, 0, 9))).containsExactly("b", "d", "a", "e", "c");
      assertThat(ids(list(newest, 1, 2))).containsExactly("d", "a");
    }

    @Test
    void hasOnlyWhatPassesTheFilter() {
      assertThat(ids(new Filter(List.of("ＢＢＣ", "xinhua"), null, null)))
          .containsExactly("a", "b", "d", "e");
      assertThat(ids(new Filter(List.of(), LocalDate.of(2023, 10, 1), LocalDate.of(2023, 11, 16))))
          .containsExactly("a", "e");
      assertThat(ids(new Filter(List.of("bbc"), LocalDate.of(2024, 1, 1), null)))
          .containsExactly("b", "d");
    }

    @Test
    void followsWhatIsReplacedAndRemoved() {
      store("a", "午宴", "Xinhua", "2024-05-01", "会谈后举行了午宴。");
      index.articles().remove(Set.of("b"));
      index.articles().commit(true);

      assertThat(ids(list(new ArticleQuery(null, Filter.NONE, Order.NEWEST), 0, 9)))
          .containsExactly("a", "d", "e", "c");
      assertThat(holding("禁毒")).isEmpty();
      assertThat(holding("午宴")).containsExactly("a");
    }
  }

  @Nested
  class ASearch {
    @ParameterizedTest
    @CsvSource({
      // Words of several passages, of the title, in another order, in another spelling.
      "禁毒 航班, a",
      "航班 元首会晤, a",
      "工作组禁毒, a",
      "禁毒工作组, a",
      "台湾选举, c",
      "ＴＩＫＴＯＫ 拜登, b",
      "flight doubling, d",
      "芬太尼, b",
      "习近平的电话, b",
      // One character, at the beginning, within and at the end of what is written together.
      "谈, b",
      "宴, ",
      "毒, a",
      "话, b",
      // Not all of it.
      "禁毒 TikTok, ",
      "芬兰, ",
      "太平, ",
    })
    void findsWhatHoldsAllItsWords(String text, @Nullable String id) {
      assertThat(holding(text)).isEqualTo(id == null ? List.of() : expected(text, id));
    }

    private static List<String> expected(String text, String id) {
      return text.equals("谈") ? List.of("b", "c") : List.of(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"？！…", "\u00ad", "[* TO *]x9", "*:*", "title:* OR (", "\"", "?*"})
    void isNeverQuerySyntax(String text) {
      assertThat(holding(text)).isEmpty();
    }

    @Test
    void showsThePassageThatHasMostOfIt() {
      ArticleList found = list(query("谈到 芬太尼"), 0, 9);

      assertThat(found.articles().getFirst().passage())
          .hasValueSatisfying(
              passage -> {
                assertThat(passage.id()).isEqualTo(Passage.id("b", 1));
                assertThat(passage.text()).isEqualTo("他们谈到了芬太尼，谈到了TikTok。");
              });
    }

    @Test
    void showsTheFirstPassageWhereOnlyTheTitleHasIt() {
      assertThat(list(query("元首会晤"), 0, 9).articles().getFirst().passage())
          .hasValueSatisfying(passage -> assertThat(passage.id()).isEqualTo(Passage.id("a", 0)));
    }

    @Test
    void keepsToFilterAndOrder() {
      Filter bbc = new Filter(List.of("BBC"), null, null);

      assertThat(ids(list(new ArticleQuery("谈到", bbc, Order.ID), 0, 9))).containsExactly("b");
      assertThat(ids(list(new ArticleQuery("谈到", Filter.NONE, Order.NEWEST), 0, 9)))
          .containsExactly("b", "c");
    }

    @Test
    void mayBeVeryLong() {
      String unknown =
          IntStream.range(0, 3000).mapToObj(i -> "zq" + i + "x").collect(Collectors.joining(" "));

      assertThat(holding(unknown)).isEmpty();
      assertThat(holding("禁毒航班".repeat(500))).containsExactly("a");
    }
  }

  @Nested
  class TheCatalogue {
    @Test
    void countsPublishersWithoutCaseAndKnowsThePeriod() {
      assertThat(index.catalog().statistics())
          .isEqualTo(
              new CorpusStatistics(
                  List.of(new Publisher("BBC", 3), new Publisher("Xinhua", 1)),
                  LocalDate.of(2023, 10, 1),
                  LocalDate.of(2024, 4, 3)));
    }

    @Test
    void followsWhatIsReplacedAndRemoved() {
      index.catalog().statistics();
      store("a", "午宴", "Agence", null, "会谈后举行了午宴。");
      index.articles().remove(Set.of("b", "e"));
      index.articles().commit(true);

      assertThat(index.catalog().statistics())
          .isEqualTo(
              new CorpusStatistics(
                  List.of(new Publisher("Agence", 1), new Publisher("bbc", 1)),
                  LocalDate.of(2024, 4, 3),
                  LocalDate.of(2024, 4, 3)));
    }

    @Test
    void isEmptyWhereNothingIsKnown() {
      index.articles().remove(Set.of("a", "b", "d", "e"));
      index.articles().commit(true);

      assertThat(index.catalog().statistics())
          .isEqualTo(new CorpusStatistics(List.of(), null, null));
    }
  }

  private ArticleList list(ArticleQuery query, int offset, int limit) {
    return index.catalog().articles(query, offset, limit);
  }

  private List<String> ids(Filter filter) {
    return ids(list(new ArticleQuery(null, filter, Order.ID), 0, 9));
  }

  private List<String> holding(String text) {
    ArticleList found = list(query(text), 0, 9);
    assertThat(found.total()).isEqualTo(found.articles().size());
    return ids(found);
  }

  private static ArticleQuery query(String text) {
    return new ArticleQuery(text, Filter.NONE, Order.ID);
  }

  private static List<String> ids(ArticleList list) {
    return list.articles().stream().map(listed -> listed.article().id()).toList();
  }

  private void store(
      String id,
      String title,
      @Nullable String publisher,
      @Nullable String published,
      String... paragraphs) {
    String text = String.join("\n", paragraphs);
    List<Passage> passages = new ArrayList<>();
    int start = 0;
    for (String paragraph : paragraphs) {
      Span span = new Span(start, start + paragraph.length());
      passages.add(
          new Passage(
              Passage.id(id, passages.size()),
              id,
              "",
              span,
              paragraph,
              List.of(new Sentence(span, paragraph))));
      start = span.end() + 1;
    }
    PublicationDate date = published == null ? null : PublicationDate.parse(published);
    ArticleMetadata about =
        new ArticleMetadata(id, title, null, publisher, date, "zh", id + ".txt");
    index.articles().replace(new Article(about, text, List.of()), "1", passages);
  }
}
