package org.summitqa.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.summitqa.corpus.Article;
import org.summitqa.corpus.ArticleMetadata;
import org.summitqa.encoder.EncodedText;
import org.summitqa.encoder.Encoder;
import org.summitqa.llm.LanguageModel;
import org.summitqa.llm.ModelException;
import org.summitqa.prompt.Prompt;
import org.summitqa.prompt.PromptSettings;
import org.summitqa.prompt.Prompts;
import org.summitqa.prompt.Turn;
import org.summitqa.search.IndexForTests;
import org.summitqa.timing.Deadline;

class StandaloneQuestionsTests {
  private static final List<Turn> HISTORY = List.of(new Turn("耶伦什么时候访问中国？", "耶伦4月3日访华[1]。"));

  /** The rules can only guess: a visit has no flights to be put in place of. */
  private static final String UNSURE = "那航班呢？";

  @TempDir private Path folder;
  private IndexForTests index;
  private final Scripted model = new Scripted();

  @BeforeEach
  void aChineseCorpus() throws IOException {
    index = IndexForTests.open(folder, new NoEncoder());
    ArticleMetadata about = new ArticleMetadata("a", "题", null, null, null, "zh", "a.txt");
    index.articles().replace(new Article(about, "文。", List.of()), "1", List.of());
    index.articles().commit(true);
  }

  @AfterEach
  void close() throws IOException {
    index.close();
  }

  private Optional<String> translation(String question, double confidence) {
    return questions(true).translation(question, confidence, Deadline.in(Duration.ofMinutes(1)));
  }

  private String standalone(String question, List<Turn> history) {
    return questions(true).of(question, history, Deadline.in(Duration.ofMinutes(1))).text();
  }

  private StandaloneQuestions questions(boolean withModel) {
    DefaultListableBeanFactory beans = new DefaultListableBeanFactory();
    if (withModel) {
      beans.registerSingleton("model", model);
    }
    Prompts prompts = new Prompts(new PromptSettings("prompts", 900, 200));
    return new StandaloneQuestions(
        new ModelQuestions(prompts, beans.getBeanProvider(LanguageModel.class)),
        index.passages(),
        index.catalog(),
        new ConversationSettings(0.75));
  }

  @Nested
  class WhereTheRulesAreSure {
    @Test
    void theModelIsNotAsked() {
      assertThat(standalone("布林肯呢？", HISTORY)).isEqualTo("布林肯什么时候访问中国？");
      assertThat(standalone("习近平对台湾问题怎么说？", HISTORY)).isEqualTo("习近平对台湾问题怎么说？");
      assertThat(standalone("那航班呢？", List.of())).isEqualTo("那航班呢？");
      assertThat(model.prompts).isEmpty();
    }
  }

  @Nested
  class WhereTheRulesCanOnlyGuess {
    @Test
    void theModelIsAskedOnce() {
      model.text = "独立的问题：耶伦访问中国时谈到航班吗？\n\n以上。";
      assertThat(standalone(UNSURE, HISTORY)).isEqualTo("耶伦访问中国时谈到航班吗？");
      assertThat(model.prompts).hasSize(1);
      assertThat(model.prompts.getFirst().user())
          .contains("问：耶伦什么时候访问中国？\n答：耶伦4月3日访华。\n")
          .contains("最后的问题：那航班呢？");
      assertThat(model.deadline.left()).isLessThanOrEqualTo(model.timeLimit().dividedBy(4));
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "",
          "那航班呢？",
          "耶伦4月3日访华，没有谈航班。",
          "拜登什么时候增加航班？",
          "耶伦2025年访问中国时谈到航班吗？",
          "When did Yellen talk about flights?",
          "？"
        })
    void whatTheModelWritesIsUsedOnlyWhereItIsAFaithfulQuestion(String written) {
      model.text = written;
      assertThat(standalone(UNSURE, HISTORY)).isEqualTo("耶伦 航班？");
    }

    @Test
    void anInterruptEndsTheQuestionAndIsNoFailureOfTheModel() {
      model.failure = new CancellationException("interrupted");
      assertThatThrownBy(() -> standalone(UNSURE, HISTORY))
          .isInstanceOf(CancellationException.class);
      assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void whoWasInterruptedBeforeIsNotWaitedFor() {
      Thread.currentThread().interrupt();
      assertThatThrownBy(() -> standalone(UNSURE, HISTORY))
          .isInstanceOf(CancellationException.class);
      assertThat(Thread.interrupted()).isTrue();
      assertThat(model.prompts).isEmpty();
    }

    @Test
    void theRulesGuessStandsWhereTheModelFailsOrThereIsNone() {
      model.failure = new ModelException(ModelException.Reason.TOO_SLOW, "slow");
      assertThat(standalone(UNSURE, HISTORY)).isEqualTo("耶伦 航班？");
      assertThat(questions(false).of(UNSURE, HISTORY, Deadline.in(Duration.ZERO)).text())
          .isEqualTo("耶伦 航班？");
    }
  }

  @Nested
  class WhereTheCorpusIsInAnotherLanguage {
    private static final String VISIT = "When will Yellen visit China?";

    @Test
    void theQuestionIsTranslated() {
      model.text = "耶伦什么时候访问中国？";
      assertThat(translation(VISIT, 0.5)).hasValue("耶伦什么时候访问中国？");
      assertThat(model.prompts.getFirst().user())
          .startsWith("<history>\n\n</history>\n最后的问题：" + VISIT)
          .endsWith("独立的问题，用中文：");
    }

    @ParameterizedTest
    @ValueSource(strings = {"布林肯什么时候访问中国？", "她什么时候访问中国？", "耶伦2024年什么时候访问中国？", "耶伦4月访问中国。", VISIT})
    void aTranslationThatLosesOrInventsIsThrownAway(String written) {
      model.text = written;
      assertThat(translation(VISIT, 0.5)).isEmpty();
    }

    @Test
    void anInterruptEndsTheTranslation() {
      model.failure = new CancellationException("interrupted");
      assertThatThrownBy(() -> translation(VISIT, 0.5)).isInstanceOf(CancellationException.class);
      assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void aSearchThatIsSureNeedsNone() {
      assertThat(translation(VISIT, 0.8)).isEmpty();
      assertThat(translation("耶伦什么时候访问中国？", 0.1)).isEmpty();
      assertThat(model.prompts).isEmpty();
    }
  }

  @Nested
  class Replies {
    @ParameterizedTest
    @ValueSource(
        strings = {
          "耶伦访问谁？",
          "“耶伦访问谁？”",
          "问题：耶伦访问谁？",
          "**独立的问题，用中文：** 耶伦访问谁？",
          "<think>她…\n耶伦？</think>\n\n耶伦访问谁？\n因为……",
          "```\n耶伦访问谁？\n```",
          "改写后的问题：「耶伦访问谁？」<|im_end|>"
        })
    void areReadLeniently(String text) {
      assertThat(StandaloneReply.question(text)).hasValue("耶伦访问谁？");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   \n", "耶伦访问中国。", "<think>耶伦访问谁？", "问题："})
    void thatAreNoQuestionAreNone(String text) {
      assertThat(StandaloneReply.question(text)).isEmpty();
    }

    @Test
    void thatAreTooLongAreNone() {
      assertThat(StandaloneReply.question("问".repeat(400) + "？")).isEmpty();
    }
  }

  /** Says what a test wants. */
  private static final class Scripted implements LanguageModel {
    private final List<Prompt> prompts = new ArrayList<>();
    private String text = "";
    private Deadline deadline = Deadline.in(Duration.ZERO);
    private @Nullable RuntimeException failure;

    @Override
    public String name() {
      return "scripted";
    }

    @Override
    public Duration timeLimit() {
      return Duration.ofSeconds(40);
    }

    @Override
    public int maxTokens() {
      return 100;
    }

    @Override
    public Ending stream(Prompt prompt, int maxTokens, Deadline until, Consumer<String> pieces) {
      prompts.add(prompt);
      deadline = until;
      if (failure != null) {
        throw failure;
      }
      text.codePoints().forEach(c -> pieces.accept(Character.toString(c)));
      return Ending.WHOLE;
    }
  }

  /** Every text is alike; nothing is searched here. */
  private static final class NoEncoder implements Encoder {
    @Override
    public String name() {
      return "none";
    }

    @Override
    public int dimensions() {
      return 2;
    }

    @Override
    public EncodedText encodeQuestion(String question) {
      return EncodedText.whole(new float[] {1, 0});
    }

    @Override
    public EncodedText encodePassage(String passage) {
      return EncodedText.whole(new float[] {1, 0});
    }
  }
}
