package org.summitqa.web.openai;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.time.Duration;
import org.springframework.util.unit.DataSize;
import org.summitqa.web.http.JsonConfiguration;
import org.summitqa.web.http.RefusedException;
import org.summitqa.web.http.WebSettings;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Chats of any kind: replays its inputs in every build, and searches for new ones with {@code
 * JAZZER_FUZZ=1}.
 */
class ChatRequestFuzzTests {
  private static final WebSettings LIMITS =
      new WebSettings(
          1000,
          20,
          8000,
          DataSize.ofKilobytes(64),
          DataSize.ofMegabytes(1),
          1,
          1,
          1,
          1,
          Duration.ofSeconds(10));
  private static final JsonMapper JSON = mapper();

  private static JsonMapper mapper() {
    JsonMapper.Builder builder = JsonMapper.builder();
    new JsonConfiguration().strictJson().customize(builder);
    return builder.build();
  }

  @FuzzTest(maxDuration = "2m")
  void aChatIsAQuestionOrIsRefused(byte[] body) {
    try {
      ChatRequest chat = JSON.readValue(body, ChatRequest.class);
      if (chat != null) {
        chat.checked(LIMITS);
      }
    } catch (RefusedException | JacksonException e) {
      // Told to the client.
    }
  }
}
