package org.summitqa.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** A question that the articles do not answer. */
@BrowserTest(service = ServiceKind.Modelled.class)
class DeclinedBrowserTests {
  @Test
  void isDeclinedWithTheReasonAndTheNearestPassages(Tabs tabs) {
    Reader reader = Reader.opens(tabs.tab(Look.ENGLISH)).asks("今天天气怎么样？").waits();
    assertThat(reader.turn().getByText("Not in the articles")).isVisible();
    assertThat(reader.turn()).containsText("收录的文章没有回答这个问题");
    assertThat(reader.turn())
        .containsText(
            "The confidence that these passages hold an answer is 10%, too little to answer.");
    assertThat(reader.chips()).hasCount(0);
    assertThat(reader.named(AriaRole.HEADING, "Nearest passages")).isVisible();
    assertThat(reader.named(AriaRole.HEADING, "Sources")).hasCount(0);

    Locator nearest = reader.turn().locator("ol").getByRole(AriaRole.LISTITEM);
    assertThat(nearest).hasCount(8);
    String quote = nearest.first().locator("blockquote").textContent();
    nearest.first().getByRole(AriaRole.LINK).first().click();
    assertThat(reader.article().locator("mark.current").first()).isInViewport();
    assertThat(String.join("", reader.article().locator("mark.current").allTextContents()))
        .isEqualTo(quote.replaceAll("\n+", ""));
  }

  @Test
  void canBeAskedWithoutTheFiltersThatKeepItsAnswerOut(Tabs tabs) {
    Reader reader = Reader.opens(tabs.tab(Look.ENGLISH), "/?publisher=Xinhua");
    reader.asks(Reader.EXAMPLE).waits();
    assertThat(reader.turn())
        .containsText("Only the articles that your filters let through were searched.");
    reader.button("Ask all articles").click();
    assertThat(reader.turn()).containsText("2 / 2");
    assertThat(reader.waits().chips()).not().hasCount(0);
    assertThat(reader.asked().getFirst().at("/publishers/0").asString()).isEqualTo("Xinhua");
    assertThat(reader.asked().getLast().has("publishers")).isFalse();
  }
}
