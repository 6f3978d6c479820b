package org.summitqa.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
import org.junit.jupiter.params.provider.ValueSource;
import org.summitqa.corpus.Article;
import org.summitqa.corpus.ArticleMetadata;
import org.summitqa.corpus.Block;
import org.summitqa.corpus.Passage;
import org.summitqa.corpus.PublicationDate;
import org.summitqa.corpus.Sentence;
import org.summitqa.encoder.BgeEncoder;
import org.summitqa.encoder.Encoder;
import org.summitqa.evidence.Filter;
import org.summitqa.evidence.Hit;
import org.summitqa.index.IndexInUseException;
import org.summitqa.index.IndexSize;
import org.summitqa.search.rank.Fusion;
import org.summitqa.search.rank.LateInteractionReranker;
import org.summitqa.text.Span;

class LucenePassageIndexTests {
  private static final Encoder ENCODER = new BgeEncoder();

  @TempDir Path folder;
  IndexForTests opened;
  LucenePassageIndex index;

  @BeforeEach
  void open() throws Exception {
    opened = IndexForTests.open(folder, ENCODER);
    index = opened.index();
  }

  @AfterEach
  void close() throws Exception {
    opened.close();
  }

  @Nested
  class BeforeTheFirstCommit {
    @Test
    void isNotReady() {
      assertThat(index.isReady()).isFalse();
    }

    @Test
    void searchesFindNothingOfWhatIsWritten() {
      store("a", "新华网", "2023-11-16", "两国元首同意成立禁毒合作工作组。");

      assertThat(index.search("禁毒", Filter.NONE, 5)).isEmpty();
      assertThat(index.article("a")).isEmpty();
      assertThat(opened.articles().fingerprint("a")).contains("fingerprint of a");
      assertThat(opened.ids()).isEmpty();
    }
  }

  @Nested
  class AfterACommit {
    @BeforeEach
    void commit() {
      store("a", "Xinhua", "2023-11-16", "两国元首同意成立禁毒合作工作组。", "明年早些时候大幅增加航班。");
      store("b", "BBC", "2024-04-03", "拜登和习近平通了电话。", "他们谈到了TikTok。");
      store("c", null, null, "總統談到臺灣的選舉。");
      opened.complete();
    }

    @Test
    void thePassageThatSaysItComesFirst() {
      assertThat(index.search("芬太尼和禁毒合作有什么进展？", Filter.NONE, 3).getFirst().passage().text())
          .isEqualTo("两国元首同意成立禁毒合作工作组。");
    }

    @Test
    void simplifiedFindsTraditionalAndWideFindsNarrow() {
      assertThat(ids("总统谈到台湾的选举", Filter.NONE).getFirst()).isEqualTo("c#0000");
      assertThat(ids("ＴＩＫＴＯＫ", Filter.NONE).getFirst()).isEqualTo("b#0001");
    }

    @Test
    void aHitKnowsItsArticleAndTheScoreOfEachLeg() {
      Hit hit = index.search("他们怎么谈TikTok", Filter.NONE, 1).getFirst();

      assertThat(hit.article()).isEqualTo(metadata("b", "BBC", "2024-04-03"));
      assertThat(hit.signals()).containsOnlyKeys("bigrams", "dense", "tokens", "words");
      assertThat(hit.score()).isBetween(0.0, 1.0);
    }

    @Test
    void anEnglishQuestionFindsWhatItMeansInChinese() {
      Hit hit = index.search("Did they agree to fight drugs?", Filter.NONE, 1).getFirst();

      assertThat(hit.passage().id()).isEqualTo("a#0000");
      assertThat(hit.signals()).containsOnlyKeys("concepts", "dense");
    }

    @Test
    void namesThatArticlesGiveInBothScriptsAreLearnt() {
      store("d", "DW", "2023-10-28", "王毅和沙利文(Jake Sullivan)举行会晤。");
      opened.complete();
      assertThat(index.lexicon().concepts("Sullivan").getFirst().chinese()).contains("沙利文");
    }

    @Test
    void theSameQuestionFindsTheSameInTheSameOrder() {
      assertThat(index.search("两国元首", Filter.NONE, 10))
          .isEqualTo(index.search("两国元首", Filter.NONE, 10));
    }

    @Test
    void filtersHoldForEveryLeg() {
      assertThat(ids("电话", new Filter(List.of("bbc"), null, null)))
          .containsExactlyInAnyOrder("b#0000", "b#0001");
      assertThat(
              ids(
                  "电话",
                  new Filter(
                      List.of(), LocalDate.parse("2023-11-16"), LocalDate.parse("2023-11-16"))))
          .containsExactlyInAnyOrder("a#0000", "a#0001");
      assertThat(ids("电话", new Filter(List.of("Nobody"), null, null))).isEmpty();
    }

    @Test
    void queryLanguageIsOnlyText() {
      for (String text : List.of("title:* OR (", "\"", "[* TO *]", "+-&&||!(){}^~?:\\/", "*:*")) {
        assertThat(index.search(text, Filter.NONE, 3)).as(text).hasSizeLessThanOrEqualTo(3);
      }
    }

    @Test
    void aQuestionWithoutWordsFindsNothing() {
      assertThat(index.search("？！…", Filter.NONE, 5)).isEmpty();
      assertThat(index.search("", Filter.NONE, 5)).isEmpty();
    }

    @Test
    void aVeryLongQuestionIsSearched() {
      assertThat(index.search("两国元首谈到禁毒与航班。Fentanyl flights. ".repeat(200), Filter.NONE, 5))
          .isNotEmpty();
    }

    @Test
    void aVeryLongEnglishQuestionIsSearched() {
      String question =
          "president agree restore military talk drug trade flight climate energy water forest city"
              + " school student teacher doctor hospital market price tariff export import factory"
              + " worker union election vote party law court judge police army navy missile ship"
              + " plane train road bridge river mountain island ocean weather storm earthquake fire"
              + " food rice wheat fruit animal horse cattle bird fish flower grass winter summer"
              + " spring autumn music film book newspaper radio television telephone computer"
              + " internet science physics chemistry medicine disease virus vaccine bank money loan"
              + " debt profit company technology robot satellite rocket moon earth history culture";
      String unknown =
          IntStream.range(0, 3000).mapToObj(i -> "zq" + i + "x").collect(Collectors.joining(" "));

      assertThat(index.search(question, Filter.NONE, 5)).isNotEmpty();
      assertThat(index.search(unknown, Filter.NONE, 5)).hasSizeLessThanOrEqualTo(5);
    }

    @Test
    void charactersThatFoldingTakesAwayDoNoHarm() {
      Retriever retriever = new Retriever(index, new SearchSettings(8, 0.5, ""));
      for (String text : List.of("\u00ad\u00ad", "A\u00ad \u200b \u00adB", "\u2060x", "\ufeff")) {
        assertThat(retriever.retrieve(text, Filter.NONE).confidence()).as(text).isBetween(0.0, 1.0);
      }
    }

    @Test
    void anArticleComesBackAsItWasStored() {
      assertThat(index.article("a"))
          .contains(article("a", "Xinhua", "2023-11-16", "两国元首同意成立禁毒合作工作组。", "明年早些时候大幅增加航班。"));
      assertThat(index.article("nothing")).isEmpty();
    }

    @Test
    void articlesAndPassagesAreCounted() {
      assertThat(index.size()).isEqualTo(new IndexSize(3, 5));
    }

    @Test
    void replacingAnArticleLeavesNothingOfItsOldVersion() {
      store("a", "Xinhua", "2023-11-16", "会谈后举行了午宴。");
      opened.complete();

      assertThat(ids("禁毒", Filter.NONE)).contains("a#0000").doesNotContain("a#0001");
      assertThat(index.size()).isEqualTo(new IndexSize(3, 4));
    }

    @Test
    void aRemovedArticleLeaves() {
      opened.articles().remove(Set.of("b", "never stored"));
      opened.complete();

      assertThat(index.article("b")).isEmpty();
      assertThat(opened.ids()).containsExactlyInAnyOrder("a", "c");
      assertThat(ids("TikTok", Filter.NONE)).noneMatch(id -> id.startsWith("b#"));
    }

    @Test
    void rareTermsCountMore() {
      Map<String, Double> rarity = index.view(view -> view.rarity(Set.of("拜登", "元首", "没有")));

      assertThat(rarity.get("没有")).isGreaterThan(rarity.get("拜登"));
    }

    @Test
    void asecondWriterIsToldAndStops() {
      assertThatThrownBy(() -> IndexForTests.open(folder, ENCODER))
          .isInstanceOf(IndexInUseException.class)
          .hasMessageContaining(folder.toString())
          .hasMessageContaining("summitqa.index.path");
    }

    @Test
    void whatWasNotCommittedIsGoneAfterReopening() throws Exception {
      store("d", "BBC", "2024-04-03", "这一句没有写完。");
      opened.close();
      open();

      assertThat(index.isReady()).isTrue();
      assertThat(opened.ids()).containsExactlyInAnyOrder("a", "b", "c");
      assertThat(opened.articles().fingerprint("a")).contains("fingerprint of a");
    }
  }

  @Nested
  class OfArticlesThatDifferInAWordOfCapitals {
    private static final List<String> WORDS =
        List.of("AMD", "IBM", "CPI", "PPI", "TikTok", "NASA", "Intel", "GDP");

    @BeforeEach
    void commit() {
      for (String word : WORDS) {
        store(word, "BBC", "2024-04-03", "周三，关于%s的新数据公布，市场反应平淡。".formatted(word));
      }
      opened.complete();
    }

    @ParameterizedTest
    @ValueSource(strings = {"AMD", "IBM", "CPI", "PPI", "TikTok", "NASA", "Intel", "GDP"})
    void theRightOneIsFirstOfEachWayOfReading(String word) {
      List<Hit> hits = index.search("周三公布的%s新数据，市场反应如何？".formatted(word), Filter.NONE, 10);

      assertThat(hits.getFirst().article().id()).isEqualTo(word);
      for (String signal : List.of(Fusion.Leg.DENSE.signal(), LateInteractionReranker.SIGNAL)) {
        double right = signal(hits.getFirst(), signal);
        assertThat(hits.subList(1, hits.size()))
            .as(signal)
            .hasSize(WORDS.size() - 1)
            .allSatisfy(hit -> assertThat(signal(hit, signal)).isLessThan(right));
      }
    }

    private static double signal(Hit hit, String name) {
      return hit.signals().getOrDefault(name, 0.0);
    }
  }

  private List<String> ids(String text, Filter filter) {
    return index.search(text, filter, 10).stream().map(hit -> hit.passage().id()).toList();
  }

  private void store(
      String id, @Nullable String publisher, @Nullable String published, String... sentences) {
    Article article = article(id, publisher, published, sentences);
    List<Passage> passages = new ArrayList<>();
    for (Block block : article.blocks()) {
      String text = block.span().of(article.text());
      Sentence sentence = new Sentence(block.span(), text);
      String passageId = Passage.id(id, passages.size());
      passages.add(new Passage(passageId, id, "", block.span(), text, List.of(sentence)));
    }
    opened.articles().replace(article, "fingerprint of " + id, passages);
  }

  private static Article article(
      String id, @Nullable String publisher, @Nullable String published, String... sentences) {
    String text = String.join("\n", sentences);
    List<Block> blocks = new ArrayList<>();
    for (String sentence : sentences) {
      int start = text.indexOf(sentence);
      blocks.add(new Block(Block.Kind.PARAGRAPH, new Span(start, start + sentence.length())));
    }
    return new Article(metadata(id, publisher, published), text, blocks);
  }

  private static ArticleMetadata metadata(
      String id, @Nullable String publisher, @Nullable String published) {
    PublicationDate date = published == null ? null : PublicationDate.parse(published);
    return new ArticleMetadata(id, "题目 " + id, null, publisher, date, "zh", id + ".txt");
  }
}
