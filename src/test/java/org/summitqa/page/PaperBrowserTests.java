package org.summitqa.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** On paper are question, answer and sources; and nothing moves for who wants that. */
@BrowserTest
class PaperBrowserTests {
  private static final String INK =
      "() => Number(/\\d+/.exec(getComputedStyle(document.querySelector('.answer')).color)[0])";
  private static final String MOVING = "() => document.getAnimations().length";

  @ParameterizedTest
  @ValueSource(strings = {"Light", "Dark"})
  void aPrintHasQuestionAnswerAndSourcesAlone(String colours, Tabs tabs) {
    Visitor reader = Visitor.at(tabs, Look.ENGLISH).has(Visitor.AGREED);
    reader.page().getByLabel("Colours").selectOption(colours);

    reader.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

    assertThat(reader.page().locator(".turn h2")).isVisible();
    assertThat(reader.page().locator(".answer")).isVisible();
    assertThat(reader.page().locator(".sources blockquote")).hasCount(3);
    assertThat(reader.page().locator(".sources blockquote").last()).isVisible();
    assertThat(reader.page().getByText("Wall Street Journal · 17 November 2023").first())
        .isVisible();
    for (String hidden :
        new String[] {"ask-box form", "#rail", ".tools", ".follow-ups", ".checked", ".also"}) {
      assertThat(reader.page().locator(hidden)).isHidden();
    }
    assertThat(((Number) reader.page().evaluate(INK)).intValue()).as("dark ink").isLessThan(60);
    assertThat(reader.page().pdf().length).isGreaterThan(1000);
    reader.tab().shoot("print-" + colours);
  }

  @Test
  void anArticleIsPrintedWithoutTheWayAround(Tabs tabs) {
    Visitor reader = Visitor.at(tabs.tab(Look.ENGLISH), "/?articles");
    reader.page().locator(".articles .title").first().click();
    assertThat(reader.page().locator("article")).isVisible();
    reader.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    assertThat(reader.page().locator("article")).isVisible();
    assertThat(reader.page().locator("#rail")).isHidden();
    assertThat(reader.page().getByText("All articles")).isHidden();
  }

  @Test
  void nothingMovesForWhoWantsThat(Tabs tabs) {
    assertThat(moving(Visitor.at(tabs, Look.ENGLISH))).isPositive();
    assertThat(moving(Visitor.at(tabs, Look.ENGLISH.withoutMotion()))).isZero();
  }

  private static int moving(Visitor reader) {
    reader.page().route("**/ask", route -> {});
    reader.ask(Visitor.FENTANYL);
    assertThat(reader.page().locator(".progress")).isVisible();
    return ((Number) reader.page().evaluate(MOVING)).intValue();
  }
}
