package org.summitqa.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.summitqa.lexicon.BilingualDictionary;

class MeetingParticipantsTests {
  private static final BilingualDictionary LEXICON = BilingualDictionary.load();

  private static Set<Set<String>> of(String sentence) {
    return MeetingParticipants.of(sentence, LEXICON);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "美国总统拜登与中国国家主席习近平周三（15日）在旧金山举行峰会。",
        "当地时间11月15日，国家主席习近平在美国旧金山斐洛里庄园同美国总统拜登举行中美元首会晤。",
        "11月15日，在亚太经合组织峰会期间，美国总统拜登会见了中国领导人习近平。",
        "拜登和习近平在周三会晤后一起走在路上。",
      })
  void areTheTwoWhoMet(String sentence) {
    assertThat(of(sentence)).containsExactly(Set.of("拜登", "习近平"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "北京时间本周二晚，拜登和习近平通电话。",
        "习近平15日在旧金山出席亚太经合组织峰会。",
        "中国和美国的官员举行会谈。",
        "拜登在当日的新闻发布会上说，两国已达成一系列协议。",
      })
  void areNoneWhereNoTwoMet(String sentence) {
    assertThat(of(sentence)).isEmpty();
  }

  @Test
  void aPlaceIsNoParty() {
    assertThat(of("一位部长在旧金山同拜登会晤。")).isEmpty();
  }
}
