package org.summitqa.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.Route.FulfillOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** A view that cannot be had says why, and what to do. */
@BrowserTest
class ViewTroubleBrowserTests {
  private static final int MINUTE = 60_000;

  private static Visitor opens(Tab tab, Consumer<Route> answer) {
    tab.page().route(MadeViews.TIMELINE, answer);
    return Visitor.at(tab, "/").has(Visitor.AGREED);
  }

  private static Consumer<Route> refusal(int status, String detail, Map<String, String> headers) {
    String problem = "{\"status\":%d,\"detail\":\"%s\"}".formatted(status, detail);
    return route ->
        route.fulfill(
            new FulfillOptions()
                .setStatus(status)
                .setHeaders(headers)
                .setContentType("application/problem+json")
                .setBody(problem));
  }

  private static Locator panel(Visitor reader) {
    return reader.page().getByRole(AriaRole.TABPANEL).locator("visible=true");
  }

  private static void shows(Visitor reader) {
    assertThat(panel(reader).locator(".timeline > li")).hasCount(3);
    assertThat(panel(reader).getByRole(AriaRole.ALERT)).hasCount(0);
  }

  /** Stops the time, which then goes on only when the test says so. */
  private static void still(Visitor reader) {
    reader.page().clock().pauseAt(System.currentTimeMillis() + MINUTE);
  }

  @Test
  void tooManyAreCountedDownUntilTheReaderMayTryAgain(Tabs tabs, PageService service) {
    Tab tab = tabs.tab(Look.ENGLISH).allow("status of 429");
    tab.page().clock().install();
    Visitor reader = opens(tab, refusal(429, "Too many.", Map.of("Retry-After", "60")));
    still(reader);
    reader.tab("Timeline", "时间线").click();
    assertThat(panel(reader)).containsText("You can try again in 60 seconds.");
    assertThat(reader.button("Try again")).hasCount(0);
    reader.page().clock().runFor(59_000);
    assertThat(panel(reader)).containsText("You can try again in 1 second.");
    reader.page().clock().runFor(2_000);
    MadeViews.of(tab, service).timeline();
    reader.button("Try again").click();
    shows(reader);
  }

  @Test
  void articlesThatAreNotReadYetAreAskedAgainByThePage(Tabs tabs, PageService service) {
    Tab tab = tabs.tab(Look.ENGLISH).allow("status of 503");
    tab.page().clock().install();
    Visitor reader =
        opens(tab, refusal(503, "The index is being built.", Map.of("Retry-After", "5")));
    still(reader);
    reader.tab("Timeline", "时间线").click();
    assertThat(panel(reader)).containsText("The articles are being read for the first time");
    assertThat(panel(reader)).hasAttribute("aria-busy", "true");
    MadeViews.of(tab, service).timeline();
    reader.page().clock().runFor(5_000);
    shows(reader);
    assertThat(panel(reader)).hasAttribute("aria-busy", "false");
  }

  @Test
  void aFailureIsToldAndCanBeTriedAgain(Tabs tabs, PageService service) {
    Tab tab = tabs.tab(Look.ENGLISH).allow("status of 500");
    Visitor reader = opens(tab, refusal(500, "Its log says why.", Map.of()));
    reader.tab("Timeline", "时间线").click();
    assertThat(panel(reader).getByRole(AriaRole.ALERT)).containsText("Something went wrong.");
    MadeViews.of(tab, service).timeline();
    reader.button("Try again").click();
    shows(reader);
    assertThat(panel(reader)).isFocused();
  }

  @Test
  void aLineThatDropsIsTakenUpOnceByItself(Tabs tabs, PageService service) {
    Tab tab = tabs.tab(Look.ENGLISH).allow("net::ERR_");
    MadeViews views = MadeViews.of(tab, service);
    AtomicInteger asked = new AtomicInteger();
    Visitor reader =
        opens(
            tab,
            route -> {
              if (asked.getAndIncrement() == 0) {
                route.abort("connectionreset");
              } else {
                views.tell(route);
              }
            });
    reader.tab("Timeline", "时间线").click();
    shows(reader);
    assertThat(asked).hasValue(2);
  }

  @Test
  void aLineThatStaysAwayIsSaidAndCanBeTriedAgain(Tabs tabs, PageService service) {
    Tab tab = tabs.tab(Look.ENGLISH).allow("net::ERR_");
    MadeViews.of(tab, service).timeline();
    Visitor reader = Visitor.at(tab, "/").has(Visitor.AGREED);
    tab.context().setOffline(true);
    reader.tab("Timeline", "时间线").click();
    assertThat(panel(reader).getByRole(AriaRole.ALERT))
        .containsText("Check the connection, then try again.");
    tab.context().setOffline(false);
    reader.button("Try again").click();
    shows(reader);
  }

  @Test
  void aPageOfAnOlderServiceSaysThatItHasToBeReloaded(Tabs tabs) {
    Tab tab = tabs.tab(Look.ENGLISH).allow("status of 404");
    tab.page().route("**/later/*.js", route -> route.fulfill(new FulfillOptions().setStatus(404)));
    Visitor reader = Visitor.at(tab, "/").has(Visitor.AGREED);
    reader.tab("Publishers", "各家说法").click();
    assertThat(panel(reader).getByRole(AriaRole.ALERT))
        .containsText("The service was updated since. Reload the page, then open this again.");
  }

  @Test
  void aReaderMayLookAtTheAnswerWhileAViewIsOnItsWay(Tabs tabs, PageService service) {
    Tab tab = tabs.tab(Look.ENGLISH);
    Route[] held = new Route[1];
    Visitor reader = opens(tab, route -> held[0] = route);
    tab.page().waitForRequest(MadeViews.TIMELINE, () -> reader.tab("Timeline", "时间线").click());
    assertThat(panel(reader)).containsText("Looking for what happened when…");
    reader.tab("Answer", "回答").click();
    assertThat(panel(reader).locator(".answer")).isVisible();
    MadeViews.of(tab, service).tell(held[0]);
    assertThat(panel(reader).locator(".answer")).isVisible();
    reader.tab("Timeline", "时间线").click();
    shows(reader);
  }
}
