package org.summitqa.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Stopping an answer, having it again, and asking differently. */
@BrowserTest(service = ServiceKind.Modelled.class)
class AskingAgainBrowserTests {
  private static final String ACHIEVED = "两国领导人就芬太尼达成了什么？";

  @BeforeEach
  void answer(PageService service, ModelServer model) {
    model.writes(Fentanyl.journal(service));
  }

  @Test
  void stoppingKeepsWhatWasVerifiedAndOffersToTryAgain(
      Tabs tabs, PageService service, ModelServer model) throws InterruptedException {
    Reader reader = Reader.opens(tabs.tab(Look.ENGLISH));
    try (HeldAnswer answer = model.holds()) {
      reader.asks(Fentanyl.QUESTION);
      answer.awaitCall();
      answer.write(Fentanyl.bbc(service) + "拜登");
      assertThat(reader.sentences()).hasCount(1);
      reader.button("Stop").click();

      assertThat(reader.turn()).containsText("Stopped. What is shown above was verified.");
      assertThat(reader.sentences()).containsText(new String[] {"同意解决芬太尼"});
      assertThat(reader.button("Ask")).isVisible();
    }
    reader.button("Try again").click();
    assertThat(reader.turn()).containsText("2 / 2");
    assertThat(reader.waits().sentences()).containsText(new String[] {"前体化学品"});
  }

  @Test
  void stoppingBeforeASentenceSaysSo(Tabs tabs, ModelServer model) throws InterruptedException {
    Reader reader = Reader.opens(tabs.tab(Look.ENGLISH));
    try (HeldAnswer answer = model.holds()) {
      reader.asks(Fentanyl.QUESTION);
      answer.awaitCall();
      reader.button("Stop").click();
      assertThat(reader.turn()).containsText("Stopped.");
      assertThat(reader.button("Try again")).isVisible();
    }
  }

  @Test
  void answeringAgainKeepsEarlierVersions(Tabs tabs, PageService service, ModelServer model) {
    Reader reader = Reader.opens(tabs.tab(Look.ENGLISH)).asks(Fentanyl.QUESTION).waits();
    model.writes(Fentanyl.bbc(service));
    reader.button("Answer again").click();
    assertThat(reader.turn()).containsText("2 / 2");
    assertThat(reader.waits().sentences()).containsText(new String[] {"同意解决芬太尼"});
    assertThat(reader.button("Later version")).isDisabled();

    reader.button("Earlier version").click();
    assertThat(reader.turn()).containsText("1 / 2");
    assertThat(reader.sentences()).containsText(new String[] {"前体化学品"});
    assertThat(reader.button("Earlier version")).isDisabled();
    reader.button("Later version").click();
    assertThat(reader.sentences()).containsText(new String[] {"同意解决芬太尼"});
    assertThat(reader.asked()).hasSize(2);
  }

  @Test
  void theLastQuestionCanBeEdited(Tabs tabs, PageService service, ModelServer model) {
    Reader reader = Reader.opens(tabs.tab(Look.ENGLISH)).asks(Fentanyl.QUESTION).waits();
    reader.button("Edit question").click();
    Locator edited = reader.turn().getByRole(AriaRole.TEXTBOX);
    assertThat(edited).isFocused();
    assertThat(edited).hasValue(Fentanyl.QUESTION);
    edited.fill("另一个问题");
    edited.press("Escape");
    assertThat(reader.named(AriaRole.HEADING, Fentanyl.QUESTION).last()).isVisible();
    assertThat(reader.button("Edit question")).isFocused();
    assertThat(reader.asked()).hasSize(1);

    reader.button("Edit question").click();
    assertThat(edited).hasValue(Fentanyl.QUESTION);
    model.writes(Fentanyl.bbc(service));
    edited.fill(ACHIEVED);
    edited.press("Enter");
    assertThat(reader.named(AriaRole.HEADING, ACHIEVED)).isVisible();
    assertThat(reader.waits().sentences()).containsText(new String[] {"同意解决芬太尼"});
    assertThat(reader.page().locator(".turn")).hasCount(1);

    reader.button("Earlier version").click();
    assertThat(reader.turn().getByRole(AriaRole.HEADING).first()).hasText(Fentanyl.QUESTION);
    assertThat(reader.sentences()).containsText(new String[] {"前体化学品"});
  }
}
