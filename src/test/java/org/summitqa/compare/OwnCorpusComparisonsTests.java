package org.summitqa.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.summitqa.SummitQa;
import org.summitqa.ask.Question;
import org.summitqa.evidence.Filter;
import org.summitqa.index.vectors.VectorIndexer;
import org.summitqa.ingest.Ingestion;
import org.summitqa.text.Language;

/** Compares publishers of a corpus with one that is louder than the rest, and some of no name. */
@Tag("service")
@SpringBootTest(
    classes = SummitQa.class,
    webEnvironment = WebEnvironment.NONE,
    properties = {"summitqa.compare.max-publishers=4", "summitqa.compare.sentences=1"})
class OwnCorpusComparisonsTests {
  private static final String HOW_LONG = "东川市长和工会的会谈持续了多久？";

  @TempDir static Path folder;

  @Autowired Comparisons comparisons;

  @DynamicPropertySource
  static void ownIndex(DynamicPropertyRegistry settings) {
    settings.add("summitqa.index.path", () -> folder.resolve("index").toString());
    settings.add("summitqa.corpus.path", () -> folder.resolve("corpus").toString());
  }

  @BeforeAll
  static void ingest(@Autowired Ingestion ingestion, @Autowired VectorIndexer vectors)
      throws IOException {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 12; i++) {
      lines.append(line("loud" + i, "大报", "东川市长和工会的会谈持续了三个小时，这是第" + i + "篇报道。双方谈到工资。"));
    }
    lines
        .append(line("morning", "晨报", "东川市长和工会代表的会谈持续了六个小时。双方没有谈到退休金。"))
        .append(line("evening", "晚报", "东川动物园的熊猫周一满三岁。许多孩子来看它。"))
        .append(line("sport", "体育报", "东川队在主场赢了比赛。观众有三千人。"))
        .append(line("farm", "农报", "今年的小麦收成比往年好。农民们很高兴。"))
        .append(line("nobody1", null, "东川市长和工会的会谈持续了九个小时。会谈在市政厅举行。"))
        .append(line("nobody2", null, "东川的桥下周通车。"));
    Path corpus = Files.createDirectories(folder.resolve("corpus"));
    Files.writeString(corpus.resolve("all.jsonl"), lines);
    assertThat(ingestion.run(progress -> {}).articles()).isEqualTo(18);
    assertThat(vectors.run(progress -> {}).complete()).isTrue();
  }

  private static String line(String id, @Nullable String publisher, String text) {
    String by = publisher == null ? "" : "\"publisher\":\"" + publisher + "\",";
    return "{\"id\":\"%s\",\"title\":\"东川新闻\",%s\"publishedAt\":\"2024-05-08\",\"text\":\"%s\"}\n"
        .formatted(id, by, text);
  }

  @Test
  void theLoudestDoesNotCrowdOutTheRest() {
    Comparison comparison = comparisons.compare(Question.of(HOW_LONG));

    assertThat(comparison.publishers())
        .filteredOn(one -> !one.silent())
        .extracting(PublisherAnswer::publisher)
        .containsExactlyInAnyOrder("大报", "晨报", null);
    assertThat(comparison.publishers()).allMatch(one -> one.sentences().size() <= 1);
    assertThat(comparison.differences())
        .singleElement()
        .satisfies(
            one -> assertThat(one.statement()).contains("大报称“三个小时”", "晨报称“六个小时”", "《东川新闻》称“九个小时”"));
  }

  @Test
  void thoseThatAreTooManyAreNamed() {
    Comparison comparison = comparisons.compare(Question.of(HOW_LONG));

    assertThat(comparison.publishers()).hasSize(4);
    assertThat(comparison.notCompared()).hasSize(2).doesNotContain("大报", "晨报");
  }

  @Test
  void articlesOfNoPublisherAreNotAmongThoseOfTheFilter() {
    Question question =
        new Question(HOW_LONG, List.of(), new Filter(List.of("晨报", "农报"), null, null), Language.ZH);

    assertThat(comparisons.compare(question).publishers())
        .extracting(PublisherAnswer::publisher)
        .containsExactly("晨报", "农报");
  }

  @Test
  void whereNobodyAnswersAllAreSilent() {
    Comparison comparison = comparisons.compare(Question.of("谁发明了蒸汽机？"));

    assertThat(comparison.publishers()).isNotEmpty().allMatch(PublisherAnswer::silent);
    assertThat(comparison.differences()).isEmpty();
    assertThat(comparison.citations()).isEmpty();
  }
}
