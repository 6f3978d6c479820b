package org.summitqa.index.duplicates;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.summitqa.corpus.ArticleReference;
import org.summitqa.dedup.Republications;
import org.summitqa.dedup.StoryArticles;
import org.summitqa.encoder.Encoder;
import org.summitqa.encoder.EncoderForTests;
import org.summitqa.evidence.Evidence;
import org.summitqa.evidence.Filter;
import org.summitqa.evidence.Hit;
import org.summitqa.search.IndexForTests;
import org.summitqa.search.PassageSearch;
import org.summitqa.search.Retriever;
import org.summitqa.search.SearchSettings;
import org.summitqa.text.Language;

class DuplicateClusterCacheTests {
  private static final Encoder ENCODER = new EncoderForTests();
  private static final String QUESTION = "大桥把两岸车程缩短到多少分钟？";

  @TempDir Path folder;
  IndexForTests opened;
  PassageSearch index;
  List<String> bridge;

  @BeforeEach
  void open() throws IOException {
    opened = IndexForTests.open(folder, ENCODER);
    index = opened.passages();
    bridge = StoryArticles.named("bridge-xinhua").text().lines().toList();
  }

  @AfterEach
  void close() throws IOException {
    opened.close();
  }

  private void store(String id, String publisher, String day, List<String> paragraphs) {
    PrintedArticles.store(
        opened, StoryArticles.article(id, "题目 " + id, publisher, day, paragraphs));
  }

  private void store(String id) throws IOException {
    PrintedArticles.store(opened, StoryArticles.named(id));
  }

  private void storeFiveCopiesAndThreeOthers() throws IOException {
    store("evening", "晚报", "2024-03-13", bridge);
    store("site", "新闻网", "2024-03-12", bridge);
    store("city", "都市报", "2024-03-13", List.of(String.join("", bridge)));
    store("short", "快报", "2024-03-12", bridge.subList(0, 3));
    store("morning", "晨报", "2024-03-14", bridge);
    store("bridge-reuters");
    store("talks-1");
    store("museum");
    opened.complete();
  }

  private List<String> articles(String question, Filter filter) {
    return index.search(question, filter, 10).stream().map(hit -> hit.article().id()).toList();
  }

  private List<String> alsoIn(String articleId) {
    return opened.catalog().reprints(articleId).orElseThrow().others().stream()
        .map(ArticleReference::articleId)
        .toList();
  }

  @Nested
  class ATextInFivePapers {
    @BeforeEach
    void print() throws IOException {
      storeFiveCopiesAndThreeOthers();
    }

    @Test
    void isFoundOnceAndNamesTheOthers() {
      List<Hit> hits = index.search(QUESTION, Filter.NONE, 10);

      assertThat(hits.getFirst().article().id()).isEqualTo("site");
      assertThat(hits.getFirst().passage().text()).contains("8分钟");
      Republications reprints = hits.getFirst().reprints();
      assertThat(reprints.others())
          .extracting(ArticleReference::articleId)
          .containsExactly("short", "city", "evening", "morning");
      assertThat(reprints.count()).isEqualTo(4);
      assertThat(reprints.origin().in(Language.EN)).isEqualTo("Xinhua");
      assertThat(index.search(QUESTION, Filter.NONE, 50))
          .extracting(hit -> hit.article().id())
          .doesNotContain("short", "city", "evening", "morning")
          .contains("bridge-reuters", "talks-1", "museum");
    }

    @Test
    void takesOnePlaceOfTheEvidence() {
      Retriever retriever = new Retriever(index, new SearchSettings(8, 0.35, ""));

      Evidence evidence = retriever.retrieve(QUESTION, Filter.NONE);

      assertThat(evidence.hits()).hasSize(8);
      assertThat(evidence.hits()).extracting(hit -> hit.passage().text()).doesNotHaveDuplicates();
      assertThat(evidence.hits())
          .extracting(hit -> hit.article().id())
          .contains("site")
          .containsAnyOf("bridge-reuters", "museum", "talks-1")
          .doesNotContain("evening", "city", "short", "morning");
    }

    @Test
    void isFoundInThePaperThatTheReaderAsksFor() {
      for (String paper : List.of("晚报", "都市报", "快报")) {
        Filter only = new Filter(List.of(paper), null, null);

        assertThat(index.search(QUESTION, only, 5))
            .as(paper)
            .isNotEmpty()
            .allMatch(hit -> paper.equals(hit.article().publisher()));
      }
    }

    @Test
    void isShownInAnotherPaperOnceTheFirstWithdrawsIt() {
      opened.articles().remove(Set.of("site"));
      opened.complete();

      assertThat(articles(QUESTION, Filter.NONE)).startsWith("city").doesNotContain("site");
      assertThat(alsoIn("city")).containsExactly("short", "evening", "morning");
    }

    @Test
    void leavesTheStoryWhenAnotherTakesItsPlace() throws IOException {
      store("site", "新闻网", "2024-03-15", StoryArticles.named("quake-afp").text().lines().toList());
      opened.complete();

      assertThat(alsoIn("site")).isEmpty();
      assertThat(alsoIn("evening")).containsExactly("short", "city", "morning");
    }

    @Test
    void isTheSameStoryAfterReopening() throws IOException {
      opened.close();
      open();

      assertThat(alsoIn("site")).containsExactly("short", "city", "evening", "morning");
    }

    @Test
    void isAnAgencysWhereNoOtherPaperPrintsIt() {
      Republications alone = opened.catalog().reprints("museum").orElseThrow();

      assertThat(alone.count()).isZero();
      assertThat(alone.origin().in(Language.ZH)).isEqualTo("中新社");
      assertThat(opened.catalog().reprints("nothing")).isEmpty();
    }
  }

  @Test
  void whatACorrectionAloneSaysIsFoundAndSoIsWhatItCorrects() {
    List<String> corrected = new ArrayList<>(bridge);
    corrected.set(1, bridge.get(1).replace("8分钟", "9分钟"));
    corrected.add("更正：本文较早版本称车程缩短到8分钟，有误。");
    store("first", "日报", "2024-03-12", bridge);
    store("again", "日报", "2024-03-14", corrected);
    opened.complete();

    assertThat(articles(QUESTION, Filter.NONE)).contains("first", "again");
    assertThat(articles("大桥主跨采用什么结构，桥塔有多高？", Filter.NONE).getFirst()).isEqualTo("again");
  }

  @Test
  void theOrderOfArrivalMakesNoDifference() throws IOException {
    storeFiveCopiesAndThreeOthers();
    List<String> found = articles(QUESTION, Filter.NONE);
    List<String> others = alsoIn("site");
    opened.articles().remove(opened.ids());
    opened.complete();

    store("museum");
    store("morning", "晨报", "2024-03-14", bridge);
    opened.complete();
    store("short", "快报", "2024-03-12", bridge.subList(0, 3));
    store("bridge-reuters");
    store("city", "都市报", "2024-03-13", List.of(String.join("", bridge)));
    opened.complete();
    store("talks-1");
    store("site", "新闻网", "2024-03-12", bridge);
    store("evening", "晚报", "2024-03-13", bridge);
    opened.complete();

    assertThat(alsoIn("site")).isEqualTo(others);
    assertThat(articles(QUESTION, Filter.NONE)).isEqualTo(found);
  }

  @Test
  void enoughDifferentPassagesAreFoundBehindFortyCopies() throws IOException {
    for (int i = 0; i < 40; i++) {
      store("copy%02d".formatted(i), "报" + i, "2024-03-13", bridge);
    }
    store("bridge-reuters");
    store("talks-1");
    opened.complete();

    List<Hit> hits = index.search(QUESTION, Filter.NONE, 10);

    assertThat(hits).hasSize(10);
    assertThat(hits).extracting(hit -> hit.passage().text()).doesNotHaveDuplicates();
    assertThat(hits.getFirst().reprints().others()).hasSize(10);
    assertThat(hits.getFirst().reprints().count()).isEqualTo(39);
  }
}
