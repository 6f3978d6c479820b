package org.summitqa;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.summitqa.ask.Answer;
import org.summitqa.ask.Answer.Status;
import org.summitqa.ask.AnswerEvent;
import org.summitqa.ask.AnswerPipeline;
import org.summitqa.ask.Question;
import org.summitqa.citation.Citation;
import org.summitqa.citation.VerifiedSentence;
import org.summitqa.evidence.Filter;
import org.summitqa.index.vectors.VectorIndexer;
import org.summitqa.ingest.Ingestion;
import org.summitqa.llm.LanguageModel;
import org.summitqa.prompt.Turn;
import org.summitqa.search.ArticleCatalog;
import org.summitqa.text.Language;

/**
 * Says whether a model works with this service: asks it about the shipped articles, through the one
 * pipeline, and prints what came of it. What is asserted holds with any model, good or bad; how
 * good one is, the table says.
 */
@Tag("live")
@EnabledIfEnvironmentVariable(
    named = "SUMMITQA_LLM_BASE_URL",
    matches = "https?://.+",
    disabledReason =
        "SUMMITQA_LLM_BASE_URL names no model; set it, and SUMMITQA_LLM_MODEL, to try yours")
@SpringBootTest(
    classes = SummitQa.class,
    webEnvironment = WebEnvironment.NONE,
    properties = "spring.main.lazy-initialization=true")
class LiveModelTests {
  private static final List<String> TABLE = new ArrayList<>();

  @TempDir static Path folder;

  @Autowired private AnswerPipeline pipeline;
  @Autowired private LanguageModel model;
  @Autowired private ArticleCatalog index;
  @Autowired private Ingestion ingestion;
  @Autowired private VectorIndexer vectors;

  @DynamicPropertySource
  static void settings(DynamicPropertyRegistry settings) {
    settings.add("summitqa.index.path", () -> folder.resolve("index").toString());
    settings.add(
        "summitqa.llm.provider",
        () -> Objects.requireNonNullElse(System.getenv("SUMMITQA_LLM_PROVIDER"), "openai"));
  }

  @AfterAll
  static void printTable() {
    System.out.println(
        "\n| searched | language | said in | came out | by | first sentence | whole | answer |");
    System.out.println("| --- | --- | --- | --- | --- | --- | --- | --- |");
    TABLE.forEach(System.out::println);
  }

  /** Asks, checks what holds with any model, and adds a line to the table. */
  private Answer ask(Question question) {
    ingestion.run(progress -> {});
    vectors.run(progress -> {});
    long start = System.nanoTime();
    ConcurrentLinkedQueue<Double> seconds = new ConcurrentLinkedQueue<>();
    List<VerifiedSentence> shown = new ArrayList<>();
    Answer answer =
        pipeline.answer(
            question,
            event -> {
              if (event instanceof AnswerEvent.SentenceVerified verified) {
                seconds.add((System.nanoTime() - start) / 1e9);
                shown.add(verified.sentence());
              }
            });
    assertPromises(answer, shown);
    String first = seconds.isEmpty() ? "–" : "%.1f s".formatted(seconds.peek());
    TABLE.add(line(question, answer, first, (System.nanoTime() - start) / 1e9));
    return answer;
  }

  private void assertPromises(Answer answer, List<VerifiedSentence> shown) {
    assertThat(answer.sentences()).isEqualTo(shown);
    assertThat(answer.sentences().isEmpty()).isEqualTo(answer.status() == Status.DECLINED);
    List<Integer> numbers = answer.citations().stream().map(Citation::number).toList();
    assertThat(answer.sentences())
        .allSatisfy(
            sentence -> {
              assertThat(sentence.citations()).isNotEmpty();
              assertThat(numbers).containsAll(sentence.citations());
            });
    for (List<Citation> list : List.of(answer.citations(), answer.related())) {
      for (Citation citation : list) {
        String text = index.article(citation.articleId()).orElseThrow().text();
        assertThat(text.substring(citation.start(), citation.end())).isEqualTo(citation.quote());
      }
    }
    assertThat(answer.model()).isEqualTo(expectedModel(answer));
  }

  private String expectedModel(Answer answer) {
    return answer.degraded() || answer.status() == Status.DECLINED ? "extractive" : model.name();
  }

  private static String line(Question question, Answer answer, String first, double whole) {
    String cells =
        String.join(
            " | ",
            answer.question(),
            question.language().code(),
            Language.of(answer.answer()).code(),
            answer.status() + (answer.degraded() ? ", degraded" : ""),
            answer.model(),
            first,
            "%.1f s".formatted(whole),
            answer.answer());
    return "| " + cells.replaceAll("\\s+", " ") + " |";
  }

  @Test
  void aQuestionThatTheArticlesAnswerIsAnswered() {
    assertThat(ask(Question.of("两国元首就芬太尼达成了什么？")).status()).isEqualTo(Status.ANSWERED);
  }

  @Test
  void aQuestionForADateIsAnswered() {
    assertThat(ask(Question.of("佩洛西什么时候访问台湾？")).status()).isEqualTo(Status.ANSWERED);
  }

  @Test
  void anEnglishQuestionIsAnswered() {
    Answer answer = ask(Question.of("What did Biden and Xi agree on about fentanyl?"));

    assertThat(answer.status()).isEqualTo(Status.ANSWERED);
  }

  @Test
  void aQuestionThatTheyDoNotAnswerIsDeclined() {
    assertThat(ask(Question.of("今天天气怎么样？")).status()).isEqualTo(Status.DECLINED);
  }

  @Test
  void aFollowUpIsSearchedAsAQuestionThatStandsAlone() {
    Answer answer =
        ask(
            new Question(
                "那航班呢？",
                List.of(new Turn("两国元首在芬太尼问题上同意做什么？", "双方同意合作。")),
                Filter.NONE,
                Language.ZH));

    assertThat(answer.question()).isNotBlank();
  }
}
