package org.summitqa.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Conversations are kept in the browser. */
@BrowserTest
class KeepingBrowserTests {
  private static final String ANOTHER = "两国元首会谈";

  @Test
  void aReloadChangesNoSentenceNoCitationAndNoNumber(Tabs tabs) {
    Reader reader = Reader.at(tabs, Look.ENGLISH).has(Reader.FENTANYL).has(Reader.HOURS);
    List<String> before = reader.record();
    assertThat(reader.chips().count()).isGreaterThanOrEqualTo(2);

    reader.page().reload();

    reader.awaitAnswer(Reader.HOURS);
    assertThat(reader.record()).isEqualTo(before).hasSizeGreaterThan(8);
    assertThat(reader.tab().log().requests().stream().filter(one -> one.endsWith("/ask")))
        .hasSize(2);
  }

  @Test
  void theNewestComesFirst(Tabs tabs) {
    Reader reader = Reader.at(tabs, Look.ENGLISH).has(Reader.FENTANYL);
    reader.link("New question").click();
    reader.has(Reader.WEATHER);
    assertThat(reader.history()).hasText(new String[] {Reader.WEATHER, Reader.FENTANYL});

    reader.link(Reader.FENTANYL).click();
    assertThat(reader.link(Reader.FENTANYL)).hasAttribute("aria-current", "page");
    reader.has(Reader.HOURS);
    assertThat(reader.history()).hasText(new String[] {Reader.FENTANYL, Reader.WEATHER});
  }

  @Test
  void anotherTabHasThemToo(Tabs tabs) {
    Reader reader = Reader.at(tabs, Look.ENGLISH);
    Reader other = reader.again();
    assertThat(other.page().getByText("None yet.")).isVisible();

    reader.has(Reader.FENTANYL);

    other.link(Reader.FENTANYL).click();
    other.awaitAnswer(Reader.FENTANYL);
    assertThat(other.record()).isEqualTo(reader.record());
  }

  @Test
  void whatWasNotAnsweredBeforeAReloadCanBeAskedAgain(Tabs tabs) {
    Reader reader = Reader.at(tabs, Look.ENGLISH);
    reader.page().route("**/ask", route -> {});
    reader.ask(Reader.FENTANYL);
    assertThat(reader.history()).hasText(Reader.FENTANYL);
    reader.page().unroute("**/ask");

    reader.page().reload();

    assertThat(
            reader
                .page()
                .getByText("The answer was interrupted when its page was left.")
                .locator("visible=true"))
        .isVisible();
    assertThat(reader.page().getByRole(AriaRole.HEADING, named(Reader.FENTANYL)).last())
        .isVisible();
    reader.button("Try again").click();
    reader.awaitAnswer(Reader.FENTANYL);
    assertThat(reader.chips().first()).isVisible();
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name);
  }

  @Nested
  class AConversation {
    @Test
    void isRenamed(Tabs tabs) {
      Reader reader = Reader.at(tabs, Look.ENGLISH).has(Reader.WEATHER);
      reader.take(Reader.WEATHER, "Rename");
      Locator name = reader.dialog().getByRole(AriaRole.TEXTBOX);
      assertThat(name).hasValue(Reader.WEATHER);
      name.fill("No matter");
      reader.button("Cancel").click();
      assertThat(reader.history()).hasText(Reader.WEATHER);

      reader.take(Reader.WEATHER, "Rename");
      reader.dialog().getByRole(AriaRole.TEXTBOX).fill(ANOTHER);
      reader.button("Save").click();
      assertThat(reader.history()).hasText(ANOTHER);
      assertThat(reader.page()).hasTitle(Pattern.compile(ANOTHER));
      reader.page().reload();
      assertThat(reader.history()).hasText(ANOTHER);
    }

    @Test
    void isDeletedAfterAQuestion(Tabs tabs) {
      Reader reader = Reader.at(tabs, Look.ENGLISH).has(Reader.WEATHER);
      reader.take(Reader.WEATHER, "Delete");
      assertThat(reader.dialog()).containsText("Delete this conversation?");
      reader.button("Cancel").click();
      assertThat(reader.history()).hasText(Reader.WEATHER);

      reader.take(Reader.WEATHER, "Delete");
      reader.dialog().getByText("Delete", new Locator.GetByTextOptions().setExact(true)).click();
      assertThat(reader.history()).hasCount(0);
      assertThat(reader.page().getByText("What would you like to know?")).isVisible();
      reader.page().reload();
      assertThat(reader.page().getByText("None yet.")).isVisible();
    }
  }

  @Test
  void allAreDeletedAfterAQuestion(Tabs tabs) {
    Reader reader = Reader.at(tabs, Look.ENGLISH).has(Reader.WEATHER);
    reader.link("New question").click();
    reader.has(Reader.FENTANYL);
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
