package org.summitqa.dedup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.summitqa.text.Language;

class AgencyLineTests {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          新华社旧金山11月15日电 当地时间11月15日，两国元首会晤。 | XINHUA
          新華社北京11月15日電（記者 林若）兩國元首會晤。       | XINHUA
          （新华社北京15日电）两国元首会晤。                  | XINHUA
          本报讯 据新华社电 两国元首会晤。                    | XINHUA
          中新社北京11月15日电 (记者 沈一鸣)两国元首会晤。    | CNS
          中新网11月15日电 两国元首会晤。                     | CNS
          【路透社华盛顿15日电】两国元首会晤。                | REUTERS
          路透华盛顿11月15日 - 两国元首会晤。                 | REUTERS
          （法新社巴黎15日电）两国元首会晤。                  | AFP
          （中央社記者王某台北15日電）兩國元首會晤。          | CNA
          WASHINGTON, Nov 15 (Reuters) - The leaders met.   | REUTERS
          SAN FRANCISCO (AP) — The leaders met.             | AP
          BEIJING, Nov. 15 (Xinhua) -- The leaders met.     | XINHUA
          两国元首会晤。来源：新华网                          | XINHUA
          兩國元首會晤。（來源：德新社）                      | DPA
          两国元首会晤。(共同社)                              | KYODO
          The leaders met. Source: AFP                      | AFP
          The leaders met. Source: Bloomberg News           | BLOOMBERG
          """)
  void anAgencysTextNamesIt(String text, Agency agency) {
    assertThat(AgencyLine.find(text)).contains(agency);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "据路透社报道，两国元首会晤。",
        "新华社在一份新闻稿中表示，两国元首会晤。",
        "路透社的电话采访没有得到回应。",
        "两国元首会晤。来源：新华社、法新社",
        "The leaders met, Reuters reported on Wednesday.",
        "The leaders met (AP photo).",
        ""
      })
  void anAgencyThatIsSpokenOfDidNotWriteIt(String text) {
    assertThat(AgencyLine.find(text)).isEmpty();
  }

  @Test
  void aPublisherMayBeOne() {
    assertThat(Agency.named("新华网")).contains(Agency.XINHUA);
    assertThat(Agency.named("Xinhua")).contains(Agency.XINHUA);
    assertThat(Agency.named("BBC")).isEmpty();
    assertThat(Agency.XINHUA.in(Language.ZH)).isEqualTo("新华社");
    assertThat(Agency.XINHUA.in(Language.EN)).isEqualTo("Xinhua");
  }
}
