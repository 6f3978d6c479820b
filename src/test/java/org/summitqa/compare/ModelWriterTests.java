package org.summitqa.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.summitqa.ask.Question;
import org.summitqa.citation.CitationSettings;
import org.summitqa.citation.CitationVerifier;
import org.summitqa.compare.differences.Difference.Kind;
import org.summitqa.compare.differences.Disagreement;
import org.summitqa.draft.EntailmentJudges;
import org.summitqa.lexicon.BilingualDictionary;
import org.summitqa.llm.LanguageModel;
import org.summitqa.llm.ModelException;
import org.summitqa.llm.ModelException.Reason;
import org.summitqa.llm.ScriptedModel;
import org.summitqa.prompt.PromptSettings;
import org.summitqa.prompt.Prompts;
import org.summitqa.timing.Stopwatch;

class ModelWriterTests {
  private static final String ASKED = "会谈进行了多久？";
  private static final String WORDS = "会谈进行了4小时[1]。";

  private static final PublisherResponse BBC =
      VoiceFixture.question(ASKED)
          .says("BBC", "2023-11-16", "会谈进行了四个小时。", "双方同意合作。")
          .voices()
          .getFirst();
  private static final PublisherResponse WSJ =
      VoiceFixture.question(ASKED).says("WSJ", "2023-11-16", "会谈进行了两个小时。").voices().getFirst();

  private static final Disagreement LENGTH =
      new Disagreement(
          Kind.NUMBER,
          "时长",
          List.of(
              List.of(new ClaimMention(BBC.told().getFirst(), "四个小时")),
              List.of(new ClaimMention(WSJ.told().getFirst(), "两个小时"))));

  private static ModelWriter writer(LanguageModel model) {
    Prompts prompts = new Prompts(new PromptSettings("prompts", 900, 200));
    StaticListableBeanFactory none = new StaticListableBeanFactory();
    EntailmentJudges judges =
        new EntailmentJudges(
            new CitationSettings(CitationSettings.Judge.NONE),
            prompts,
            none.getBeanProvider(LanguageModel.class));
    return new ModelWriter(
        model,
        new ModelWriter.Needs(
            prompts,
            new CitationVerifier(BilingualDictionary::load),
            judges,
            new CompareSettings(12, 3, 0.65)),
        Question.of(ASKED),
        new Stopwatch());
  }

  private static List<String> texts(PublisherResponse voice) {
    return voice.shown().stream().map(one -> one.sentence().text()).toList();
  }

  @Test
  void wordsWhatAPublisherSays() {
    ModelWriter writer = writer(ScriptedModel.writing(WORDS));

    assertThat(texts(writer.word(BBC))).containsExactly("会谈进行了4小时。");
    assertThat(writer.wrote()).isTrue();
    assertThat(writer.failed()).isFalse();
  }

  @Test
  void wordsADifference() {
    ModelWriter writer = writer(ScriptedModel.writing("BBC称会谈进行了四个小时[1]，而WSJ称会谈进行了两个小时[2]。"));

    assertThat(writer.word(LENGTH)).isPresent();
    assertThat(writer.wrote()).isTrue();
  }

  @Test
  void isNotCalledAgainAfterAFailure() {
    ScriptedModel model = ScriptedModel.failing(Reason.SERVER);
    ModelWriter writer = writer(model);

    assertThat(writer.word(BBC)).isEqualTo(BBC);
    assertThat(writer.word(WSJ)).isEqualTo(WSJ);
    assertThat(writer.word(LENGTH)).isEmpty();
    assertThat(model.prompts()).hasSize(1);
    assertThat(writer.failed()).isTrue();
    assertThat(writer.wrote()).isFalse();
  }

  @Test
  void isNotCalledAgainAfterADifferenceFailed() {
    ScriptedModel model = ScriptedModel.failing(Reason.SERVER);
    ModelWriter writer = writer(model);

    assertThat(writer.word(LENGTH)).isEmpty();
    assertThat(writer.word(BBC)).isEqualTo(BBC);
    assertThat(model.prompts()).hasSize(1);
  }

  @Test
  void showsNoHalfDraftInPlaceOfAPublishersOwnSentences() {
    ModelWriter writer =
        writer(
            new ScriptedModel(
                pieces -> {
                  pieces.accept(WORDS);
                  throw new ModelException(Reason.UNREACHABLE, "broke off");
                }));

    assertThat(writer.word(BBC)).isEqualTo(BBC);
    assertThat(writer.wrote()).isFalse();
  }

  @Test
  void endsWithWhoeverInterruptsAVoice() {
    ModelWriter writer = writer(ScriptedModel.interrupted());

    assertThatThrownBy(() -> writer.word(BBC)).isInstanceOf(CancellationException.class);
    assertThat(Thread.interrupted()).isTrue();
    assertThat(writer.failed()).isFalse();
  }

  @Test
  void endsWithWhoeverInterruptsADifference() {
    ModelWriter writer = writer(ScriptedModel.interrupted());

    assertThatThrownBy(() -> writer.word(LENGTH)).isInstanceOf(CancellationException.class);
    assertThat(Thread.interrupted()).isTrue();
    assertThat(writer.failed()).isFalse();
  }
}
