package org.summitqa.evaluation.grade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.summitqa.ask.Answer;
import org.summitqa.ask.Answer.Status;
import org.summitqa.citation.Citation;
import org.summitqa.citation.VerifiedSentence;
import org.summitqa.citation.VerifiedSentence.Verification;
import org.summitqa.evaluation.fixture.Fixture;
import org.summitqa.evidence.EvidenceFixture;
import org.summitqa.evidence.EvidenceSentence;
import org.summitqa.llm.LanguageModel;
import org.summitqa.llm.ModelException;
import org.summitqa.llm.ScriptedModel;
import org.summitqa.prompt.PromptSettings;
import org.summitqa.prompt.Prompts;
import org.summitqa.text.Language;
import org.summitqa.timing.Timings;

class AnswerJudgeTests {
  private static final String QUOTE = "会谈进行了四个小时。";
  private static final String SENTENCE = "会谈进行了4小时。";
  private static final Fixture FIXTURE =
      new Fixture(
          "1",
          "会谈多久？",
          Language.ZH,
          true,
          List.of(List.of("四个小时", "4小时")),
          List.of(),
          List.of(),
          List.of());

  private static Answer answer() {
    EvidenceSentence one =
        EvidenceFixture.question(FIXTURE.question())
            .passage("001", QUOTE)
            .build()
            .sentences()
            .getFirst();
    return new Answer(
        Status.ANSWERED,
        FIXTURE.question(),
        SENTENCE + "[1]",
        List.of(new VerifiedSentence(SENTENCE, List.of(1), Verification.SUPPORTED)),
        List.of(Citation.of(1, one.hit(), one.sentence().span(), QUOTE)),
        List.of(),
        List.of(),
        0.9,
        "probe",
        false,
        new Timings(0, 0, 0, 0));
  }

  private static Judgement judge(LanguageModel model) {
    return new AnswerJudge(model, new Prompts(new PromptSettings("prompts", 900, 200)))
        .judge(FIXTURE, answer());
  }

  @Test
  void asksOfEachSentenceAndOfTheWholeAnswer() {
    ScriptedModel model = ScriptedModel.writing("是");

    assertThat(judge(model)).isEqualTo(new Judgement(true, 1, 1, 0));
    assertThat(model.prompts().getFirst().user()).contains(QUOTE, SENTENCE);
    assertThat(model.prompts().getLast().user()).contains("四个小时 / 4小时", SENTENCE);
    assertThat(judge(ScriptedModel.writing("否"))).isEqualTo(new Judgement(false, 1, 0, 0));
  }

  @ParameterizedTest
  @EnumSource(ModelException.Reason.class)
  void countsWhereTheModelFails(ModelException.Reason reason) {
    assertThat(judge(ScriptedModel.failing(reason))).isEqualTo(new Judgement(null, 0, 0, 2));
  }

  @Test
  void endsWithWhoeverInterruptsIt() {
    ScriptedModel model = ScriptedModel.interrupted();

    assertThatThrownBy(() -> judge(model)).isInstanceOf(CancellationException.class);
    assertThat(Thread.interrupted()).isTrue();
    assertThat(model.prompts()).hasSize(1);
  }
}
