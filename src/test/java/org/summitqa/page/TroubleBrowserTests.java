package org.summitqa.page;

import static com.github.tomakehurst.wiremock.client.WireMock.serverError;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is no answer looks like what it is, and says what to do. */
@BrowserTest(service = ServiceKind.Modelled.class)
class TroubleBrowserTests {
  private static final int MINUTE = 60_000;

  @BeforeEach
  void answer(PageService service, ModelServer model) {
    model.writes(Fentanyl.both(service));
  }

  @Test
  void tooManyQuestionsAreCountedDownUntilTheReaderMayTryAgain(Tabs tabs) {
    Reader reader = still(tabs);
    AskFaults faults = AskFaults.of(reader.tab());
    faults.tooMany(60);
    reader.asks(Fentanyl.QUESTION).waits();
    assertThat(alert(reader)).containsText("Many questions are being answered at the moment.");
    assertThat(reader.turn()).containsText("You can try again in 60 seconds.");
    assertThat(reader.button("Try again")).hasCount(0);
    reader.page().clock().runFor(59_000);
    assertThat(reader.turn()).containsText("You can try again in 1 second.");
    reader.page().clock().runFor(2_000);
    faults.none();
    tryAgain(reader);
  }

  @Test
  void articlesThatAreNotReadYetAreAskedAgainByThePage(Tabs tabs) {
    Reader reader = still(tabs);
    AskFaults faults = AskFaults.of(reader.tab());
    faults.unavailable();
    reader.asks(Fentanyl.QUESTION);
    assertThat(reader.turn()).containsText("The articles are being read for the first time");
    assertThat(reader.turn()).hasAttribute("aria-busy", "true");
    reader.page().clock().runFor(5_000);
    assertThat(reader.turn()).containsText("The articles are being read for the first time");
    reader.page().waitForCondition(() -> reader.asked().size() == 2);
    faults.none();
    reader.page().clock().runFor(5_000);
    assertThat(reader.waits().sentences()).hasCount(2);
    assertThat(alert(reader)).hasCount(0);
  }

  @Test
  void whatTheServiceRefusesIsToldInItsWords(Tabs tabs) {
    Reader reader = Reader.opens(tabs.tab(Look.ENGLISH));
    AskFaults.of(reader.tab()).refused("from must not be after to.");
    reader.asks(Fentanyl.QUESTION).waits();
    assertThat(alert(reader)).containsText("from must not be after to.");
    assertThat(reader.turn()).containsText(Fentanyl.QUESTION);
    assertThat(reader.button("Edit question")).isVisible();
  }

  @Test
  void aFailureInTheStreamKeepsWhatWasVerified(Tabs tabs) {
    Reader reader = Reader.opens(tabs.tab(Look.ENGLISH));
    AskFaults faults = AskFaults.of(reader.tab());
    faults.failAfter(2);
    reader.asks(Fentanyl.QUESTION).waits();
    assertThat(alert(reader)).containsText("Something went wrong.");
    assertThat(alert(reader)).containsText("What is shown above was verified.");
    assertThat(reader.sentences()).hasCount(1);
    faults.none();
    tryAgain(reader);
  }

  @Test
  void aFailureIsToldAndCanBeTriedAgain(Tabs tabs) {
    Reader reader = Reader.opens(tabs.tab(Look.ENGLISH));
    AskFaults faults = AskFaults.of(reader.tab());
    faults.failed();
    reader.asks(Fentanyl.QUESTION).waits();
    assertThat(alert(reader)).containsText("Something went wrong.");
    faults.none();
    tryAgain(reader);
  }

  @Test
  void whatStandsInForTheModelSaysSo(Tabs tabs, PageService service, ModelServer model) {
    model.answers(serverError());
    Reader reader = Reader.opens(tabs.tab(Look.ENGLISH)).asks(Fentanyl.QUESTION).waits();
    assertThat(reader.turn())
        .containsText(
            "The model is not available, so these are sentences of the articles themselves.");
    assertThat(reader.sentences()).containsText(new String[] {"前体化学品"});
    assertThat(reader.chips()).hasCount(1);
    model.writes(Fentanyl.both(service));
    tryAgain(reader);
    assertThat(reader.turn()).not().containsText("Without the language model");
  }

  /** Opens the page at a time that goes on only when the test says so. */
  private static Reader still(Tabs tabs) {
    Tab tab = tabs.tab(Look.ENGLISH);
    tab.page().clock().install();
    Reader reader = Reader.opens(tab);
    tab.page().clock().pauseAt(System.currentTimeMillis() + MINUTE);
    return reader;
  }

  private static Locator alert(Reader reader) {
    return reader.turn().getByRole(AriaRole.ALERT);
  }

  private static void tryAgain(Reader reader) {
    reader.button("Try again").click();
    assertThat(reader.turn()).containsText("2 / 2");
    assertThat(reader.waits().sentences()).hasCount(2);
    assertThat(alert(reader)).hasCount(0);
  }
}
