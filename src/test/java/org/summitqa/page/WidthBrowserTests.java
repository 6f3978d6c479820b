package org.summitqa.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** From 320 to 2560 pixels nothing is beside the window. */
@BrowserTest
class WidthBrowserTests {
  static Stream<Look> looks() {
    return Stream.of(Look.CHINESE, Look.ENGLISH);
  }

  @ParameterizedTest
  @MethodSource("looks")
  void aConversationFits(Look look, Tabs tabs) {
    Visitor reader = Visitor.at(tabs, look);
    assertThat(reader.page().locator(".examples button")).isVisible();
    Widths.check(reader.page(), "welcome");
    reader.has(Visitor.AGREED);
    reader.page().locator(".checked summary").click();
    reader.page().locator(".also summary").click();
    Widths.check(reader.page(), "answer");

    reader.page().setViewportSize(1360, 850);
    reader.chips().first().click();
    assertThat(reader.page().locator("mark.current")).isVisible();
    Widths.check(reader.page(), "panel");
    reader.page().keyboard().press("Escape");
    reader.has(Visitor.WEATHER);
    Widths.check(reader.page(), "declined");
  }

  @ParameterizedTest
  @MethodSource("looks")
  void theArticlesFit(Look look, Tabs tabs) {
    Visitor reader = Visitor.at(tabs.tab(look), "/?articles");
    assertThat(reader.page().locator(".articles li")).hasCount(5);
    Widths.check(reader.page(), "articles");

    reader.page().locator(".articles .title").first().click();

    assertThat(reader.page().locator("article")).isVisible();
    Widths.check(reader.page(), "article");
  }

  @Test
  void textOfTwiceTheSizeFitsAndWorks(Tabs tabs) {
    Visitor reader = Visitor.at(tabs, Look.ENGLISH.sized(1280, 850));
    reader.page().evaluate("() => document.documentElement.style.setProperty('font-size', '200%')");
    Widths.checkNow(reader.page(), "welcome of twice the size");
    reader.has(Visitor.AGREED);
    Widths.checkNow(reader.page(), "answer of twice the size");
    reader.chips().first().click();
    assertThat(reader.page().locator("mark.current")).isInViewport();
    Widths.checkNow(reader.page(), "panel of twice the size");
    reader.button("Next citation").click();
    assertThat(reader.page().getByText("2 of 3")).isVisible();
    reader.button("Close").click();
    assertThat(reader.page().getByRole(AriaRole.DIALOG)).hasCount(0);
    assertThat(
            reader
                .page()
                .getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Your question")))
        .isInViewport();
  }
}
