package org.summitqa.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.summitqa.conversation.Resolution.Outcome;
import org.summitqa.prompt.Turn;
import org.summitqa.search.Lexicon;

class FollowUpsTests {
  private static final FollowUps RULES = new FollowUps(Lexicon.load());

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
        .returns(one.standalone(), Resolution::question)
        .returns(Resolution.Outcome.RESOLVED, Resolution::outcome);
  }

  @ParameterizedTest
  @MethodSource("whole")
  void aQuestionThatStandsAloneStaysAsItIs(Conversation one) {
    assertThat(RULES.resolve(one.question(), one.history()))
        .isEqualTo(Resolution.alone(one.question()));
  }

  @Nested
  class Histories {
    @Test
    void areNeededForAFollowUp() {
      assertThat(RULES.resolve("那航班呢？", List.of())).isEqualTo(Resolution.alone("那航班呢？"));
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
