package org.summitqa.compare;

import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.okForContentType;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.serverError;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.summitqa.SummitQa;
import org.summitqa.ask.Question;
import org.summitqa.citation.VerifiedSentence;
import org.summitqa.citation.VerifiedSentence.Verification;
import org.summitqa.compare.differences.Difference;
import org.summitqa.index.vectors.VectorIndexer;
import org.summitqa.ingest.Ingestion;
import tools.jackson.databind.json.JsonMapper;

/** Compares the shipped corpus with a model server that says what a test wants. */
@Tag("service")
@SpringBootTest(
    classes = SummitQa.class,
    webEnvironment = WebEnvironment.NONE,
    properties = {"summitqa.llm.retries=0", "summitqa.llm.breaker.failures=1000"})
class ModelComparisonsTests {
  private static final Question LENGTH = Question.of("拜登和习近平在旧金山的会谈持续了多长时间？");
  private static final String STATEMENT = "时长：BBC称“约两个小时”[1]；Wall Street Journal称“四个小时”[2]。";

  @RegisterExtension
  static final WireMockExtension SERVER =
      WireMockExtension.newInstance().options(wireMockConfig().dynamicPort()).build();

  @TempDir static Path folder;

  @Autowired Comparisons comparisons;

  @DynamicPropertySource
  static void settings(DynamicPropertyRegistry settings) {
    settings.add("summitqa.index.path", () -> folder.resolve("index").toString());
    settings.add("summitqa.llm.provider", () -> "openai");
    settings.add("summitqa.llm.base-url", () -> SERVER.baseUrl() + "/v1");
    settings.add("summitqa.llm.model", () -> "probe");
    settings.add("summitqa.llm.timeout", () -> "10s");
  }

  @BeforeAll
  static void ingest(@Autowired Ingestion ingestion, @Autowired VectorIndexer vectors) {
    assertThat(ingestion.run(progress -> {}).articles()).isEqualTo(5);
    assertThat(vectors.run(progress -> {}).complete()).isTrue();
  }

  @BeforeEach
  void nothingIsKnown() {
    SERVER.resetAll();
  }

  private static void modelWritesWell() {
    modelWritesOf("约两个小时的会晤", "习近平和拜登进行了约两个小时的会晤[1]。");
    modelWritesOf("四个小时的会谈", "他们进行了四个小时的会谈[1]。");
    modelWritesOf("<sides>", "BBC称习近平和拜登进行了约两个小时的会晤[1]，而Wall Street Journal称他们进行了四个小时的会谈[2]。");
  }

  @Test
  void whatAModelWritesIsShownWithTheQuotesThatSayIt() {
    modelWritesWell();
    Comparison comparison = comparisons.compare(LENGTH);

    assertThat(comparison.model()).contains("probe");
    assertThat(comparison.degraded()).isFalse();
    assertThat(comparison.publishers().getFirst().sentences())
        .containsExactly(
            new VerifiedSentence("习近平和拜登进行了约两个小时的会晤。", List.of(1), Verification.SUPPORTED));
    assertThat(comparison.publishers().get(1).sentences())
        .extracting(VerifiedSentence::text)
        .containsExactly("他们进行了四个小时的会谈。");
  }

  @Test
  void aStatementOfAModelHasTheReadersNumbers() {
    modelWritesWell();

    assertThat(comparisons.compare(LENGTH).differences())
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.statement())
                  .isEqualTo("BBC称习近平和拜登进行了约两个小时的会晤[1]，而Wall Street Journal称他们进行了四个小时的会谈[2]。");
              assertThat(one.citations()).containsExactly(1, 2);
            });
  }

  @Test
  void forAnInventionTheArticlesOwnSentencesStand() {
    modelWritesOf("约两个小时的会晤", "双方会晤了九个小时[1]。");
    modelWritesOf("四个小时的会谈", "他们进行了四个小时的会谈[1]。");
    modelWritesOf("<sides>", "平均来说会谈进行了三个小时[1][2]。");

    Comparison comparison = comparisons.compare(LENGTH);

    assertThat(comparison.publishers().getFirst().sentences())
        .extracting(VerifiedSentence::verification)
        .containsExactly(Verification.EXACT);
    assertThat(comparison.publishers().get(1).sentences())
        .extracting(VerifiedSentence::text)
        .containsExactly("他们进行了四个小时的会谈。");
    assertThat(comparison.differences())
        .extracting(Difference::statement)
        .containsExactly(STATEMENT);
    assertThat(comparison.degraded()).isFalse();
  }

  @Test
  void aStatementThatSwapsTheSidesIsNotShown() {
    modelWritesWell();
    modelWritesOf("<sides>", "BBC称习近平和拜登进行了四个小时的会晤[1]，而Wall Street Journal称他们进行了约两个小时的会谈[2]。");

    assertThat(comparisons.compare(LENGTH).differences())
        .extracting(Difference::statement)
        .containsExactly(STATEMENT);
  }

  @Test
  void aStatementThatSaysMoreIsNotShown() {
    modelWritesOf("约两个小时的会晤", "习近平和拜登进行了约两个小时的会晤[1]。");
    modelWritesOf("四个小时的会谈", "他们进行了四个小时的会谈[1]。");
    modelWritesOf("<sides>", "BBC称会晤进行了约两个小时[1]，而Wall Street Journal称会谈在北京进行了四个小时[2]。");

    assertThat(comparisons.compare(LENGTH).differences())
        .extracting(Difference::statement)
        .containsExactly(STATEMENT);
  }

  @Test
  void aStatementInAnotherLanguageThanTheQuestionIsNotShown() {
    modelWritesWell();

    assertThat(
            comparisons
                .compare(Question.of("How long did Biden and Xi talk in San Francisco?"))
                .differences())
        .extracting(Difference::statement)
        .containsExactly("Duration: BBC says \"约两个小时\"[1]; Wall Street Journal says \"四个小时\"[2].");
  }

  @Test
  void aModelThatFailsIsToldAndTheRulesStand() {
    SERVER.stubFor(post(anyUrl()).willReturn(serverError()));

    Comparison comparison = comparisons.compare(LENGTH);

    assertThat(comparison.degraded()).isTrue();
    assertThat(comparison.model()).isEqualTo("extractive");
    assertThat(comparison.differences())
        .extracting(Difference::statement)
        .containsExactly(STATEMENT);
    SERVER.verify(1, postRequestedFor(anyUrl()));
  }

  @Test
  void whereNobodyAnswersNoModelIsCalled() {
    Comparison comparison = comparisons.compare(Question.of("去年的巴厘岛会晤持续了多久？"));

    assertThat(comparison.publishers()).allMatch(PublisherAnswer::silent);
    assertThat(comparison.degraded()).isFalse();
    SERVER.verify(0, postRequestedFor(anyUrl()));
  }

  private static void modelWritesOf(String part, String text) {
    SERVER.stubFor(post(anyUrl()).withRequestBody(containing(part)).willReturn(stream(text)));
  }

  private static ResponseDefinitionBuilder stream(String draft) {
    String content = new JsonMapper().writeValueAsString(draft);
    String chunk = "{\"choices\":[{\"index\":0,\"delta\":{\"content\":%s}}]}".formatted(content);
    String end = "{\"choices\":[{\"index\":0,\"delta\":{},\"finish_reason\":\"stop\"}]}";
    return okForContentType(
        "text/event-stream", "data: %s\n\ndata: %s\n\ndata: [DONE]\n\n".formatted(chunk, end));
  }
}
