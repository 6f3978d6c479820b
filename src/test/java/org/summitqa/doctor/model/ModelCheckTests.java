package org.summitqa.doctor.model;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.summitqa.cli.doctor.FoundFindings;
import org.summitqa.doctor.ComponentProbe;
import org.summitqa.doctor.Outcome;
import org.summitqa.llm.LlmSettings;

class ModelCheckTests {
  private static final String CHAT = "/v1/chat/completions";
  private static final String GOOD = "两市同意自6月1日起恢复每日四班渡轮[2]。";

  @RegisterExtension
  static final WireMockExtension SERVER =
      WireMockExtension.newInstance().options(wireMockConfig().dynamicPort()).build();

  private final Map<String, Object> settings = new HashMap<>();

  @BeforeEach
  void answerWell() {
    settings.put("summitqa.llm.provider", "openai");
    settings.put("summitqa.llm.base-url", SERVER.baseUrl() + "/v1");
    settings.put("summitqa.llm.model", "probe");
    lists("probe");
    answers(stream(GOOD));
    SERVER.stubFor(
        post(CHAT)
            .atPriority(1)
            .withRequestBody(containing("each sentence with its number:\""))
            .willReturn(stream("The ferry runs again from June 1, four times a day [2].")));
  }

  private static void lists(String model) {
    SERVER.stubFor(
        get("/v1/models")
            .willReturn(
                okJson("{\"data\":[{\"id\":\"%s\"},{\"id\":\"other\"}]}".formatted(model))));
  }

  private static void answers(ResponseDefinitionBuilder response) {
    SERVER.stubFor(post(CHAT).atPriority(5).willReturn(response));
  }

  private static ResponseDefinitionBuilder stream(String text) {
    StringBuilder body = new StringBuilder();
    for (String piece : text.splitWithDelimiters("[，。, ]", 0)) {
      body.append("data: {\"id\":\"1\",\"choices\":[{\"index\":0,\"delta\":{\"content\":\"")
          .append(piece)
          .append("\"}}]}\n\n");
    }
    body.append("data: {\"id\":\"1\",\"choices\":[{\"index\":0,\"delta\":{},")
        .append("\"finish_reason\":\"stop\"}]}\n\ndata: [DONE]\n\n");
    return aResponse().withHeader("Content-Type", "text/event-stream").withBody(body.toString());
  }

  private FoundFindings look() {
    StandardEnvironment environment = new StandardEnvironment();
    environment.getPropertySources().addFirst(new MapPropertySource("test", settings));
    try (ComponentProbe pieces =
        new ComponentProbe(environment, (context, failure) -> Optional.empty())) {
      LlmSettings llm = pieces.settings(LlmSettings.class).orElseThrow();
      return FoundFindings.of(new ModelCheck(llm, pieces));
    }
  }

  private static void assertRestIsSkipped(FoundFindings found, String broken) {
    assertThat(found.outcome(broken)).isEqualTo(Outcome.BROKEN);
    assertThat(found.outcome(ModelCheck.CITES)).isEqualTo(Outcome.SKIPPED);
    assertThat(found.outcome(ModelCheck.CONTEXT)).isEqualTo(Outcome.SKIPPED);
  }

  @Nested
  class AGoodModel {
    @Test
    void passesEveryCheckInThreeCalls() {
      FoundFindings found = look();

      assertThat(found.all()).allMatch(finding -> finding.outcome() == Outcome.OK).hasSize(9);
      assertThat(found.the(ModelCheck.CITES).text()).contains("1 sentences, 1 cited, 1 verified");
      SERVER.verify(3, postRequestedFor(urlEqualTo(CHAT)));
    }

    @Test
    void isNotNeeded() {
      settings.put("summitqa.llm.provider", "extractive");

      assertThat(look().outcome("model")).isEqualTo(Outcome.OK);
      SERVER.verify(0, postRequestedFor(urlEqualTo(CHAT)));
    }
  }

  @Nested
  class ABrokenModel {
    @Test
    void isNotReached() {
      settings.put("summitqa.llm.base-url", "http://127.0.0.1:1/v1");

      assertRestIsSkipped(look(), ModelCheck.ADDRESS);
    }

    @Test
    void refusesTheKeyForItsList() {
      SERVER.stubFor(get("/v1/models").willReturn(aResponse().withStatus(401)));

      assertRestIsSkipped(look(), ModelCheck.KEY);
    }

    @Test
    void refusesTheKeyForACall() {
      answers(aResponse().withStatus(401));

      assertRestIsSkipped(look(), ModelCheck.KEY);
    }

    @Test
    void isNotKnownAndTheNearestIsNamed() {
      lists("probe-7b");
      answers(aResponse().withStatus(404));

      FoundFindings found = look();

      assertRestIsSkipped(found, ModelCheck.NAME);
      assertThat(found.the(ModelCheck.NAME).advice()).contains("probe-7b");
    }

    @Test
    void failsAndTheRestIsSkipped() {
      answers(aResponse().withStatus(400).withBody("no"));

      assertRestIsSkipped(look(), ModelCheck.STREAM);
    }

    @Test
    void takesNoLongPrompt() {
      SERVER.stubFor(
          post(CHAT)
              .atPriority(1)
              .withRequestBody(containing("港务局"))
              .willReturn(aResponse().withStatus(400).withBody("context is too long")));

      FoundFindings found = look();

      assertThat(found.outcome(ModelCheck.CONTEXT)).isEqualTo(Outcome.BROKEN);
      assertThat(found.outcome(ModelCheck.CITES)).isEqualTo(Outcome.OK);
    }

    @Test
    void saysNothingThatCanBeVerified() {
      answers(stream("三市在7月9日签署了协议[1]。"));

      assertThat(look().outcome(ModelCheck.CITES)).isEqualTo(Outcome.BROKEN);
    }
  }

  @Nested
  class AWarning {
    @Test
    void isGivenForAModelThatIsNotListed() {
      lists("probe-7b");

      assertThat(look().outcome(ModelCheck.NAME)).isEqualTo(Outcome.WARNING);
    }

    @Test
    void isGivenForAnAnswerInOnePiece() {
      answers(stream(GOOD.replace("。", "")));

      assertThat(look().outcome(ModelCheck.STREAM)).isEqualTo(Outcome.WARNING);
    }

    @Test
    void isGivenForThoughts() {
      answers(stream("<think>想一想。</think>" + GOOD));

      FoundFindings found = look();

      assertThat(found.outcome("model thinking")).isEqualTo(Outcome.WARNING);
      assertThat(found.outcome(ModelCheck.CITES)).isEqualTo(Outcome.OK);
    }

    @Test
    void isGivenForTheOtherLanguage() {
      answers(stream("The ferry runs again from June 1 [2]."));

      assertThat(look().outcome(ModelCheck.CHINESE)).isEqualTo(Outcome.WARNING);
    }
  }
}
