package org.summitqa.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.summitqa.citation.CitationVerifier;
import org.summitqa.citation.EntailmentJudge;
import org.summitqa.citation.VerificationSession;
import org.summitqa.evidence.DraftSentence;
import org.summitqa.evidence.EvidenceFixture;
import org.summitqa.lexicon.BilingualDictionary;
import org.summitqa.llm.LanguageModel;
import org.summitqa.llm.ModelException;
import org.summitqa.llm.ModelException.Reason;
import org.summitqa.prompt.Prompt;
import org.summitqa.prompt.PromptSettings;
import org.summitqa.prompt.Prompts;
import org.summitqa.timing.Deadline;

class ModelJudgeTests {
  private static final String QUOTE = "双方同意合作遏制芬太尼生产，会谈进行了四个小时。";
  private static final String CLAIM = "会谈进行了4小时。";
  private static final String OTHER_CLAIM = "双方同意合作遏制芬太尼生产。";

  private final List<Prompt> asked = new ArrayList<>();

  private EntailmentJudge judge(Consumer<Consumer<String>> answer) {
    Prompts prompts = new Prompts(new PromptSettings("prompts", 900, 200));
    return new ModelJudge(new Probe(answer), prompts, Deadline.in(Duration.ofSeconds(5)));
  }

  private static VerificationSession session(EntailmentJudge judge) {
    return new CitationVerifier(BilingualDictionary::load)
        .begin(EvidenceFixture.question("？").passage("003", QUOTE).build(), judge);
  }

  private static boolean isShown(VerificationSession session, String text) {
    return session.verify(new DraftSentence(text, List.of(1))).isPresent();
  }

  @ParameterizedTest
  @CsvSource({
    "否, false",
    "否。句子没有说, false",
    "回答：否, false",
    "No., false",
    "不是, false",
    "不支持, false",
    "是, true",
    "回答：是, true",
    "Yes, true",
    "是的，不多说, true",
    "嗯, true"
  })
  void takesAwayWhatTheModelSaysNoTo(String answer, boolean shown) {
    assertThat(isShown(session(judge(pieces -> pieces.accept(answer))), CLAIM)).isEqualTo(shown);
    assertThat(asked.getFirst().user()).contains(QUOTE).contains("句子：" + CLAIM);
  }

  @Test
  void isNotAskedAboutQuotesOrWhatTheRulesDrop() {
    VerificationSession session = session(judge(pieces -> pieces.accept("否")));
    assertThat(isShown(session, QUOTE)).isTrue();
    assertThat(isShown(session, "会谈进行了5小时。")).isFalse();
    assertThat(asked).isEmpty();
  }

  @Test
  void leavesTheRulesAloneWhereTheModelFails() {
    EntailmentJudge judge =
        judge(
            pieces -> {
              throw new ModelException(Reason.TOO_SLOW, "too slow");
            });
    assertThat(isShown(session(judge), CLAIM)).isTrue();
  }

  @Test
  void endsWithAnAnswerThatNobodyWaitsFor() {
    EntailmentJudge judge =
        judge(
            pieces -> {
              throw new CancellationException("interrupted");
            });
    assertThatThrownBy(() -> isShown(session(judge), CLAIM))
        .isInstanceOf(CancellationException.class);
    assertThat(Thread.interrupted()).isTrue();
  }

  @Test
  void leavesNoGapInTheNumbers() {
    List<String> answers = new ArrayList<>(List.of("否", "是"));
    VerificationSession session = session(judge(pieces -> pieces.accept(answers.removeFirst())));
    assertThat(isShown(session, CLAIM)).isFalse();
    assertThat(session.citations()).isEmpty();
    assertThat(isShown(session, OTHER_CLAIM)).isTrue();
    assertThat(session.citations().getFirst().number()).isEqualTo(1);
  }

  private final class Probe implements LanguageModel {
    private final Consumer<Consumer<String>> answer;

    Probe(Consumer<Consumer<String>> answer) {
      this.answer = answer;
    }

    @Override
    public String name() {
      return "probe";
    }

    @Override
    public Duration timeLimit() {
      return Duration.ofSeconds(5);
    }

    @Override
    public int maxTokens() {
      return 100;
    }

    @Override
    public Ending stream(Prompt prompt, int maxTokens, Deadline deadline, Consumer<String> pieces) {
      asked.add(prompt);
      answer.accept(pieces);
      return Ending.WHOLE;
    }
  }
}
