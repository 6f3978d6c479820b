package org.summitqa.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/** What a reader sees while an answer comes about. */
@BrowserTest(service = ServiceKind.Modelled.class)
class WatchingBrowserTests {
  /** Notes whether the page ever shows a text. */
  private static final String WATCHES =
      """
      (text) => {
        window.shown = false;
        const look = () => { window.shown ||= document.body.textContent.includes(text); };
        new MutationObserver(look).observe(document.body,
          { childList: true, subtree: true, characterData: true });
      }
      """;

  /** Lets the test say what the service sends, and when. */
  private static final String SENDS =
      """
      const service = window.fetch;
      const answer = new ReadableStream({ start: (stream) => {
        window.sends = (text) => stream.enqueue(new TextEncoder().encode(text));
      } });
      window.fetch = (address, options) => address === "ask"
        ? Promise.resolve(new Response(answer))
        : service(address, options);
      """;

  @Test
  void progressSaysWhatHappens(Tabs tabs, PageService service, ModelServer model)
      throws InterruptedException {
    Reader reader = Reader.opens(tabs.tab(Look.ENGLISH));
    AtomicReference<Route> question = new AtomicReference<>();
    reader.page().route("**/ask", question::set);
    try (HeldAnswer answer = model.holds()) {
      reader.asks(Fentanyl.QUESTION);
      assertThat(reader.turn()).containsText("Searching the articles…");
      reader.page().waitForCondition(() -> question.get() != null);
      question.get().resume();
      assertThat(reader.turn()).containsText("Reading 8 passages…");
      answer.awaitCall();
      answer.write(Fentanyl.NEXT);
      assertThat(reader.turn()).containsText("Writing…");
      answer.write(Fentanyl.goesOn(service) + Fentanyl.NEXT);
      assertThat(reader.sentences()).hasCount(1);
    }
    assertThat(reader.waits().turn().locator(".progress")).hasCount(0);
  }

  @Test
  void progressSaysWhatIsBeingChecked(Tabs tabs) {
    Tab tab = tabs.tab(Look.ENGLISH);
    tab.context().addInitScript(SENDS);
    Reader reader = Reader.opens(tab);
    reader.asks(Fentanyl.QUESTION);
    sends(reader, "event: evidence\ndata: {\"passages\":[{\"number\":1}]}\n\n");
    assertThat(reader.turn()).containsText("Reading 1 passage…");
    sends(reader, ": checking\n\n");
    assertThat(reader.turn()).containsText("Checking against the articles…");
    sends(reader, ": writing\n\n");
    assertThat(reader.turn()).containsText("Writing…");
    sends(reader, ": beat\n\n");
    assertThat(reader.turn()).containsText("Writing…");
  }

  private static void sends(Reader reader, String part) {
    reader.page().evaluate("(text) => window.sends(text)", part);
  }

  @Test
  void whatWasFoundIsThereToReadWhileTheModelIsSlow(Tabs tabs, ModelServer model)
      throws InterruptedException {
    Reader reader = Reader.opens(tabs.tab(Look.ENGLISH));
    try (HeldAnswer answer = model.holds()) {
      reader.asks(Fentanyl.QUESTION);
      answer.awaitCall();
      Locator passages = found(reader).getByRole(AriaRole.LINK);
      assertThat(passages).hasCount(8);
      assertThat(passages.first()).containsText("Wall Street Journal · 17 November 2023");
      assertThat(passages.first()).containsText("鉴于中美两国存在一系列分歧");
      passages.first().click();
      assertThat(reader.article()).hasAccessibleName(Fentanyl.JOURNAL_TITLE);
      assertThat(reader.article().locator("mark.current").last()).containsText("信任但要核实");
      assertThat(reader.turn()).hasAttribute("aria-busy", "true");
    }
  }

  @Test
  void anAnswerThatComesAtOnceShowsNoPassagesBeforeIt(
      Tabs tabs, PageService service, ModelServer model) {
    model.writes(Fentanyl.both(service));
    Reader reader = Reader.opens(tabs.tab(Look.ENGLISH));
    reader.page().clock().install();
    reader.page().clock().pauseAt(System.currentTimeMillis() + 60_000);
    reader.asks(Fentanyl.QUESTION).waits();
    reader.page().clock().runFor(5_000);
    assertThat(found(reader)).hasCount(0);
  }

  @Test
  void sentencesAppearAsTheyAreVerifiedAndInventionsNever(
      Tabs tabs, PageService service, ModelServer model) throws InterruptedException {
    Reader reader = Reader.opens(tabs.tab(Look.ENGLISH));
    reader.page().evaluate(WATCHES, "30亿美元");
    try (HeldAnswer answer = model.holds()) {
      reader.asks(Fentanyl.QUESTION);
      answer.awaitCall();
      answer.write(Fentanyl.INVENTION + Fentanyl.journal(service) + Fentanyl.NEXT);
      assertThat(reader.sentences()).hasCount(1);
      assertThat(reader.sentences().first()).containsText("压片机");
      answer.write(Fentanyl.goesOn(service) + Fentanyl.INVENTION.repeat(2));
      assertThat(reader.sentences()).hasCount(2);
      assertThat(reader.turn()).hasAttribute("aria-busy", "true");
    }
    assertThat(reader.waits().sentences()).hasCount(2);
    assertThat((Boolean) reader.page().evaluate("() => window.shown")).isFalse();
  }

  private static Locator found(Reader reader) {
    return reader.named(AriaRole.REGION, "Passages found");
  }
}
