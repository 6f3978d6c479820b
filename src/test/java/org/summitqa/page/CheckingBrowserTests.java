package org.summitqa.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The marks of an answer, what they show, and the list of its sources. */
@BrowserTest(service = ServiceKind.Modelled.class)
class CheckingBrowserTests {
  @BeforeEach
  void answer(PageService service, ModelServer model) {
    model.writes(Fentanyl.both(service));
  }

  @Test
  void marksSayTheirSourceInTheLanguageOfThePage(Tabs tabs) {
    Reader reader = Reader.opens(tabs.tab(Look.ENGLISH)).asks(Fentanyl.QUESTION).waits();
    assertThat(reader.chips()).hasText(new String[] {"1", "2"});
    assertThat(reader.chips().first())
        .hasAccessibleName("source 1, Wall Street Journal, 17 November 2023");
    assertThat(reader.chips().last()).hasAccessibleName("source 2, BBC, 16 November 2023");

    reader.button("中文").click();
    assertThat(reader.chips().last()).hasAccessibleName("出处 2，BBC，2023年11月16日");
  }

  @Test
  void pointingAtAMarkShowsItsQuoteAndEscapeHidesIt(Tabs tabs) {
    Reader reader = Reader.opens(tabs.tab(Look.ENGLISH)).asks(Fentanyl.QUESTION).waits();
    Locator card = reader.page().getByRole(AriaRole.TOOLTIP);
    Pointing.at(reader.chips().last());
    assertShows(card, Fentanyl.BBC, "BBC · 16 November 2023", "Source corrected");
    reader.page().keyboard().press("Escape");
    assertThat(card).isHidden();

    reader.chips().first().focus();
    assertShows(card, Fentanyl.JOURNAL, "Wall Street Journal · 17 November 2023", "Word for word");
    assertThat(reader.chips().first()).hasAccessibleDescription(Pattern.compile("压片机"));
    reader.page().keyboard().press("Escape");
    assertThat(card).isHidden();
    reader.box().focus();
    reader.chips().first().focus();
    assertThat(card).isVisible();
    reader.box().focus();
    assertThat(card).isHidden();
  }

  private static void assertShows(Locator card, String quote, String credit, String check) {
    assertThat(card).isVisible();
    assertThat(card.locator("blockquote")).hasText(quote);
    assertThat(card).containsText(credit);
    assertThat(card).containsText(check);
  }

  @Test
  void theListHoldsWhatIsCitedAndTheRestIsAClickAway(Tabs tabs) {
    Reader reader = Reader.opens(tabs.tab(Look.ENGLISH)).asks(Fentanyl.QUESTION).waits();
    Locator items = reader.turn().locator("ol").getByRole(AriaRole.LISTITEM);
    assertThat(reader.named(AriaRole.HEADING, "Sources")).isVisible();
    assertThat(items).hasCount(2);
    assertThat(items.locator("blockquote")).hasText(new String[] {Fentanyl.JOURNAL, Fentanyl.BBC});
    assertThat(items.last()).containsText(Fentanyl.BBC_TITLE);
    assertThat(items.last()).containsText("BBC · 16 November 2023");
    Locator publisher = items.last().getByText("Publisher’s page");
    assertThat(publisher).hasAttribute("href", Fentanyl.BBC_ADDRESS);
    assertThat(publisher).hasAttribute("rel", "noopener noreferrer");
    assertThat(items.first().getByText("Publisher’s page")).hasCount(0);

    reader.turn().getByText("Also found, not cited (6)").click();
    assertThat(items).hasCount(8);
    assertThat(items.locator("blockquote").filter(containing(Fentanyl.BBC))).hasCount(1);
  }

  private static Locator.FilterOptions containing(String text) {
    return new Locator.FilterOptions().setHasText(text);
  }

  @Test
  void howSentencesWereCheckedCanBeToldApart(Tabs tabs) {
    Reader reader = Reader.opens(tabs.tab(Look.ENGLISH)).asks(Fentanyl.QUESTION).waits();
    Locator card = reader.page().getByRole(AriaRole.TOOLTIP);
    Pointing.at(reader.chips().last());
    assertThat(card).containsText("Source corrected");
    assertThat(card.locator("blockquote")).hasText(Fentanyl.BBC);

    reader.turn().getByText("How this was checked").click();
    assertThat(reader.turn()).containsText("1 sentence. The sentence is the quote.");
    assertThat(reader.turn())
        .containsText(
            "1 sentence. The model named another source; the one that says so was found.");
    assertThat(reader.sentences().first()).hasCSS("text-decoration-style", "solid");
    assertThat(reader.sentences().last()).hasCSS("text-decoration-style", "wavy");
    reader.turn().getByText("How this was checked").click();
    assertThat(reader.sentences().last()).hasCSS("text-decoration-line", "none");
  }
}
