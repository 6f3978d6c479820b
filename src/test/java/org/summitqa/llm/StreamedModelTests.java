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
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.summitqa.prompt.Prompt;

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
    LlmSettings settings = new LlmSettings(provider, baseUrl, KEY, "probe", timeout, 0, 100);
    return new StreamedModel(ChatModels.of(settings), settings);
  }

  private static void write(LanguageModel model, Consumer<DraftSentence> draft) {
    model.write(PROMPT, Deadline.in(model.timeLimit()), draft);
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
      "400, refused the request"
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
  class Readers {
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
