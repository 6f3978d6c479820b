package org.summitqa.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Route.FulfillOptions;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** That the tests of the page would notice, on a small page of their own. */
@BrowserTest(service = ServiceKind.Modelled.class)
class HarnessBrowserTests {
  private static final String FENTANYL = "拜登怎么说芬太尼的前体化学品？";
  private static final String PRECURSORS = "拜登说，目前的协议涉及合作扼阻芬太尼的前体化学品以及制造药片的压片机。";
  private static final String SUPPORTED = "拜登说，协议涉及扼阻芬太尼的前体化学品%s。";

  private static final String POLICY =
      "default-src 'none'; script-src 'self'; connect-src 'self'; img-src http: data:;"
          + " require-trusted-types-for 'script'; trusted-types lit-html";

  /** Asks as a page does, and writes what comes. */
  private static final String ASKS =
      """
      <!DOCTYPE html><html lang="en"><head><title>Small</title><link rel="icon" href="data:,">
      <script src="/small.js"></script></head><body><main><h1>Small</h1><pre></pre></main></body>
      </html>
      """;

  private static final String SCRIPT =
      """
      window.ask = async (question) => {
        const said = document.querySelector("pre");
        try {
          const answer = await fetch("/ask", { method: "POST", body: JSON.stringify({ question }),
            headers: { "Content-Type": "application/json", Accept: "text/event-stream" } });
          said.textContent = answer.status + " ";
          const reader = answer.body.pipeThrough(new TextDecoderStream()).getReader();
          for (let r = await reader.read(); !r.done; r = await reader.read()) {
            said.append(r.value);
          }
          said.append("END");
        } catch {
          said.append("BROKEN");
        }
      };
      """;

  private static Tab small(Tab tab, String html) {
    tab.context().route("**/small", route -> route.fulfill(page("text/html", html)));
    tab.context().route("**/small.js", route -> route.fulfill(page("text/javascript", SCRIPT)));
    return tab.open("/small");
  }

  private static FulfillOptions page(String type, String body) {
    return new FulfillOptions()
        .setHeaders(
            Map.of("Content-Type", type + ";charset=utf-8", "Content-Security-Policy", POLICY))
        .setBody(body);
  }

  private static void ask(Tab tab) {
    tab.page().evaluate("question => { window.ask(question); }", FENTANYL);
  }

  private static void says(Tab tab, String... parts) {
    for (String part : parts) {
      assertThat(tab.page().locator("pre")).containsText(part);
    }
  }

  @Nested
  class APage {
    @Test
    void thatDoesNothingWrongIsNotComplainedOf(Tabs tabs) {
      Tab tab = small(tabs.tab(Look.ENGLISH), ASKS);
      Axe.check(tab);
      assertThat(LayoutShift.of(tab.page())).isZero();
      assertThat(tab.log().complaints()).isEmpty();
    }

    @Test
    void thatAsksOthersOrBreaksItsPolicyOrFailsIsComplainedOf(Tabs tabs) {
      Tab tab = small(tabs.tab(Look.ENGLISH), ASKS);
      tab.allow("elsewhere.example").allow("policy").allow("Trusted").allow("oh no");
      tab.allow("Security Policy");
      tab.page()
          .evaluate(
              """
              () => {
                console.error("oh no, an error");
                console.warn("oh no, a warning");
                setTimeout(() => { throw new Error("oh no, a failure"); });
                document.body.append(Object.assign(new Image(), { src: "http://elsewhere.example/" }));
                document.body.append(document.createElement("style"));
                document.querySelector("style").textContent = "p { color: red }";
              }
              """);
      List<String> complaints =
          List.of(
              "oh no, an error",
              "oh no, a warning",
              "uncaught: Error: oh no, a failure",
              "request to another: http://elsewhere.example/",
              "policy: style-src-elem");

      tab.page()
          .waitForCondition(
              () -> complaints.stream().allMatch(String.join("\n", tab.log().all())::contains));
      assertThat(String.join("\n", tab.log().all())).contains(complaints);
    }

    @Test
    void thatBreaksARuleIsTold(Tabs tabs) {
      Tab tab =
          small(tabs.tab(Look.ENGLISH), "<html><head><title>x</title></head><img src='/x.svg'>");
      tab.allow("404");
      assertThatThrownBy(() -> Axe.check(tab))
          .hasMessageContaining("1360-light-en")
          .hasMessageContaining("image-alt")
          .hasMessageContaining("html-has-lang");
    }

    @Test
    void hasItsBytesCounted(Tabs tabs) {
      Tab tab = tabs.tab(Look.CHINESE);
      Transfer transfer = Transfer.of(tab);
      tab.open("/articles?size=100");
      assertThat(transfer.bytes()).isBetween(300L, 100_000L);
    }
  }

  @Nested
  class AnAnswer {
    private String cited(PageService service) {
      return SUPPORTED.formatted("[" + service.number(FENTANYL, PRECURSORS) + "]");
    }

    @Test
    void thatDripsFromTheModelComesWhole(Tabs tabs, PageService service, ModelServer model) {
      model.drips(cited(service));
      Tab tab = small(tabs.tab(Look.CHINESE), ASKS);
      ask(tab);
      says(tab, SUPPORTED.formatted(""), "event: done", "END");
    }

    @Test
    void thatTheModelHoldsWaits(Tabs tabs, PageService service, ModelServer model)
        throws InterruptedException {
      Tab tab = small(tabs.tab(Look.CHINESE), ASKS);
      try (HeldAnswer answer = model.holds()) {
        ask(tab);
        answer.awaitCall();
        says(tab, "event: evidence");
        assertThat(tab.page().locator("pre")).not().containsText("event: sentence");
        answer.write(cited(service) + "拜登");
        says(tab, "event: sentence");
        assertThat(tab.page().locator("pre")).not().containsText("event: done");
      }
      says(tab, "event: done", "END");
    }

    @Test
    void comesWholeInPiecesOfSevenBytes(Tabs tabs, PageService service, ModelServer model)
        throws IOException {
      model.writes(cited(service));
      try (Line line = Line.slicing(service, 7)) {
        Tab tab = small(tabs.tab(Look.CHINESE, line), ASKS);
        ask(tab);
        says(tab, SUPPORTED.formatted(""), "END");
        assertThat(tab.page().locator("pre")).not().containsText("\ufffd");
      }
    }

    @Test
    void breaksWhereTheLineDoes(Tabs tabs, PageService service, ModelServer model)
        throws IOException {
      model.writes(cited(service));
      try (Line line = Line.to(service)) {
        Tab tab = small(tabs.tab(Look.CHINESE, line), ASKS);
        tab.allow("net::ERR_");
        line.cutAfter("event: sentence");
        ask(tab);
        says(tab, "200", "BROKEN");
        line.cut();
        ask(tab);
        says(tab, "BROKENBROKEN");
        line.restore();
        ask(tab);
        says(tab, "event: done", "END");
      }
    }

    @Test
    void canBeEveryFault(Tabs tabs, PageService service, ModelServer model) {
      model.writes(cited(service));
      Tab tab = small(tabs.tab(Look.CHINESE), ASKS);
      AskFaults faults = AskFaults.of(tab);
      faults.tooMany(3);
      ask(tab);
      says(tab, "429", "Try again in a moment");
      faults.unavailable();
      ask(tab);
      says(tab, "503", "first time");
      faults.unreachable();
      ask(tab);
      says(tab, "BROKEN");
      faults.endAfter(1);
      ask(tab);
      says(tab, "200", "event: evidence", "END");
      assertThat(tab.page().locator("pre")).not().containsText("event: done");
      faults.failAfter(2);
      ask(tab);
      says(tab, "event: sentence", "event: error", "END");
      faults.none();
      ask(tab);
      says(tab, "event: done", "END");
    }
  }
}
