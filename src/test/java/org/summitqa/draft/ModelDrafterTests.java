package org.summitqa.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.summitqa.evidence.DraftSentence;
import org.summitqa.evidence.Evidence;
import org.summitqa.evidence.EvidenceFixture;
import org.summitqa.llm.ModelException;
import org.summitqa.llm.ModelException.Reason;
import org.summitqa.llm.ScriptedModel;
import org.summitqa.prompt.Prompt;
import org.summitqa.prompt.PromptSettings;
import org.summitqa.prompt.Prompts;
import org.summitqa.text.Language;
import org.summitqa.timing.Deadline;

class ModelDrafterTests {
  private static final Evidence EVIDENCE =
      EvidenceFixture.question("会谈多久？")
          .passage("001", "双方同意合作。", "会谈进行了四个小时。")
          .passage("002", "拜登访华。")
          .build();

  private final List<DraftSentence> draft = new ArrayList<>();
  private final List<String> order = new ArrayList<>();

  private static ModelDrafter drafter(ScriptedModel model, int evidenceTokens) {
    return new ModelDrafter(
        model,
        new Prompts(new PromptSettings("prompts", evidenceTokens, 200)),
        Language.ZH,
        Deadline.in(Duration.ofSeconds(20)));
  }

  private static ModelDrafter drafter(ScriptedModel model) {
    return drafter(model, 900);
  }

  private static String shownAs(String sentence, Prompt prompt) {
    return prompt
        .user()
        .lines()
        .filter(line -> line.contains(sentence))
        .findFirst()
        .orElseThrow()
        .replaceFirst("\\D*(\\d+).*", "$1");
  }

  @Test
  void citesByTheNumbersOfTheEvidenceWhateverThePromptCalledThem() {
    ScriptedModel first = ScriptedModel.writing("");
    drafter(first).draft(EVIDENCE, () -> {}, draft::add);
    String shown = shownAs("会谈进行了四个小时。", first.prompts().getFirst());

    ScriptedModel model = ScriptedModel.writing("会谈进行了", "4小时[" + shown + "][99]。");
    assertThat(drafter(model).draft(EVIDENCE, () -> {}, draft::add)).isEmpty();
    assertThat(draft).containsExactly(new DraftSentence("会谈进行了4小时。", List.of(2)));
    assertThat(drafter(model).name()).isEqualTo(model.name());
  }

  @Test
  void tellsOfEachPieceBeforeTheSentenceThatItCompletes() {
    drafter(ScriptedModel.writing("双方", "同意[1]。\n", "拜登"))
        .draft(EVIDENCE, () -> order.add("piece"), sentence -> order.add(sentence.text()));

    assertThat(order).containsExactly("piece", "piece", "双方同意。", "piece", "拜登");
  }

  @Test
  void givesAModelLessThatCannotReadSoMuch() {
    EvidenceFixture fixture = EvidenceFixture.question("哪一天？");
    IntStream.range(0, 60).forEach(i -> fixture.passage("a" + i, "第%d天双方在旧金山会谈。".formatted(i)));
    List<Integer> lengths = new ArrayList<>();
    ScriptedModel[] model = new ScriptedModel[1];
    model[0] =
        new ScriptedModel(
            pieces -> {
              lengths.add(model[0].prompts().getLast().user().length());
              if (lengths.size() < 3) {
                throw new ModelException(Reason.TOO_LONG, "too long");
              }
              pieces.accept("双方会谈[1]。");
            });

    assertThat(drafter(model[0]).draft(fixture.build(), () -> {}, draft::add)).isEmpty();
    assertThat(draft).hasSize(1);
    assertThat(lengths).hasSize(3).isSortedAccordingTo((a, b) -> b - a).doesNotHaveDuplicates();
  }

  @Test
  void givesUpWhereEvenLittleIsTooLong() {
    ScriptedModel model = ScriptedModel.failing(Reason.TOO_LONG);

    assertThat(drafter(model, 400).draft(EVIDENCE, () -> {}, draft::add)).hasValue(Reason.TOO_LONG);
    assertThat(model.prompts()).hasSize(4);
  }

  @ParameterizedTest
  @EnumSource(value = Reason.class, mode = Mode.EXCLUDE, names = "TOO_LONG")
  void saysWhyItBrokeOffAndCallsOnce(Reason reason) {
    ScriptedModel model = ScriptedModel.failing(reason);

    assertThat(drafter(model).draft(EVIDENCE, () -> {}, draft::add)).hasValue(reason);
    assertThat(model.prompts()).hasSize(1);
  }

  @Test
  void endsWithWhoeverInterruptsIt() {
    ModelDrafter drafter = drafter(ScriptedModel.interrupted());

    assertThatThrownBy(() -> drafter.draft(EVIDENCE, () -> {}, draft::add))
        .isInstanceOf(CancellationException.class);
    assertThat(Thread.interrupted()).isTrue();
    assertThat(draft).isEmpty();
  }
}
