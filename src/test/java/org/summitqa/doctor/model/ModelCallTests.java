package org.summitqa.doctor.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.summitqa.doctor.CheckResult;
import org.summitqa.doctor.Outcome;
import org.summitqa.llm.LanguageModel;
import org.summitqa.llm.ModelException;
import org.summitqa.llm.ModelException.Reason;
import org.summitqa.llm.ModelOutcome.Failed;
import org.summitqa.llm.ScriptedModel;
import org.summitqa.prompt.Prompt;
import org.summitqa.prompt.PromptSettings;
import org.summitqa.prompt.Prompts;

class ModelCallTests {
  private static final Prompt PROMPT = new Prompt("Regeln", "Frage");

  private static CheckResult context(LanguageModel model) {
    return new ModelContext(model, new Prompts(new PromptSettings("prompts", 900, 200))).look();
  }

  @Test
  void recordsWhatCame() {
    ModelCall call = ModelCall.of(ScriptedModel.writing("\n", "双方", "同意[1]。"), PROMPT);

    assertThat(call.failure()).isEmpty();
    assertThat(call.text()).isEqualTo("\n双方同意[1]。");
    assertThat(call.pieces()).isEqualTo(3);
    assertThat(call.draft()).hasSize(1);
    assertThat(call.cut()).isFalse();
  }

  @ParameterizedTest
  @EnumSource(Reason.class)
  void tellsWhyItFailed(Reason reason) {
    assertThat(ModelCall.of(ScriptedModel.failing(reason), PROMPT).failure())
        .hasValue(new Failed(reason, "it failed"));
    assertThat(context(ScriptedModel.failing(reason)).outcome()).isEqualTo(Outcome.BROKEN);
  }

  @Test
  void hasSeenEnoughWithTheFirstWordOfAnAnswerToALongPrompt() {
    ScriptedModel model =
        new ScriptedModel(
            pieces -> {
              pieces.accept("双");
              throw new ModelException(Reason.SERVER, "too late to matter");
            });

    assertThat(context(model).outcome()).isEqualTo(Outcome.OK);
  }

  @Test
  void isNoFindingWhereItIsInterrupted() {
    assertThatThrownBy(() -> ModelCall.of(ScriptedModel.interrupted(), PROMPT))
        .isInstanceOf(CancellationException.class);
    assertThat(Thread.interrupted()).isTrue();
    assertThatThrownBy(() -> context(ScriptedModel.interrupted()))
        .isInstanceOf(CancellationException.class);
    assertThat(Thread.interrupted()).isTrue();
  }
}
