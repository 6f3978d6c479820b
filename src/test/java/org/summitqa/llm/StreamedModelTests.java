package org.summitqa.llm;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.matchingJsonPath;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.summitqa.evidence.DraftSentence;
import org.summitqa.llm.draft.DraftParser;
import org.summitqa.prompt.Prompt;
import org.summitqa.timing.Deadline;

/** Every provider over HTTP, with WireMock in its place. */
@ExtendWith(OutputCaptureExtension.class)
class StreamedModelTests {
  private static final String KEY = "sk-geheim0123456789";
  private static final Prompt PROMPT = new Prompt("Regeln", "Frage");

  @RegisterExtension
  static final WireMockExtension SERVER =
      WireMockExtension.newInstance().options(wireMockConfig().dynamicPort()).build();

  private final List<DraftSentence> draft = new ArrayList<>();

  private static LanguageModel model(LlmSettings.Provider provider, String baseUrl) {
    return model(provider, baseUrl, Duration.ofSeconds(30));
  }

  private static LanguageModel model(
      LlmSettings.Provider provider, String baseUrl, Duration timeout) {
    return model(provider, baseUrl, timeout, Duration.ofSeconds(30));
  }

  private static LanguageModel model(
      LlmSettings.Provider provider, String baseUrl, Duration timeout, Duration firstToken) {
    LlmSettings settings = new LlmSettings(provider, baseUrl, KEY, "probe", timeout, 0, 100);
    return new StreamedModel(ChatModels.of(settings, Duration.ofSeconds(5)), settings, firstToken);
  }

  private static void write(LanguageModel model, Consumer<DraftSentence> draft) {
    switch (ModelTask.longest(model, "write", Deadline.in(model.timeLimit()))
        .draft(PROMPT, piece -> {}, draft)) {
      case ModelOutcome.Written written -> {}
      case ModelOutcome.Failed failed ->
          throw new ModelException(failed.reason(), failed.message());
      case ModelOutcome.Cancelled cancelled -> throw cancelled.exception();
    }
  }

  private void writeWithinASecond() {
    write(
        model(LlmSettings.Provider.OPENAI, SERVER.baseUrl() + "/v1", Duration.ofSeconds(1)),
        draft::add);
  }

  private void write() {
    write(model(LlmSettings.Provider.OPENAI, SERVER.baseUrl() + "/v1"), draft::add);
  }

  private static void answer(ResponseDefinitionBuilder response) {
    SERVER.stubFor(post(urlEqualTo("/v1/chat/completions")).willReturn(response));
  }

  private static ResponseDefinitionBuilder stream(String body) {
    return aResponse().withHeader("Content-Type", "text/event-stream").withBody(body);
  }

  private static String words(String... pieces) {
    StringBuilder body = new StringBuilder();
    for (String piece : pieces) {
      body.append("data: {\"id\":\"1\",\"choices\":[{\"index\":0,\"delta\":{\"content\":\"")
          .append(piece)
          .append("\"}}]}\n\n");
    }
    return body.toString();
  }

  private static String end(String reason) {
    return "data: {\"id\":\"1\",\"choices\":[{\"index\":0,\"delta\":{},\"finish_reason\":\""
        + reason
        + "\"}]}\n\ndata: [DONE]\n\n";
  }

  private static DraftSentence sentence(String text, Integer... citations) {
    return new DraftSentence(text, List.of(citations));
  }

  @Nested
  class GoodAnswers {
    @Test
    void areGivenOutSentenceBySentenceOnTheCallingThread() {
      answer(stream(words("双方同", "意合作[", "1]。拜登", "访华[2]。") + end("stop")));
      List<Thread> threads = new ArrayList<>();
      write(
          model(LlmSettings.Provider.OPENAI, SERVER.baseUrl() + "/v1"),
          sentence -> {
            threads.add(Thread.currentThread());
            draft.add(sentence);
          });
      assertThat(draft).containsExactly(sentence("双方同意合作。", 1), sentence("拜登访华。", 2));
      assertThat(threads).containsOnly(Thread.currentThread());
      SERVER.verify(
          postRequestedFor(urlEqualTo("/v1/chat/completions"))
              .withHeader("Authorization", equalTo("Bearer " + KEY))
              .withRequestBody(matchingJsonPath("$.model", equalTo("probe")))
              .withRequestBody(matchingJsonPath("$.stream", equalTo("true")))
              .withRequestBody(matchingJsonPath("$.messages[0].content", equalTo("Regeln")))
              .withRequestBody(matchingJsonPath("$.messages[1].content", equalTo("Frage"))));
    }

    @Test
    void loseTheSentenceThatTheLengthLimitCut() {
      answer(stream(words("双方同意合作[1]。拜登不") + end("length")));
      write();
      assertThat(draft).containsExactly(sentence("双方同意合作。", 1));
    }

    @Test
    void comeFromAnthropicToo() {
      SERVER.stubFor(
          post(urlEqualTo("/v1/messages"))
              .willReturn(
                  stream(
                      """
                      event: message_start
                      data: {"type":"message_start","message":{"id":"1","type":"message","role":"assistant","model":"probe","content":[],"usage":{"input_tokens":1,"output_tokens":1}}}

                      event: content_block_start
                      data: {"type":"content_block_start","index":0,"content_block":{"type":"text","text":""}}

                      event: content_block_delta
                      data: {"type":"content_block_delta","index":0,"delta":{"type":"text_delta","text":"双方同意合作[1]。"}}

                      event: content_block_stop
                      data: {"type":"content_block_stop","index":0}

                      event: message_delta
                      data: {"type":"message_delta","delta":{"stop_reason":"end_turn"},"usage":{"output_tokens":9}}

                      event: message_stop
                      data: {"type":"message_stop"}

                      """)));
      write(model(LlmSettings.Provider.ANTHROPIC, SERVER.baseUrl() + "/v1"), draft::add);
      assertThat(draft).containsExactly(sentence("双方同意合作。", 1));
    }

    @Test
    void comeFromOllamaToo() {
      SERVER.stubFor(
          post(urlEqualTo("/api/chat"))
              .willReturn(
                  aResponse()
                      .withHeader("Content-Type", "application/x-ndjson")
                      .withBody(
                          """
                          {"model":"probe","message":{"role":"assistant","content":"双方同意"},"done":false}
                          {"model":"probe","message":{"role":"assistant","content":"合作[1]。"},"done":false}
                          {"model":"probe","message":{"role":"assistant","content":""},"done":true,"done_reason":"stop"}
                          """)));
      write(model(LlmSettings.Provider.OLLAMA, SERVER.baseUrl()), draft::add);
      assertThat(draft).containsExactly(sentence("双方同意合作。", 1));
    }
  }

  @Nested
  class Faults {
    private void failsSaying(String reason, CapturedOutput output) {
      failsSaying(reason, output, StreamedModelTests.this::write);
    }

    private static void failsSaying(String reason, CapturedOutput output, ThrowingCallable call) {
      assertThatThrownBy(call)
          .isInstanceOf(ModelException.class)
          .hasNoCause()
          .hasMessageContaining("probe")
          .hasMessageContaining(reason)
          .hasMessageNotContaining(KEY)
          .hasMessageNotContaining("Frage");
      assertThat(output.getAll()).doesNotContain(KEY);
    }

    @ParameterizedTest
    @CsvSource({
      "500, status 500",
      "503, status 503",
      "401, summitqa.llm.api-key",
      "403, summitqa.llm.api-key",
      "404, summitqa.llm.model",
      "429, too many",
      "400, refused the request",
      "413, cannot read so long a prompt"
    })
    void ofTheServerAreToldInOurWords(int status, String reason, CapturedOutput output) {
      answer(
          aResponse()
              .withStatus(status)
              .withBody("{\"error\":{\"message\":\"Incorrect API key provided: " + KEY + "\"}}"));
      failsSaying(reason, output);
    }

    @Test
    void ofTheAddressAreTold(CapturedOutput output) throws IOException {
      int port;
      try (ServerSocket unused = new ServerSocket(0)) {
        port = unused.getLocalPort();
      }
      assertThatThrownBy(
              () ->
                  write(
                      model(LlmSettings.Provider.OPENAI, "http://localhost:" + port + "/v1"),
                      draft::add))
          .isInstanceOf(ModelException.class)
          .hasMessageContaining("cannot be reached")
          .hasMessageContaining("summitqa.llm.base-url");
      assertThat(output.getAll()).doesNotContain(KEY);
    }

    @Test
    void ofTimeBeforeTheFirstWordAreTold(CapturedOutput output) {
      answer(stream(words("双方同意合作[1]。") + end("stop")).withFixedDelay(10_000));
      failsSaying("summitqa.llm.timeout", output, StreamedModelTests.this::writeWithinASecond);
      failsSaying(
          "summitqa.llm.first-token-timeout (0.2 s)",
          output,
          () ->
              write(
                  model(
                      LlmSettings.Provider.OPENAI,
                      SERVER.baseUrl() + "/v1",
                      Duration.ofSeconds(30),
                      Duration.ofMillis(200)),
                  draft::add));
    }

    @Test
    void ofTimeWhileItDripsAreTold(CapturedOutput output) {
      answer(
          stream(words("双方同意合作[1]。", "拜", "登", "访", "华", "[", "2", "]", "。") + end("stop"))
              .withChunkedDribbleDelay(12, 12_000));
      failsSaying("summitqa.llm.timeout", output, StreamedModelTests.this::writeWithinASecond);
    }

    @Test
    void ofAConnectionThatBreaksAreTold(CapturedOutput output) {
      answer(aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER));
      failsSaying("cannot be reached, or hung up", output);
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "",
          "data: {\"id\":\"1\",\"choices\":[{\"index\":0,\"delta\":{\"content\":\"习近平"
        })
    void ofAStreamThatEndsTooSoonAreTold(String rest, CapturedOutput output) {
      answer(stream(words("双方同意合作[1]。拜登访华[2]。拜登不") + rest));
      failsSaying("cannot be reached, or hung up", output);
      assertThat(draft).containsExactly(sentence("双方同意合作。", 1), sentence("拜登访华。", 2));
    }

    @Test
    void ofAStreamThatBreaksInMidCharacterAreTold(CapturedOutput output) {
      byte[] whole = words("双方同意合作[1]。拜登访华").getBytes(StandardCharsets.UTF_8);
      byte[] cut = Arrays.copyOf(whole, whole.length - "华\"}}]}\n\n".length() - 1);
      answer(aResponse().withHeader("Content-Type", "text/event-stream").withBody(cut));
      failsSaying("cannot be reached, or hung up", output);
      assertThat(draft).isEmpty();
    }

    @Test
    void ofAStreamThatTurnsToGarbageAreTold(CapturedOutput output) {
      answer(
          aResponse()
              .withHeader("Content-Type", "text/event-stream")
              .withFault(Fault.MALFORMED_RESPONSE_CHUNK));
      failsSaying("cannot be reached, or hung up", output);
    }

    @Test
    void toldWithinTheStreamAreTold(CapturedOutput output) {
      answer(
          stream(words("双方") + "data: {\"error\":{\"message\":\"" + KEY + "\",\"code\":503}}\n\n"));
      failsSaying("status 503", output);
    }

    @Test
    void ofFiltersAreTold(CapturedOutput output) {
      answer(stream(words("双方同意合作[1]。拜登") + end("content_filter")));
      failsSaying("content filter", output);
    }

    @Test
    void ofAnthropicAreTold(CapturedOutput output) {
      LanguageModel anthropic = model(LlmSettings.Provider.ANTHROPIC, SERVER.baseUrl() + "/v1");
      anthropicAnswers(
          "message_delta", "{\"type\":\"message_delta\",\"delta\":{\"stop_reason\":\"refusal\"}}");
      failsSaying("content filter", output, () -> write(anthropic, draft::add));
      anthropicAnswers("error", "{\"type\":\"error\",\"error\":{\"type\":\"overloaded_error\"}}");
      failsSaying("status 503", output, () -> write(anthropic, draft::add));
      anthropicAnswers("content_block_start", "{\"type\": [oops");
      failsSaying("cannot be read", output, () -> write(anthropic, draft::add));
      anthropicAnswers("ping", "{\"type\": \"ping\"}");
      failsSaying("cannot be reached, or hung up", output, () -> write(anthropic, draft::add));
    }

    private static void anthropicAnswers(String event, String data) {
      SERVER.stubFor(
          post(urlEqualTo("/v1/messages"))
              .willReturn(stream("event: " + event + "\ndata: " + data + "\n\n")));
    }

    @Test
    void ofOllamaAreTold(CapturedOutput output) {
      LanguageModel ollama = model(LlmSettings.Provider.OLLAMA, SERVER.baseUrl());
      ollamaAnswers("{\"message\":{\"content\":\"双方\"},\"done\":false}\n");
      failsSaying("cannot be reached, or hung up", output, () -> write(ollama, draft::add));
      ollamaAnswers("{\"error\":\"model runner has stopped\"}\n");
      failsSaying("status 500", output, () -> write(ollama, draft::add));
    }

    private static void ollamaAnswers(String body) {
      SERVER.stubFor(post(urlEqualTo("/api/chat")).willReturn(aResponse().withBody(body)));
    }

    @Test
    void ofAModelThatOnlyThinksAreTold(CapturedOutput output) {
      answer(
          stream(
              "data: {\"choices\":[{\"delta\":{\"reasoning_content\":\"想\"}}]}\n\n" + end("stop")));
      failsSaying("wrote nothing", output);
    }

    @Test
    void ofAStreamThatIsNoJsonAreTold(CapturedOutput output) {
      answer(stream("data: {\"choices\": [oops\n\n"));
      failsSaying("cannot be read", output);
    }

    @Test
    void ofAnAnswerWithoutChoicesAreTold(CapturedOutput output) {
      answer(stream("data: {\"id\":\"1\",\"choices\":[]}\n\ndata: [DONE]\n\n"));
      failsSaying("wrote nothing", output);
    }
  }

  @Nested
  class Runaways {
    @Test
    void areCutOffAndWhatTheySaidBeforeStands() {
      String[] pieces = new String[2000];
      for (int i = 0; i < pieces.length; i++) {
        pieces[i] = "第%d天双方谈了%c[1]。".formatted(i, (char) ('一' + i * 7));
      }
      answer(stream(words(pieces) + end("stop")));
      write();
      assertThat(draft).hasSizeBetween(10, 100 * 8 / 10);
      assertThat(draft.getFirst()).isEqualTo(sentence("第0天双方谈了一。", 1));
    }

    @Test
    void areCutOffWhereTheyRepeatThemselves() {
      answer(stream(words("双方同意合作[1]。\\n".repeat(80)) + end("stop")));
      write();
      assertThat(draft).hasSizeLessThan(20).contains(sentence("双方同意合作。", 1));
    }

    @Test
    void areCutOffWithinALineToo() {
      answer(stream("data: " + "x".repeat(17 << 20)));
      assertThatThrownBy(StreamedModelTests.this::write)
          .isInstanceOf(ModelException.class)
          .hasMessageContaining("hung up");
    }
  }

  @Nested
  class Pieces {
    private static final String TEXT =
        "好的：\\n1. 双方同意【3】合作。[4] 他说：“很好。再来。”[5-7]\\nThe U.S. met China [2]. 😀拜登访华[来源8]。";

    @RepeatedTest(8)
    void cutAtAnyByteGiveTheSameSentences(RepetitionInfo repetition) throws Exception {
      byte[] body = (words(TEXT) + end("stop")).getBytes(StandardCharsets.UTF_8);
      Random random = new Random(repetition.getCurrentRepetition());
      try (CallServer server =
          CallServer.answering(
              out -> {
                for (int at = 0; at < body.length; ) {
                  int size = Math.min(body.length - at, 1 + random.nextInt(40));
                  out.write(body, at, size);
                  out.flush();
                  at += size;
                }
              })) {
        write(model(LlmSettings.Provider.OPENAI, server.address()), draft::add);
      }
      List<DraftSentence> whole = new ArrayList<>();
      DraftParser parser = new DraftParser(whole::add);
      parser.accept(TEXT.replace("\\n", "\n"));
      parser.finish();
      assertThat(draft).isEqualTo(whole).hasSizeGreaterThan(3);
    }
  }

  @Nested
  class Readers {
    private final CountDownLatch began = new CountDownLatch(1);

    @Test
    void whoGoAwayBeforeTheAnswerBeginsEndTheCall() throws Exception {
      try (CallServer server = CallServer.silent()) {
        Thread reader = reader(server);
        assertThat(server.awaitCall()).isTrue();
        reader.interrupt();
        reader.join();
        assertThat(cancelled).isTrue();
        assertThat(server.awaitClose()).isTrue();
      }
    }

    @Test
    void whoGoAwayBeforeTheFirstWordEndTheCall() throws Exception {
      try (CallServer server = CallServer.answering(out -> {}, true)) {
        Thread reader = reader(server);
        assertThat(server.awaitCall()).isTrue();
        reader.interrupt();
        assertThat(server.awaitClose()).isTrue();
      }
    }

    @Test
    void whoGoAwayInTheMiddleEndTheCall() throws Exception {
      byte[] some = words("双方同意合作[1]。拜登").getBytes(StandardCharsets.UTF_8);
      try (CallServer server = CallServer.answering(out -> out.write(some), true)) {
        Thread reader = reader(server);
        began.await();
        reader.interrupt();
        assertThat(server.awaitClose()).isTrue();
      }
    }

    @Test
    void whoWaitedTooLongEndTheCall() throws Exception {
      try (CallServer server = CallServer.silent()) {
        assertThatThrownBy(
                () ->
                    write(
                        model(
                            LlmSettings.Provider.OPENAI,
                            server.address(),
                            Duration.ofSeconds(30),
                            Duration.ofMillis(300)),
                        draft::add))
            .isInstanceOf(ModelException.class);
        assertThat(server.awaitClose()).isTrue();
      }
    }

    private final AtomicBoolean cancelled = new AtomicBoolean();

    private Thread reader(CallServer server) {
      LanguageModel model = model(LlmSettings.Provider.OPENAI, server.address());
      return Thread.ofVirtual()
          .start(
              () -> {
                try {
                  write(model, sentence -> began.countDown());
                } catch (CancellationException e) {
                  cancelled.set(Thread.currentThread().isInterrupted());
                }
              });
    }

    @Test
    void whoGoAwayEndTheAnswer() {
      answer(stream(words("双方同意合作[1]。拜登访华[2]。拜") + end("stop")));
      assertThatThrownBy(
              () ->
                  write(
                      model(LlmSettings.Provider.OPENAI, SERVER.baseUrl() + "/v1"),
                      sentence -> {
                        throw new IllegalStateException("gone");
                      }))
          .isInstanceOf(IllegalStateException.class)
          .hasMessage("gone");
    }
  }
}
