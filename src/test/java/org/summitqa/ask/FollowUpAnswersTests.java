package org.summitqa.ask;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.summitqa.SummitQa;
import org.summitqa.corpus.Language;
import org.summitqa.ingest.Ingestion;
import org.summitqa.search.Filter;
import org.summitqa.search.Retriever;

/** Follow-ups over the shipped corpus: what the conversation adds to search and answer. */
@SpringBootTest(classes = SummitQa.class, webEnvironment = WebEnvironment.NONE)
class FollowUpAnswersTests {
  @TempDir static Path folder;

  @Autowired AnswerPipeline pipeline;
  @Autowired Retriever retriever;

  @DynamicPropertySource
  static void settings(DynamicPropertyRegistry settings) {
    settings.add("summitqa.index.path", () -> folder.resolve("index").toString());
  }

  @BeforeAll
  static void ingest(@Autowired Ingestion ingestion) {
    assertThat(ingestion.run(progress -> {}).articles()).isEqualTo(5);
  }

  @Test
  void moreFollowUpsAreAnsweredThanWithoutTheConversation() throws IOException {
    List<String> found = new ArrayList<>();
    List<String> answered = new ArrayList<>();
    List<String> answeredAlone = new ArrayList<>();
    List<FollowUp> all = FollowUp.all();
    for (FollowUp one : all) {
      Answer answer = pipeline.answer(one.asked(), event -> {});
      boolean right = quotes(answer, one.gold());
      System.out.printf(
          "PROBE %s | %s | found %s answered %s alone %s%n",
          one.question(),
          answer.question(),
          finds(answer.question(), one.gold()),
          right,
          quotes(pipeline.answer(Question.of(one.question()), event -> {}), one.gold()));
      if (finds(answer.question(), one.gold())) {
        found.add(one.question());
      }
      if (right) {
        answered.add(one.question());
      }
      if (quotes(pipeline.answer(Question.of(one.question()), event -> {}), one.gold())) {
        answeredAlone.add(one.question());
      }
    }
    assertThat(found).hasSizeGreaterThanOrEqualTo(all.size());
    assertThat(answered).hasSizeGreaterThanOrEqualTo(20);
    assertThat(answeredAlone).hasSizeLessThanOrEqualTo(10);
  }

  @Test
  void theAnswerNamesTheQuestionThatWasSearched() {
    List<Turn> history = List.of(new Turn("双方同意增加留学生吗？", "两国还将扩大留学生交流[1]。"));
    List<AnswerEvent> events = new ArrayList<>();
    Answer answer =
        pipeline.answer(new Question("那航班呢？", history, Filter.NONE, Language.ZH), events::add);
    assertThat(answer.question()).isEqualTo("双方同意增加航班？");
    assertThat(events.getFirst())
        .isInstanceOfSatisfying(
            AnswerEvent.EvidenceFound.class,
            found -> assertThat(found.question()).isEqualTo(answer.question()));
  }

  private boolean finds(String question, String gold) {
    return retriever.retrieve(question, Filter.NONE).sentences().stream()
        .anyMatch(sentence -> sentence.sentence().text().contains(gold));
  }

  private static boolean quotes(Answer answer, String gold) {
    return answer.citations().stream().anyMatch(citation -> citation.quote().contains(gold));
  }

  /** A follow-up of the table. */
  private record FollowUp(List<Turn> history, String question, String gold) {
    Question asked() {
      return new Question(question, history, Filter.NONE, Language.of(question));
    }

    static List<FollowUp> all() throws IOException {
      String table = Files.readString(Path.of("src/test/resources/conversations/answers.txt"));
      List<FollowUp> all = new ArrayList<>();
      for (String block : table.replaceAll("(?m)^#.*\n", "").strip().split("\n\n+", -1)) {
        List<String> lines = block.lines().map(line -> line.substring(2)).toList();
        List<Turn> history =
            lines.subList(0, lines.size() - 2).stream().map(q -> new Turn(q, "")).toList();
        all.add(new FollowUp(history, lines.get(lines.size() - 2), lines.getLast()));
      }
      return all;
    }
  }
}
