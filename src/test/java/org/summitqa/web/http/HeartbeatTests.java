package org.summitqa.web.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.annotation.DirtiesContext.ClassMode;
import org.springframework.test.context.TestPropertySource;
import org.summitqa.web.EdgeTest;
import org.summitqa.web.FakePipeline;
import org.summitqa.web.RawStream;

@EdgeTest
@TestPropertySource(properties = "summitqa.web.heartbeat=100ms")
@DirtiesContext(classMode = ClassMode.AFTER_EACH_TEST_METHOD)
class HeartbeatTests {
  private static final String ASK = "{\"question\": \"linger\"}";
  private static final String CHAT =
      "{\"stream\": true, \"messages\": [{\"role\": \"user\", \"content\": \"linger\"}]}";

  @LocalServerPort int port;
  @Autowired FakePipeline pipeline;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {"/ask|" + ASK + "|event: done", "/v1/chat/completions|" + CHAT + "|data: [DONE]"})
  void commentsKeepASilentStreamAlive(String path, String body, String end) throws IOException {
    try (RawStream stream = RawStream.post(port, path, body)) {
      assertThat(stream.skipTo("data: ")).isTrue();
      assertThat(stream.skipTo(": keep-alive")).isTrue();
      assertThat(stream.skipTo(": keep-alive")).isTrue();

      pipeline.go.countDown();

      assertThat(stream.skipTo(end)).isTrue();
    }
  }

  @Test
  void endsAnAnswerThatNobodyReads() throws IOException, InterruptedException {
    try (RawStream stream = RawStream.post(port, "/ask", ASK)) {
      assertThat(stream.skipTo("event: evidence")).isTrue();
    }

    assertThat(pipeline.interrupted.await(1, TimeUnit.MINUTES)).isTrue();
    await().atMost(Duration.ofMinutes(1)).until(this::isAnswered);
  }

  private boolean isAnswered() throws IOException {
    try (RawStream next = RawStream.post(port, "/ask", "{\"question\": \"q\"}")) {
      return next.skipTo("event: done");
    }
  }
}
