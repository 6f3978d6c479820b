package org.summitqa.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.summitqa.conversation.Substitution.Kind.IN_PLACE_OF;
import static org.summitqa.conversation.Substitution.Kind.LEFT_OUT;
import static org.summitqa.conversation.Substitution.Kind.STANDS_FOR;

import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubstitutionsTests {
  @Nested
  class PronounsStandForNames {
    @ParameterizedTest
    @CsvSource({
      "他们谈了多久？, 拜登和习近平谈了多久？, 他们, 拜登和习近平",
      "他們談了多久？, 拜登和習近平談了多久？, 他們, 拜登和習近平",
      "他后来去了那不勒斯吗？, 拜登后来去了那不勒斯吗？, 他, 拜登",
      "What did he say about trade?, What did Biden say about trade?, he, Biden",
      "Did they agree?, Did Biden and Xi agree?, they, Biden and Xi"
    })
    void inTheFollowUp(String asked, String made, String words, String meaning) {
      assertThat(Substitutions.inFollowUp(asked, made))
          .containsExactly(new Substitution(STANDS_FOR, words, meaning));
    }

    @Test
    void eachForItself() {
      assertThat(Substitutions.inFollowUp("当时他在哪里？", "2023年11月拜登在哪里？"))
          .containsExactly(new Substitution(STANDS_FOR, "当时他", "2023年11月拜登"));
      assertThat(
              Substitutions.inFollowUp("Did he meet her there?", "Did Biden meet Yellen in China?"))
          .containsExactly(
              new Substitution(STANDS_FOR, "he", "Biden"),
              new Substitution(STANDS_FOR, "her there", "Yellen in China"));
    }

    @Test
    void alsoWhereOneCharacterIsBetweenThem() {
      assertThat(Substitutions.inFollowUp("他对此怎么说？", "拜登对台湾问题怎么说？"))
          .containsExactly(
              new Substitution(STANDS_FOR, "他", "拜登"), new Substitution(STANDS_FOR, "此", "台湾问题"));
    }
  }

  @Nested
  class WhatTheQuestionLeavesOut {
    @Test
    void isAdded() {
      assertThat(Substitutions.inFollowUp("还说了什么？", "拜登还说了什么？"))
          .containsExactly(new Substitution(LEFT_OUT, "", "拜登"));
    }

    @ParameterizedTest
    @CsvSource({
      "那习近平呢？, 拜登对台湾问题怎么说？, 习近平对台湾问题怎么说？, 习近平, 拜登",
      "那習近平呢？, 拜登對台灣問題怎麼說？, 習近平對台灣問題怎麼說？, 習近平, 拜登",
      "为什么？, 耶伦什么时候访问中国？, 耶伦为什么访问中国？, 为什么, 什么时候",
      "What about Xi?, What did Biden say about Taiwan?, What did Xi say about Taiwan?, Xi, Biden"
    })
    void isThatOfTheQuestionBefore(
        String asked, String before, String made, String words, String old) {
      assertThat(Substitutions.inQuestionBefore(asked, before, made))
          .containsExactly(new Substitution(IN_PLACE_OF, words, old));
    }

    @Test
    void mayBeAllOfIt() {
      assertThat(Substitutions.inQuestionBefore("还有呢？", "拜登对台湾问题怎么说？", "拜登对台湾问题怎么说？"))
          .containsExactly(new Substitution(STANDS_FOR, "还有呢？", "拜登对台湾问题怎么说？"));
    }
  }

  @Nested
  class OfAModel {
    @Test
    void areThoseOfTheQuestionThatItIsMoreLike() {
      assertThat(
              Substitutions.likeliest(
                  "What about Xi?",
                  Optional.of("What did Biden say about Taiwan?"),
                  "What did Xi say about Taiwan?"))
          .containsExactly(new Substitution(IN_PLACE_OF, "Xi", "Biden"));
      assertThat(Substitutions.likeliest("他什么时候去的巴厘岛？", Optional.of("谁会见了拜登？"), "习近平什么时候去的巴厘岛？"))
          .containsExactly(new Substitution(STANDS_FOR, "他", "习近平"));
    }

    @Test
    void withoutAQuestionBeforeAreThoseOfTheFollowUp() {
      assertThat(Substitutions.likeliest("他们谈了多久？", Optional.empty(), "拜登和习近平谈了多久？"))
          .containsExactly(new Substitution(STANDS_FOR, "他们", "拜登和习近平"));
    }
  }

  @Test
  void aQuestionThatIsSearchedAsItIsNeedsNone() {
    assertThat(Substitutions.inFollowUp("拜登说了什么？", "拜登说了什么？")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"那航班呢？, 耶伦 航班？", "'', x", "？, ！"})
  void whatHasNothingInCommonIsTold(String asked, String made) {
    assertThat(Substitutions.inFollowUp(asked, made))
        .allSatisfy(one -> assertThat(one.meaning()).isNotBlank());
  }
}
