package org.summitqa.dedup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.summitqa.text.Language;

class AgencyTests {
  @ParameterizedTest
  @EnumSource
  void anAgencyIsKnownByTheNamesThatReadersSee(Agency agency) {
    assertThat(Agency.named(agency.in(Language.ZH))).contains(agency);
    assertThat(Agency.named(agency.in(Language.EN))).contains(agency);
  }

  @ParameterizedTest
  @CsvSource({
    "新華社,XINHUA",
    "Thomson Reuters,REUTERS",
    "The Associated Press,AP",
    "彭博新聞社,BLOOMBERG"
  })
  void otherNamesAndTraditionalCharactersNameItToo(String name, Agency agency) {
    assertThat(Agency.named(name)).contains(agency);
  }

  @ParameterizedTest
  @CsvSource({"路透社与法新社", "Reuters Institute", "apple"})
  void moreThanANameIsNone(String text) {
    assertThat(Agency.named(text)).isEmpty();
  }
}
