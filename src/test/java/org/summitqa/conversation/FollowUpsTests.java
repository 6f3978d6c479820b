package org.summitqa.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.summitqa.conversation.RewriteResult.Outcome;
import org.summitqa.lexicon.BilingualDictionary;
import org.summitqa.prompt.Turn;
import org.summitqa.text.FoldedText;
import org.summitqa.text.Language;
import org.summitqa.text.Traditional;

class FollowUpsTests {
  private static final FollowUps RULES = new FollowUps(BilingualDictionary.load());

  static List<Conversation> followUps() {
    return Conversation.all().stream().filter(one -> !one.standsAlone()).toList();
  }

  static List<Conversation> whole() {
    return Conversation.all().stream().filter(Conversation::standsAlone).toList();
  }

  @ParameterizedTest
  @MethodSource("followUps")
  void aFollowUpStandsAlone(Conversation one) {
    assertThat(RULES.resolve(one.question(), one.history()))
        .returns(one.standalone(), RewriteResult::question)
        .returns(RewriteResult.Outcome.RESOLVED, RewriteResult::outcome);
  }

  @ParameterizedTest
  @MethodSource("whole")
  void aQuestionThatStandsAloneStaysAsItIs(Conversation one) {
    assertThat(RULES.resolve(one.question(), one.history()))
        .isEqualTo(RewriteResult.alone(one.question()));
  }

  static List<Conversation> chinese() {
    return Conversation.all().stream()
        .filter(one -> Language.of(one.question()) == Language.ZH)
        .toList();
  }

  @ParameterizedTest
  @MethodSource("chinese")
  void traditionalCharactersFareAsSimplifiedOnesDo(Conversation one) {
    List<Turn> history =
        one.history().stream()
            .map(turn -> new Turn(Traditional.of(turn.question()), Traditional.of(turn.answer())))
            .toList();
    RewriteResult simplified = RULES.resolve(one.question(), one.history());
    RewriteResult traditional = RULES.resolve(Traditional.of(one.question()), history);
    assertThat(traditional.outcome()).isEqualTo(simplified.outcome());
    assertThat(FoldedText.of(traditional.question()))
        .isEqualTo(FoldedText.of(simplified.question()));
  }

  @ParameterizedTest
  @CsvSource({
    "拜登和習近平什麼時候在舊金山會晤？, 他們談了多久？, 拜登和習近平談了多久？",
    "拜登對台灣問題怎麼說？, 那習近平呢？, 習近平對台灣問題怎麼說？",
    "孫韻在哪裡工作？, 她對臺灣怎麼說？, 孫韻對臺灣怎麼說？",
    "拜登对台湾问题怎么说？, 那習近平呢？, 習近平对台湾问题怎么说？",
    "拜登和習近平在哪裡會晤？, 他们谈了多久？, 拜登和習近平谈了多久？",
    "雙方同意增加留學生嗎？, 那航班呢？, 雙方同意增加航班？",
    "Where did Biden meet Xi Jinping?, 他們談了多久？, 拜登和习近平談了多久？"
  })
  void whatWasWrittenStaysInItsCharacters(String before, String question, String standalone) {
    assertThat(RULES.resolve(question, List.of(new Turn(before, ""))).question())
        .isEqualTo(standalone);
  }

  @Nested
  class Histories {
    @Test
    void areNeededForAFollowUp() {
      assertThat(RULES.resolve("那航班呢？", List.of())).isEqualTo(RewriteResult.alone("那航班呢？"));
    }

    @Test
    void ofManyTurnsAreReadFromTheirEnd() {
      List<Turn> many = Collections.nCopies(1000, new Turn("孙韵在哪里工作？", "史汀生中心[1]。"));
      assertThat(RULES.resolve("她对台湾怎么说？", many).question()).isEqualTo("孙韵对台湾怎么说？");
    }

    @Test
    void mayHoldAnything() {
      List<Turn> odd =
          List.of(
              new Turn("", ""),
              new Turn("？", "[1]"),
              new Turn("\u0000\u202e拜登对台湾\n怎么说？", "x".repeat(100_000)),
              new Turn("啊".repeat(100_000), ""));
      assertThat(RULES.resolve("他对芬太尼怎么说？", odd).question()).isEqualTo("拜登对芬太尼怎么说？");
    }

    @Test
    void giveNothingOfTheirSourcesAway() {
      List<Turn> history = List.of(new Turn("谁提出了质疑？", "没有人知道[1]。\n来源：\n[1] 王小明：报道"));
      assertThat(RULES.resolve("他是谁？", history).outcome()).isEqualTo(Outcome.UNSURE);
    }
  }
}
