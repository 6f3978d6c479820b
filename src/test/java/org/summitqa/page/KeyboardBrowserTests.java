package org.summitqa.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.Test;

/** All can be done without a mouse, and the focus is always seen. */
@BrowserTest
class KeyboardBrowserTests {
  private static Visitor asked(Tabs tabs, Look look) {
    Visitor reader = Visitor.at(tabs, look);
    assertThat(reader.question()).isFocused();
    new Keyboard(reader.page()).type(Visitor.AGREED).press("Enter");
    reader.awaitAnswer(Visitor.AGREED);
    assertThat(reader.question()).isFocused();
    return reader;
  }

  private static void checksACitation(Visitor reader) {
    Keyboard keys = new Keyboard(reader.page());
    keys.backTo(reader.chips().first()).press("Enter");
    Locator text =
        reader.page().getByRole(AriaRole.REGION, named("Text of the article").setExact(true));
    assertThat(reader.page().locator("mark.current")).isInViewport();
    assertThat(text).isFocused();
    keys.backTo(reader.button("Next citation")).press("Enter");
    assertThat(reader.page().getByText("2 of 3")).isVisible();
    keys.look();
    keys.press("Escape");
    assertThat(reader.page().getByRole(AriaRole.DIALOG)).hasCount(0);
    assertThat(reader.chips().first()).isFocused();
    keys.look();
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name);
  }

  @Test
  void aQuestionIsAskedCheckedAndCopied(Tabs tabs) {
    Visitor reader = asked(tabs, Look.ENGLISH);
    reader.tab().context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
    Keyboard keys = new Keyboard(reader.page());
    keys.backTo(reader.chips().nth(1));
    assertThat(reader.page().locator("quote-card")).isVisible();
    checksACitation(reader);
    keys.forthTo(reader.button("Copy")).press("Enter");
    keys.forthTo(reader.button("Text with sources")).press("Enter");
    assertThat(reader.page().getByText("Copied")).isVisible();
    keys.look();
    assertThat(reader.page().evaluate("() => navigator.clipboard.readText()").toString())
        .contains(Visitor.AGREED, "[1]", "Sources", "Wall Street Journal · 17 November 2023");

    keys.forthTo(reader.button("Edit question")).press("Enter");
    assertThat(reader.page().locator("#edited")).isFocused();
    keys.press("Escape");
    assertThat(reader.button("Edit question")).isFocused();
  }

  @Test
  void aCitationIsCheckedOnAPhone(Tabs tabs) {
    checksACitation(asked(tabs, Look.ENGLISH.narrow()));
  }

  @Test
  void theDrawerOpensAndCloses(Tabs tabs) {
    Visitor reader = asked(tabs, Look.ENGLISH.narrow());
    Keyboard keys = new Keyboard(reader.page());
    keys.backTo(reader.button("Menu")).press("Enter");
    Locator rail = reader.page().locator("#rail");
    assertThat(rail).isVisible();
    keys.forthTo(rail.getByText("Articles")).press("Escape");
    assertThat(rail).isHidden();
    assertThat(reader.button("Menu")).isFocused();
    keys.press("Enter").forthTo(rail.getByText("Articles")).press("Enter");
    assertThat(reader.page().getByText("5 articles found")).isVisible();
    assertThat(rail).isHidden();
  }

  @Test
  void theWayToTheQuestionIsShort(Tabs tabs) {
    Visitor reader = asked(tabs, Look.ENGLISH);
    Keyboard keys = new Keyboard(reader.page());
    keys.backTo(reader.link("Skip to the question")).press("Enter");
    assertThat(reader.question()).isFocused();
  }

  @Test
  void aConversationIsRenamed(Tabs tabs) {
    Visitor reader = asked(tabs, Look.ENGLISH);
    Keyboard keys = new Keyboard(reader.page());
    keys.backTo(reader.button("More for " + Visitor.AGREED)).press("Enter");
    keys.forthTo(reader.button("Rename")).press("Enter");
    assertThat(reader.dialog().getByRole(AriaRole.TEXTBOX)).isFocused();
    keys.type("Fentanyl").press("Enter");
    assertThat(reader.history()).hasText("Fentanyl");
    keys.look();
  }
}
