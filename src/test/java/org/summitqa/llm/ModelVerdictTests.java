package org.summitqa.llm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.summitqa.prompt.Prompt;
import org.summitqa.timing.Deadline;

class ModelVerdictTests {
  private static final Prompt PROMPT = new Prompt("", "天是蓝的吗？");

  private static YesNo verdict(LanguageModel model) {
    return new ModelVerdict(model, "judge").of(PROMPT, Deadline.in(Duration.ofSeconds(5)));
  }

  @ParameterizedTest
  @CsvSource({"是, YES", "否, NO", "Yes., YES", "回答：不是, NO", "嗯, NONE"})
  void isTheFirstWordThatIsOne(String said, YesNo verdict) {
    assertThat(verdict(ScriptedModel.writing(said))).isEqualTo(verdict);
  }

  @ParameterizedTest
  @EnumSource(ModelException.Reason.class)
  void isNoneWhereTheModelFails(ModelException.Reason reason) {
    assertThat(verdict(ScriptedModel.failing(reason))).isEqualTo(YesNo.NONE);
  }

  @Test
  void isNotGivenToWhoWasInterrupted() {
    assertThatThrownBy(() -> verdict(ScriptedModel.interrupted()))
        .isInstanceOf(CancellationException.class);
    assertThat(Thread.interrupted()).isTrue();
  }
}
