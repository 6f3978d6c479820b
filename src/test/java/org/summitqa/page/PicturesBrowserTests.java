package org.summitqa.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Takes pictures of the page for people to look at, in {@code target/browser/shots}. */
@BrowserTest(service = ServiceKind.Modelled.class)
class PicturesBrowserTests {
  static Stream<Look> looks() {
    return Look.all().flatMap(look -> Stream.of(look, look.narrow()));
  }

  @ParameterizedTest
  @MethodSource("looks")
  void showAskingStreamingCheckingViewsAndDeclining(
      Look look, Tabs tabs, PageService service, ModelServer model) throws InterruptedException {
    Visitor reader = Visitor.at(tabs, look);
    Page page = reader.page();
    assertThat(page.locator(".examples button").first()).isVisible();
    reader.tab().shoot("asking");

    try (HeldAnswer answer = model.holds()) {
      reader.ask(Fentanyl.QUESTION);
      answer.awaitCall();
      assertThat(page.locator(".strip")).isVisible();
      answer.write(Fentanyl.journal(service) + Fentanyl.NEXT);
      assertThat(page.locator(".sentence")).hasCount(1);
      reader.tab().shoot("streaming");
      answer.write(Fentanyl.goesOn(service));
      answer.end();
    }

    reader.awaitAnswer(Fentanyl.QUESTION);
    reader.chips().first().click();
    assertThat(page.locator("mark.current").first()).isInViewport();
    reader.tab().shoot("checking");
    page.keyboard().press("Escape");

    MadeViews.of(reader.tab(), service).timeline().comparison();
    reader.tab("Timeline", "时间线").click();
    assertThat(page.locator(".timeline")).isVisible();
    reader.tab().shoot("timeline");
    reader.tab("Publishers", "各家说法").click();
    assertThat(page.locator(".differences")).isVisible();
    reader.tab().shoot("publishers");

    reader.has(Visitor.WEATHER);
    assertThat(page.locator(".badge")).isInViewport();
    reader.tab().shoot("declined");
  }
}
