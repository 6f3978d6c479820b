package org.summitqa.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;

/** What a reader is told of how a question was read and an answer checked. */
@BrowserTest(service = ServiceKind.Modelled.class)
class ExplainingBrowserTests {
  private static Locator opened(Reader reader, String summary) {
    reader.turn().getByText(summary).click();
    return reader.turn().locator(".checked");
  }

  @Test
  void howTheQuestionWasReadAndWhatWasLeftOutIsToldInWords(
      Tabs tabs, PageService service, ModelServer model) {
    model.writes(Fentanyl.INVENTION + Fentanyl.both(service) + Fentanyl.both(service));

    Reader reader = Reader.opens(tabs.tab(Look.ENGLISH)).asks(Fentanyl.QUESTION).waits();

    Locator checked = opened(reader, "How this was checked");
    assertThat(checked).containsText("In Chinese. Names in it: 拜登.");
    assertThat(checked).containsText("An answer needs a confidence of 35% that they hold one.");
    assertThat(checked).containsText("Drafted and left out");
    assertThat(checked).containsText("2 sentences. It was said already.");
    assertThat(reader.turn()).not().containsText("普京");
    reader.button("中文").click();
    assertThat(reader.turn().locator(".checked")).containsText("中文问题。");
    assertThat(reader.turn().locator(".checked")).containsText("2 句。前面已经说过。");
  }

  @Test
  void aRefusalTellsHowFarTheQuestionCame(Tabs tabs) {
    Reader reader = Reader.opens(tabs.tab(Look.ENGLISH));
    reader.asks("2023年11月15日埃菲尔铁塔有多高？").waits();

    Locator checked = opened(reader, "How this was checked");
    assertThat(checked).containsText("Time: 15 November 2023.");
    assertThat(checked).containsText("Passages found");
    assertThat(checked).not().containsText("Written by");
    assertThat(checked).not().containsText("Drafted and left out");
    reader.button("中文").click();
    assertThat(reader.turn().locator(".checked")).containsText("。时间：2023年11月15日。");
  }
}
