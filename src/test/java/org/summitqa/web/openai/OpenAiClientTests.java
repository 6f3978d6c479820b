package org.summitqa.web.openai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.openai.client.OpenAIClient;
import com.openai.client.okhttp.OpenAIOkHttpClient;
import com.openai.core.http.StreamResponse;
import com.openai.errors.BadRequestException;
import com.openai.errors.InternalServerException;
import com.openai.errors.NotFoundException;
import com.openai.errors.SseException;
import com.openai.models.chat.completions.ChatCompletion;
import com.openai.models.chat.completions.ChatCompletionChunk;
import com.openai.models.chat.completions.ChatCompletionCreateParams;
import com.openai.models.chat.completions.ChatCompletionMessage;
import com.openai.models.chat.completions.ChatCompletionStreamOptions;
import com.openai.models.models.Model;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.summitqa.web.EdgeTest;
import org.summitqa.web.FakePipeline;

/** The official client takes the service for a model. */
@EdgeTest
class OpenAiClientTests {
  @LocalServerPort int port;
  @Autowired FakePipeline pipeline;
  private OpenAIClient client;

  @BeforeEach
  void connect() {
    client =
        OpenAIOkHttpClient.builder()
            .baseUrl("http://127.0.0.1:%d/v1".formatted(port))
            .apiKey("anything")
            .maxRetries(0)
            .build();
  }

  @AfterEach
  void disconnect() {
    client.close();
  }

  private static ChatCompletionCreateParams.Builder chat(String question) {
    return ChatCompletionCreateParams.builder().model("summitqa").addUserMessage(question);
  }

  private List<ChatCompletionChunk> streamed(ChatCompletionCreateParams chat) {
    try (StreamResponse<ChatCompletionChunk> stream =
        client.chat().completions().createStreaming(chat)) {
      return stream.stream().toList();
    }
  }

  private static String text(List<ChatCompletionChunk> chunks) {
    return chunks.stream()
        .flatMap(chunk -> chunk.choices().stream())
        .flatMap(choice -> choice.delta().content().stream())
        .collect(Collectors.joining());
  }

  @Test
  void findsTheModel() {
    assertThat(client.models().list().data()).extracting(Model::id).containsExactly("summitqa");
    assertThat(client.models().retrieve("summitqa").validate().id()).isEqualTo("summitqa");
  }

  @Test
  void readsTheWholeAnswerWithItsSources() {
    ChatCompletion completion =
        client.chat().completions().create(chat("芬太尼？").temperature(0.5).build()).validate();

    ChatCompletionMessage message = completion.choices().getFirst().message();
    String content = message.content().orElseThrow();
    assertThat(content).startsWith("双方就芬太尼达成一致[1]。");
    assertThat(message.annotations().orElseThrow())
        .singleElement()
        .satisfies(
            annotation -> {
              var source = annotation.urlCitation();
              assertThat(source.url()).isEqualTo("https://example.org/1");
              assertThat(content.substring((int) source.startIndex(), (int) source.endIndex()))
                  .isEqualTo("[1]");
            });
  }

  @Test
  void readsTheSameTextFromAStream() {
    ChatCompletionCreateParams chat =
        chat("芬太尼？")
            .streamOptions(ChatCompletionStreamOptions.builder().includeUsage(true).build())
            .build();

    List<ChatCompletionChunk> chunks = streamed(chat);

    chunks.forEach(ChatCompletionChunk::validate);
    assertThat(text(chunks))
        .isEqualTo(
            client
                .chat()
                .completions()
                .create(chat("芬太尼？").build())
                .choices()
                .getFirst()
                .message()
                .content()
                .orElseThrow());
    assertThat(chunks.getLast().usage()).isPresent();
  }

  @Test
  void sendsTheConversationAlong() {
    var chat = chat("芬太尼？").addAssistantMessage("达成一致[1]。").addUserMessage("那航班呢？");
    client.chat().completions().create(chat.addSystemMessage("Be brief.").build());

    assertThat(pipeline.last.text()).isEqualTo("那航班呢？");
    assertThat(pipeline.last.history()).singleElement().extracting("answer").isEqualTo("达成一致。");
  }

  @Test
  void raisesWhatIsWrong() {
    var unknown =
        catchThrowableOfType(NotFoundException.class, () -> client.models().retrieve("gpt-5"));
    var blank =
        catchThrowableOfType(
            BadRequestException.class, () -> client.chat().completions().create(chat(" ").build()));
    var unready =
        catchThrowableOfType(
            InternalServerException.class, () -> streamed(chat("not ready").build()));

    assertThat(unknown.code()).contains("model_not_found");
    assertThat(blank.param()).contains("messages[0].content");
    assertThat(blank).hasMessageContaining("must not be blank");
    assertThat(unready.statusCode()).isEqualTo(503);
  }

  @Test
  void raisesWhatGoesWrongAmidAStream() {
    var broken =
        catchThrowableOfType(SseException.class, () -> streamed(chat("break later").build()));

    assertThat(broken).hasMessageContaining("The service failed at this request");
  }
}
