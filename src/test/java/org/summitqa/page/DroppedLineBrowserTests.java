package org.summitqa.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A line that drops, is slow, or brings a stream in pieces. */
@BrowserTest(service = ServiceKind.Modelled.class)
class DroppedLineBrowserTests {
  private static final String[] BOTH = {Fentanyl.JOURNAL, Fentanyl.BBC};

  @BeforeEach
  void answer(PageService service, ModelServer model) {
    model.writes(Fentanyl.both(service));
  }

  /** Before anything was found, in a sentence, and after the last one. */
  @ParameterizedTest
  @ValueSource(strings = {": searching", "\"sentence\":{\"text\":\"", "event: done"})
  void isTakenUpOnceByItself(String place, Tabs tabs, PageService service) throws IOException {
    try (Line line = Line.to(service)) {
      Reader reader = Reader.opens(tabs.tab(Look.ENGLISH, line).allow("net::ERR_"));
      line.cutAfter(place);
      reader.asks(Fentanyl.QUESTION).waits();

      assertAnswered(reader);
      assertThat(reader.asked()).hasSize(2);
    }
  }

  @Test
  void keepsWhatItBroughtAndShowsNothingTwice(Tabs tabs, PageService service, ModelServer model)
      throws IOException, InterruptedException {
    try (Line line = Line.to(service);
        HeldAnswer dropped = model.holds();
        HeldAnswer next = model.holds()) {
      Reader reader = Reader.opens(tabs.tab(Look.ENGLISH, line).allow("net::ERR_"));
      reader.asks(Fentanyl.QUESTION);
      dropped.awaitCall();
      dropped.write(Fentanyl.journal(service) + Fentanyl.NEXT);
      assertThat(reader.sentences()).hasCount(1);
      line.cutAfter("event: sentence");
      dropped.write(Fentanyl.goesOn(service) + Fentanyl.NEXT);
      next.awaitCall();
      assertThat(reader.sentences()).hasCount(1);
      next.write(Fentanyl.both(service));
      next.end();
      assertAnswered(reader.waits());
    }
  }

  @Test
  void thatStaysAwayIsSaidAndCanBeTriedAgain(Tabs tabs, PageService service) throws IOException {
    try (Line line = Line.to(service)) {
      Reader reader = Reader.opens(tabs.tab(Look.ENGLISH, line).allow("net::ERR_"));
      line.cut();
      reader.asks(Fentanyl.QUESTION).waits();
      assertThat(reader.turn()).containsText("Check the connection, then try again.");
      assertThat(reader.turn()).containsText(Fentanyl.QUESTION);
      assertThat(reader.asked()).hasSize(2);

      line.restore();
      reader.button("Try again").click();
      assertThat(reader.turn()).containsText("2 / 2");
      assertAnswered(reader.waits());
    }
  }

  @Test
  void thatTheReaderHasNotIsSaidWhileItIsAskedAgain(Tabs tabs) {
    Tab tab = tabs.tab(Look.ENGLISH).allow("net::ERR_");
    tab.page().clock().install();
    Reader reader = Reader.opens(tab);
    tab.page().clock().pauseAt(System.currentTimeMillis() + 60_000);
    tab.context().setOffline(true);
    reader.asks(Fentanyl.QUESTION);
    assertThat(reader.turn()).containsText("Asking again…");
    tab.context().setOffline(false);
    tab.page().clock().runFor(1_000);
    assertAnswered(reader.waits());
  }

  @Test
  void thatSlicesTheStreamBringsTheSameAnswer(Tabs tabs, PageService service, ModelServer model)
      throws IOException {
    model.drips(Fentanyl.both(service));
    try (Line line = Line.slicing(service, 13)) {
      Reader reader = Reader.opens(tabs.tab(Look.ENGLISH, line));
      reader.asks(Fentanyl.QUESTION).waits();
      assertAnswered(reader);
      assertThat(reader.turn()).not().containsText("\ufffd");
    }
  }

  private static void assertAnswered(Reader reader) {
    assertThat(reader.sentences()).hasCount(2);
    for (int i = 0; i < BOTH.length; i++) {
      String text = reader.sentences().nth(i).textContent().replace("\u2060", "");
      assertThat(text.strip()).isEqualTo(BOTH[i].replace("。", (i + 1) + "。"));
    }
    assertThat(reader.turn().locator(".notice")).hasCount(0);
    assertThat(reader.page().locator(".turn")).hasCount(1);
  }
}
