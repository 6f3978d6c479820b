package org.summitqa.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Conversations are kept in the browser. */
@BrowserTest
class KeepingBrowserTests {
  private static final String ANOTHER = "两国元首会谈";

  @Test
  void aReloadChangesNoSentenceNoCitationAndNoNumber(Tabs tabs) {
    Visitor reader = Visitor.at(tabs, Look.ENGLISH).has(Visitor.FENTANYL).has(Visitor.HOURS);
    List<String> before = reader.record();
    assertThat(reader.chips().count()).isGreaterThanOrEqualTo(2);

    reader.page().reload();

    reader.awaitAnswer(Visitor.HOURS);
    assertThat(reader.record()).isEqualTo(before).hasSizeGreaterThan(8);
    assertThat(reader.tab().log().requests().stream().filter(one -> one.endsWith("/ask")))
        .hasSize(2);
  }

  @Test
  void theNewestComesFirst(Tabs tabs) {
    Visitor reader = Visitor.at(tabs, Look.ENGLISH).has(Visitor.FENTANYL);
    reader.link("New question").click();
    reader.has(Visitor.WEATHER);
    assertThat(reader.history()).hasText(new String[] {Visitor.WEATHER, Visitor.FENTANYL});

    reader.link(Visitor.FENTANYL).click();
    assertThat(reader.link(Visitor.FENTANYL)).hasAttribute("aria-current", "page");
    reader.has(Visitor.HOURS);
    assertThat(reader.history()).hasText(new String[] {Visitor.FENTANYL, Visitor.WEATHER});
  }

  @Test
  void anotherTabHasThemToo(Tabs tabs) {
    Visitor reader = Visitor.at(tabs, Look.ENGLISH);
    Visitor other = reader.again();
    assertThat(other.page().getByText("None yet.")).isVisible();

    reader.has(Visitor.FENTANYL);

    other.link(Visitor.FENTANYL).click();
    other.awaitAnswer(Visitor.FENTANYL);
    assertThat(other.record()).isEqualTo(reader.record());
  }

  @Test
  void whatWasNotAnsweredBeforeAReloadCanBeAskedAgain(Tabs tabs) {
    Visitor reader = Visitor.at(tabs, Look.ENGLISH);
    AtomicBoolean sent = new AtomicBoolean();
    reader.page().route("**/ask", route -> sent.set(true));
    reader.ask(Visitor.FENTANYL);
    reader.page().waitForCondition(sent::get);
    assertThat(reader.history()).hasText(Visitor.FENTANYL);

    reader.page().reload();

    assertThat(
            reader
                .page()
                .getByText("The answer was interrupted when its page was left.")
                .locator("visible=true"))
        .isVisible();
    assertThat(reader.page().getByRole(AriaRole.HEADING, named(Visitor.FENTANYL)).last())
        .isVisible();
    // Sooner, the question that is held would go on its way.
    reader.page().unroute("**/ask");
    reader.button("Try again").click();
    reader.awaitAnswer(Visitor.FENTANYL);
    assertThat(reader.chips().first()).isVisible();
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name);
  }

  @Nested
  class AConversation {
    @Test
    void isRenamed(Tabs tabs) {
      Visitor reader = Visitor.at(tabs, Look.ENGLISH).has(Visitor.WEATHER);
      reader.take(Visitor.WEATHER, "Rename");
      Locator name = reader.dialog().getByRole(AriaRole.TEXTBOX);
      assertThat(name).hasValue(Visitor.WEATHER);
      name.fill("No matter");
      reader.button("Cancel").click();
      assertThat(reader.history()).hasText(Visitor.WEATHER);

      reader.take(Visitor.WEATHER, "Rename");
      reader.dialog().getByRole(AriaRole.TEXTBOX).fill(ANOTHER);
      reader.button("Save").click();
      assertThat(reader.history()).hasText(ANOTHER);
      assertThat(reader.page()).hasTitle(Pattern.compile(ANOTHER));
      reader.page().reload();
      assertThat(reader.history()).hasText(ANOTHER);
    }

    @Test
    void isDeletedAfterAQuestion(Tabs tabs) {
      Visitor reader = Visitor.at(tabs, Look.ENGLISH).has(Visitor.WEATHER);
      reader.take(Visitor.WEATHER, "Delete");
      assertThat(reader.dialog()).containsText("Delete this conversation?");
      reader.button("Cancel").click();
      assertThat(reader.history()).hasText(Visitor.WEATHER);

      reader.take(Visitor.WEATHER, "Delete");
      reader.dialog().getByText("Delete", new Locator.GetByTextOptions().setExact(true)).click();
      assertThat(reader.history()).hasCount(0);
      assertThat(reader.page().getByText("What would you like to know?")).isVisible();
      reader.page().reload();
      assertThat(reader.page().getByText("None yet.")).isVisible();
    }
  }

  @Test
  void allAreDeletedAfterAQuestion(Tabs tabs) {
    Visitor reader = Visitor.at(tabs, Look.ENGLISH).has(Visitor.WEATHER);
    reader.link("New question").click();
    reader.has(Visitor.FENTANYL);
    reader.button("Delete all").click();
    assertThat(reader.dialog()).containsText("2 conversations will be deleted.");
    reader.page().keyboard().press("Escape");
    assertThat(reader.history()).hasCount(2);

    reader.button("Delete all").click();
    reader.dialog().getByText("Delete", new Locator.GetByTextOptions().setExact(true)).click();
    assertThat(reader.history()).hasCount(0);
    reader.page().reload();
    assertThat(reader.page().getByText("None yet.")).isVisible();
  }
}
