package org.summitqa.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.summitqa.citation.Basis;
import org.summitqa.citation.Objection;
import org.summitqa.citation.Verdict;
import tools.jackson.databind.json.JsonMapper;

class ChecksTests {
  @Test
  void tellHowManySentencesWereDroppedAndWhyButNotWhich() {
    Checks checks = Checks.of(ExplanationFixture.dropping("会谈持续了六小时。"));

    assertThat(checks.dropped()).isEqualTo(Map.of(Ground.NUMBERS, 1));
    assertThat(checks.names()).containsExactly("拜登", "习近平");
    assertThat(checks.passages()).isEqualTo(1);
    assertThat(new JsonMapper().writeValueAsString(checks)).doesNotContain("小时", "number\"");
  }

  @ParameterizedTest
  @CsvSource({
    "number, NUMBERS",
    "direction, NUMBERS",
    "name, NAMES",
    "given-name, NAMES",
    "known-name, NAMES",
    "name-binding, NAMES",
    "quotation, QUOTATIONS",
    "translated-quote, QUOTATIONS",
    "semantic-role, ROLES",
    "certainty, CERTAINTY",
    "polarity, DENIAL",
    "lexical-overlap, WORDS",
    "a-later-rule, WORDS"
  })
  void tellTheRuleAsAReaderWould(String rule, Ground ground) {
    Verdict rejected =
        new Verdict.Rejected("会谈持续了六小时。", Basis.NONE, List.of(Objection.toAll("会谈持续了六小时。", rule)));

    assertThat(SentenceExplanation.of(rejected).ground()).isEqualTo(ground);
  }

  @Test
  void tellOfOtherVerdicts() {
    SentenceExplanation repeated =
        SentenceExplanation.of(new Verdict.Repeated("会谈了四小时。", "会谈了四小时。"));
    SentenceExplanation other =
        SentenceExplanation.of(new Verdict.NotAsked("会谈了四小时。", Basis.NONE, List.of("普京")));

    assertThat(repeated.ground()).isEqualTo(Ground.REPEATED);
    assertThat(other.ground()).isEqualTo(Ground.OTHER_SUBJECT);
    assertThat(other.missing()).containsExactly("普京");
  }
}
