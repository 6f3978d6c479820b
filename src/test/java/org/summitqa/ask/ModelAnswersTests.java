package org.summitqa.ask;

import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.okForContentType;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.serverError;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
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
import org.summitqa.ask.Answer.Status;
import org.summitqa.ask.AnswerEvent.Step;
import org.summitqa.ask.AnswerEvent.StepBegan;
import org.summitqa.citation.Citation;
import org.summitqa.citation.VerifiedSentence;
import org.summitqa.citation.VerifiedSentence.Verification;
import org.summitqa.corpus.Article;
import org.summitqa.evidence.Evidence;
import org.summitqa.evidence.EvidenceSentence;
import org.summitqa.evidence.Filter;
import org.summitqa.index.vectors.VectorIndexer;
import org.summitqa.ingest.Ingestion;
import org.summitqa.search.ArticleCatalog;
import org.summitqa.search.Retriever;
import tools.jackson.databind.json.JsonMapper;

/** The whole pipeline over the shipped corpus, with a model server that says what a test wants. */
@Tag("service")
@SpringBootTest(classes = SummitQa.class, webEnvironment = WebEnvironment.NONE)
class ModelAnswersTests {
  private static final Question FENTANYL = Question.of("拜登怎么说芬太尼的前体化学品？");
  private static final String PRECURSORS = "拜登说，目前的协议涉及合作扼阻芬太尼的前体化学品以及制造药片的压片机。";

  @RegisterExtension
  static final WireMockExtension SERVER =
      WireMockExtension.newInstance().options(wireMockConfig().dynamicPort()).build();

  @TempDir static Path folder;

  @Autowired AnswerPipeline pipeline;
  @Autowired Retriever retriever;
  @Autowired ArticleCatalog index;
  @Autowired CircuitBreaker breaker;

  private final List<AnswerEvent> events = new ArrayList<>();

  @DynamicPropertySource
  static void settings(DynamicPropertyRegistry settings) {
    settings.add("summitqa.index.path", () -> folder.resolve("index").toString());
    settings.add("summitqa.llm.provider", () -> "openai");
    settings.add("summitqa.llm.base-url", () -> SERVER.baseUrl() + "/v1");
    settings.add("summitqa.llm.model", () -> "probe");
    settings.add("summitqa.llm.timeout", () -> "5s");
  }

  @BeforeEach
  void ingest(@Autowired Ingestion ingestion, @Autowired VectorIndexer vectors) {
    assertThat(ingestion.run(progress -> {}).articles()).isEqualTo(5);
    assertThat(vectors.run(progress -> {}).complete()).isTrue();
  }

  @Test
  void aSupportedSentenceIsShownWithTheSpanThatSaysIt() {
    int number = numberOf(PRECURSORS);
    modelWrites("拜登说，协议涉及扼阻芬太尼的前体化学品[%d]。".formatted(number));

    Answer answer = ask(FENTANYL);

    assertThat(answer.status()).isEqualTo(Status.ANSWERED);
    assertThat(answer.model()).contains("probe");
    assertThat(answer.degraded()).isFalse();
    assertThat(answer.answer()).isEqualTo("拜登说，协议涉及扼阻芬太尼的前体化学品[1]。");
    assertThat(answer.sentences())
        .extracting(VerifiedSentence::verification)
        .containsExactly(Verification.SUPPORTED);
    assertThat(answer.citations()).extracting(Citation::quote).containsExactly(PRECURSORS);
    assertQuotesAreExact(answer);
  }

  @Test
  void whatTheModelQuotesIsExact() {
    modelWrites(PRECURSORS.replace("。", "[%d]。".formatted(numberOf(PRECURSORS))));

    assertThat(ask(FENTANYL).sentences())
        .extracting(VerifiedSentence::verification)
        .containsExactly(Verification.EXACT);
  }

  @Test
  void inventionsAndSentencesWithoutACitationAreNotShown() {
    int number = numberOf(PRECURSORS);
    modelWrites("普京在会上承诺提供30亿美元[%d]。拜登说，协议涉及扼阻芬太尼的前体化学品[%d]。以上就是我的回答。".formatted(number, number));

    assertThat(ask(FENTANYL).sentences())
        .extracting(VerifiedSentence::text)
        .containsExactly("拜登说，协议涉及扼阻芬太尼的前体化学品。");
  }

  @Test
  void whereNothingCanBeVerifiedTheArticlesOwnSentencesStandIn() {
    modelWrites("普京在会上承诺提供30亿美元[99]。");

    assertStandsIn(ask(FENTANYL));
  }

  @Test
  void whereTheModelFailsTheArticlesOwnSentencesStandIn() {
    modelAnswers(serverError());

    assertStandsIn(ask(FENTANYL));
  }

  @Test
  void whereTheModelIsTooSlowTheArticlesOwnSentencesStandIn() {
    modelAnswers(stream("拜登说").withFixedDelay(20_000));

    assertStandsIn(ask(FENTANYL));
  }

  @Test
  void whoeverInterruptsTheAnswerEndsItAndTheModelHasNotFailed() throws InterruptedException {
    modelAnswers(stream("拜登说").withFixedDelay(20_000));
    int failures = breaker.getMetrics().getNumberOfFailedCalls();
    AtomicBoolean cancelled = new AtomicBoolean();
    CountDownLatch found = new CountDownLatch(1);
    Thread reader =
        Thread.ofVirtual()
            .start(
                () -> {
                  try {
                    pipeline.answer(
                        FENTANYL,
                        event -> {
                          if (event instanceof AnswerEvent.EvidenceFound) {
                            found.countDown();
                          }
                        });
                  } catch (CancellationException e) {
                    cancelled.set(Thread.currentThread().isInterrupted());
                  }
                });
    found.await();
    await().until(() -> reader.getState() == Thread.State.TIMED_WAITING);
    reader.interrupt();
    reader.join();

    assertThat(cancelled).isTrue();
    assertThat(breaker.getMetrics().getNumberOfFailedCalls()).isEqualTo(failures);
  }

  @Test
  void whatTheArticlesDoNotAnswerIsDeclinedWithoutAskingTheModel() {
    SERVER.resetRequests();
    modelWrites("今天晴，25度[1]。");

    Answer answer = ask(Question.of("今天天气怎么样？"));

    assertThat(answer.status()).isEqualTo(Status.DECLINED);
    assertThat(answer.related()).isNotEmpty();
    assertThat(answer.answer()).contains("没有回答");
    assertQuotesAreExact(answer);
    SERVER.verify(0, postRequestedFor(anyUrl()));
  }

  @Test
  void theEventsTellTheAnswerAsItComesAbout() {
    modelWrites(PRECURSORS.replace("。", "[%d]。".formatted(numberOf(PRECURSORS))));

    Answer answer = ask(FENTANYL);

    assertThat(events.getFirst()).isEqualTo(new StepBegan(Step.SEARCHING));
    assertThat(events.get(1)).isInstanceOf(AnswerEvent.EvidenceFound.class);
    assertThat(events.getLast()).isEqualTo(new AnswerEvent.Finished(answer));
    assertThat(
            events.stream()
                .filter(AnswerEvent.SentenceVerified.class::isInstance)
                .map(event -> ((AnswerEvent.SentenceVerified) event).sentence()))
        .isEqualTo(answer.sentences());
  }

  @Test
  void theStepsTellWhatTakesLong() {
    modelWrites(PRECURSORS.replace("。", "[%d]。".formatted(numberOf(PRECURSORS))) + "他没说别的。");

    ask(FENTANYL);

    assertThat(events.stream().filter(StepBegan.class::isInstance))
        .extracting(event -> ((StepBegan) event).step())
        .startsWith(Step.SEARCHING, Step.WRITING, Step.CHECKING)
        .containsOnly(Step.SEARCHING, Step.WRITING, Step.CHECKING)
        .doesNotContainSubsequence(Step.WRITING, Step.SEARCHING);
    assertThat(kinds())
        .startsWith("StepBegan", "EvidenceFound", "StepBegan", "StepBegan", "SentenceVerified")
        .endsWith("Finished");
  }

  @Test
  void noStepOfAModelIsToldWhereItWritesNothing() {
    modelAnswers(serverError());

    ask(FENTANYL);

    assertThat(events.stream().filter(StepBegan.class::isInstance))
        .containsExactly(new StepBegan(Step.SEARCHING), new StepBegan(Step.CHECKING));
  }

  private List<String> kinds() {
    return events.stream().map(event -> event.getClass().getSimpleName()).toList();
  }

  private Answer ask(Question question) {
    return pipeline.answer(question, events::add);
  }

  private int numberOf(String sentence) {
    Evidence evidence = retriever.retrieve(FENTANYL.text(), Filter.NONE);
    return evidence.sentences().stream()
        .filter(one -> one.sentence().text().equals(sentence))
        .mapToInt(EvidenceSentence::number)
        .findFirst()
        .orElseThrow();
  }

  private void assertStandsIn(Answer answer) {
    assertThat(answer.status()).isEqualTo(Status.ANSWERED);
    assertThat(answer.degraded()).isTrue();
    assertThat(answer.model()).isEqualTo("extractive");
    assertThat(answer.sentences())
        .extracting(VerifiedSentence::verification)
        .containsOnly(Verification.EXACT);
    assertThat(answer.citations()).extracting(Citation::quote).contains(PRECURSORS);
    assertQuotesAreExact(answer);
  }

  private void assertQuotesAreExact(Answer answer) {
    List<Citation> shown = new ArrayList<>(answer.citations());
    shown.addAll(answer.related());
    for (Citation citation : shown) {
      Article article = index.article(citation.articleId()).orElseThrow();
      assertThat(article.text().substring(citation.start(), citation.end()))
          .isEqualTo(citation.quote());
    }
  }

  private static void modelWrites(String draft) {
    modelAnswers(stream(draft));
  }

  private static void modelAnswers(ResponseDefinitionBuilder response) {
    SERVER.stubFor(post(anyUrl()).willReturn(response));
  }

  private static ResponseDefinitionBuilder stream(String draft) {
    String content = new JsonMapper().writeValueAsString(draft);
    String chunk = "{\"choices\":[{\"index\":0,\"delta\":{\"content\":%s}}]}".formatted(content);
    String end = "{\"choices\":[{\"index\":0,\"delta\":{},\"finish_reason\":\"stop\"}]}";
    return okForContentType(
        "text/event-stream", "data: %s\n\ndata: %s\n\ndata: [DONE]\n\n".formatted(chunk, end));
  }
}
