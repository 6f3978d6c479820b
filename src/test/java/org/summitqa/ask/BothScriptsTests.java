package org.summitqa.ask;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.summitqa.ShippedService;
import org.summitqa.evaluation.fixture.FixtureFile;
import org.summitqa.evidence.Filter;
import org.summitqa.language.AnswerType;
import org.summitqa.prompt.Turn;
import org.summitqa.text.FoldedText;
import org.summitqa.text.Language;
import org.summitqa.text.Traditional;

/** Asks every Chinese question in both scripts: a reader's script changes nothing that he gets. */
@ShippedService
class BothScriptsTests {
  private static final Path FIXTURES = Path.of("src/test/resources/fixtures/summit.jsonl");
  private static final Path FOLLOW_UPS = Path.of("src/test/resources/conversations/answers.txt");

  @Autowired AnswerPipeline pipeline;

  @Test
  void everyQuestionIsAnsweredAlike() throws IOException {
    List<String> different = new ArrayList<>();
    for (FollowUp asked : Stream.concat(fixtures(), followUps()).toList()) {
      Reply simplified = reply(asked);
      Reply traditional = reply(asked.inTraditional());
      if (!traditional.equals(simplified)) {
        different.add(asked + "\n  simplified " + simplified + "\n  traditional " + traditional);
      }
    }
    assertThat(different).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "拜登和习近平什么时候在旧金山会晤？, 他们谈了多久？, 拜登和习近平谈了多久？, 小时",
    "拜登和習近平什麼時候在舊金山會晤？, 他們談了多久？, 拜登和習近平談了多久？, 小时",
    "拜登對台灣問題怎麼說？, 那習近平呢？, 習近平對台灣問題怎麼說？, 台湾",
    "拜登對台灣問題怎麼說？, 拜登和習近平的會談持續了多長時間？, 拜登和習近平的會談持續了多長時間？, 小时"
  })
  void aTraditionalFollowUpIsAnswered(
      String before, String question, String searched, String firstSays) {
    Answer answer = answer(new FollowUp(List.of(before), question));
    assertThat(answer.question()).isEqualTo(searched);
    assertThat(answer.status()).isEqualTo(Answer.Status.ANSWERED);
    assertThat(answer.sentences().getFirst().text()).contains(firstSays);
  }

  private Answer answer(FollowUp asked) {
    List<Turn> history = asked.history.stream().map(q -> new Turn(q, "")).toList();
    Question question = new Question(asked.question, history, Filter.NONE, Language.ZH);
    return pipeline.answer(question, event -> {});
  }

  private Reply reply(FollowUp asked) {
    Answer answer = answer(asked);
    FoldedText searched = FoldedText.of(answer.question());
    return new Reply(
        searched,
        AnswerType.of(searched),
        answer.status(),
        answer.citations().stream().map(one -> one.articleId() + " " + one.quote()).toList());
  }

  private static Stream<FollowUp> fixtures() {
    return FixtureFile.read(FIXTURES).stream()
        .filter(fixture -> fixture.language() == Language.ZH)
        .map(
            fixture ->
                new FollowUp(
                    fixture.history().stream().map(Turn::question).toList(), fixture.question()));
  }

  private static Stream<FollowUp> followUps() throws IOException {
    String table = Files.readString(FOLLOW_UPS).replaceAll("(?m)^#.*\n", "").strip();
    return Stream.of(table.split("\n\n+", -1))
        .map(block -> block.lines().map(line -> line.substring(2)).toList())
        .map(lines -> new FollowUp(lines.subList(0, lines.size() - 2), lines.get(lines.size() - 2)))
        .filter(asked -> Language.of(asked.question) == Language.ZH);
  }

  /** A question after others. */
  private record FollowUp(List<String> history, String question) {
    FollowUp inTraditional() {
      return new FollowUp(history.stream().map(Traditional::of).toList(), Traditional.of(question));
    }
  }

  /** What of an answer may not depend on the script. */
  private record Reply(
      FoldedText searched, AnswerType type, Answer.Status status, List<String> citations) {}
}
