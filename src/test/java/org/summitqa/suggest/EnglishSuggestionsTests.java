package org.summitqa.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
import org.summitqa.ask.Answer;
import org.summitqa.ask.AnswerPipeline;
import org.summitqa.ask.Question;
import org.summitqa.evidence.Filter;
import org.summitqa.folder.EditorQuestions;
import org.summitqa.index.vectors.VectorIndexer;
import org.summitqa.ingest.Ingestion;
import org.summitqa.suggest.Suggestions.SuggestionRequest;
import org.summitqa.text.Language;

/** Suggestions over a small English corpus without questions of its editor. */
@Tag("service")
@SpringBootTest(classes = SummitQa.class, webEnvironment = WebEnvironment.NONE)
class EnglishSuggestionsTests {
  @TempDir static Path folder;

  @Autowired Suggestions suggestions;
  @Autowired AnswerPipeline pipeline;
  @Autowired EditorQuestions editor;

  @DynamicPropertySource
  static void settings(DynamicPropertyRegistry settings) {
    settings.add("summitqa.index.path", () -> folder.resolve("index").toString());
    settings.add("summitqa.corpus.path", () -> folder.resolve("corpus").toString());
  }

  @BeforeAll
  static void ingest(@Autowired Ingestion ingestion, @Autowired VectorIndexer vectors)
      throws IOException {
    Path corpus = Files.createDirectories(folder.resolve("corpus"));
    Files.writeString(
        corpus.resolve("flood.txt"),
        """
        Floods cut off the old town

        At least 41 people were injured in the floods along the Orla river. Carla Mendes said the \
        flood barrier would take ten years to rebuild. Insurance companies expect floods to cost \
        more every year. The Orla Barrier was completed in 1974.
        """);
    Files.writeString(
        corpus.resolve("museum.txt"),
        """
        A museum moves to the harbour

        The Harbour Museum was founded in 1911. Visitors paid three coins to see the whale. The \
        curator hopes that tourism will grow when the new hall opens next to the lighthouse. Last \
        year tourism brought half of what the city earned.
        """);
    ingestion.run(progress -> {});
    vectors.run(progress -> {});
  }

  @Test
  void areMadeOfTheArticlesAndAnswered() {
    assertThat(editor.read(Language.EN)).isEmpty();

    List<String> questions =
        suggestions.examples(new SuggestionRequest(Language.EN, Filter.NONE, 4), List.of());

    assertThat(questions).isNotEmpty().allMatch(one -> Language.of(one) == Language.EN);
    assertThat(questions)
        .allSatisfy(
            one ->
                assertThat(pipeline.answer(Question.of(one), event -> {}).status())
                    .isEqualTo(Answer.Status.ANSWERED));
  }
}
