package org.summitqa.ask;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.summitqa.ShippedService;
import org.summitqa.evidence.Evidence;
import org.summitqa.evidence.EvidenceSentence;
import org.summitqa.evidence.Filter;
import org.summitqa.prompt.Turn;
import org.summitqa.search.PassageSearch;
import org.summitqa.search.Retriever;
import org.summitqa.text.Language;

/** Follow-ups over the shipped corpus: what the conversation adds to search and answer. */
@ShippedService
class FollowUpAnswersTests {
  @Autowired AnswerPipeline pipeline;
  @Autowired PassageSearch passages;
  @Autowired Retriever retriever;

  @Test
  void moreFollowUpsAreAnsweredThanWithoutTheConversation() throws IOException {
    List<String> found = new ArrayList<>();
    List<String> answered = new ArrayList<>();
    List<String> answeredAlone = new ArrayList<>();
    List<FollowUp> all = FollowUp.all();
    for (FollowUp one : all) {
      Answer answer = pipeline.answer(one.asked(), event -> {});
      if (finds(answer.question(), one.gold())) {
        found.add(one.question());
      }
      if (quotes(answer, one.gold())) {
        answered.add(one.question());
      }
      if (quotes(pipeline.answer(Question.of(one.question()), event -> {}), one.gold())) {
        answeredAlone.add(one.question());
      }
    }
    assertThat(found).hasSizeGreaterThanOrEqualTo(all.size());
    assertThat(answered).hasSizeGreaterThanOrEqualTo(all.size() - 2);
    assertThat(answeredAlone).hasSizeLessThanOrEqualTo(all.size() - 20);
  }

  @ParameterizedTest
  @CsvSource({
    "双方同意增加航班吗？,那大豆呢？",
    "习近平和拜登在哪里会晤？,今天天气怎么样？",
    "What did Biden say about Taiwan?,What about Putin?",
    "孙韵在哪个研究中心工作？,她毕业于哪所大学？"
  })
  void aFollowUpThatTheArticlesDoNotAnswerIsDeclined(String before, String question) {
    List<Turn> history = List.of(new Turn(before, ""));
    Answer answer =
        pipeline.answer(
            new Question(question, history, Filter.NONE, Language.of(question)), event -> {});
    assertThat(answer.status())
        .as(answer.question() + answer.answer())
        .isEqualTo(Answer.Status.DECLINED);
  }

  @Test
  void theAnswerNamesTheQuestionThatWasSearched() {
    List<Turn> history = List.of(new Turn("双方同意增加留学生吗？", "两国还将扩大留学生交流[1]。"));
    List<AnswerEvent> events = new ArrayList<>();
    Answer answer =
        pipeline.answer(new Question("那航班呢？", history, Filter.NONE, Language.ZH), events::add);
    assertThat(answer.question()).isEqualTo("双方同意增加航班？");
    assertThat(events.get(1))
        .isInstanceOfSatisfying(
            AnswerEvent.EvidenceFound.class,
            found -> assertThat(found.question()).isEqualTo(answer.question()));
  }

  @Test
  void aTranslationThatAsksSomethingElseMakesNoQuestionAnswerable() {
    String football = "Who won the football match at the Paris Olympics?";
    Evidence alone = retriever.retrieve(football, Filter.NONE);
    Evidence evidence = translated(football, "两国元首就芬太尼达成了什么？");
    assertThat(alone.sufficient()).isFalse();
    assertThat(evidence.sufficient()).isFalse();
  }

  @Test
  void whatOnlyTheTranslationFindsIsAmongTheEvidence() {
    String question = "What did the think tank scholar announce?";
    Evidence evidence = translated(question, "纽森访华与习近平会晤有什么意义？");
    assertThat(evidence.question()).isEqualTo(question);
    assertThat(evidence.hits()).hasSizeLessThanOrEqualTo(8);
    assertThat(evidence.sentences())
        .extracting(EvidenceSentence::number)
        .isEqualTo(IntStream.rangeClosed(1, evidence.sentences().size()).boxed().toList());
    assertThat(evidence.sentences())
        .anySatisfy(one -> assertThat(one.sentence().text()).contains("纽森访华"));
  }

  private Evidence translated(String question, String translation) {
    return passages.view(
        view ->
            retriever.retrieve(
                view, view.read(question), Optional.of(view.read(translation)), Filter.NONE));
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
