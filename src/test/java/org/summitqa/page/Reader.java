package org.summitqa.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.Route.FulfillOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody who reads the page in English, and finds things by what they are and are called. */
final class Reader {
  /** What the page offers to begin with. */
  static final String EXAMPLE = "佩洛西什么时候访问台湾？";

  /** What the page offers after an answer. */
  static final String FOLLOW_UP = "双方同意增加留学生吗？";

  private static final JsonMapper JSON = new JsonMapper();

  private final Tab tab;
  private final List<JsonNode> asked = new ArrayList<>();

  private Reader(Tab tab) {
    this.tab = tab;
  }

  static Reader opens(Tab tab) {
    return opens(tab, "/");
  }

  static Reader opens(Tab tab, String path) {
    Reader reader = new Reader(tab);
    tab.context().route("**/suggestions?*", Reader::suggest);
    tab.page().onRequest(reader::note);
    tab.open(path);
    return reader;
  }

  private static void suggest(Route route) {
    String question = route.request().url().contains("asked=") ? FOLLOW_UP : EXAMPLE;
    route.fulfill(
        new FulfillOptions()
            .setContentType("application/json")
            .setBody("{\"questions\":[\"%s\"]}".formatted(question)));
  }

  private void note(Request request) {
    if (request.url().endsWith("/ask")) {
      asked.add(JSON.readTree(request.postData()));
    }
  }

  /** Writes a question and sends it. */
  Reader asks(String question) {
    box().fill(question);
    box().press("Enter");
    assertThat(turn().getByRole(AriaRole.HEADING).first()).hasText(question);
    return this;
  }

  /** Waits for the end of the last answer. */
  Reader waits() {
    assertThat(turn()).hasAttribute("aria-busy", "false");
    return this;
  }

  /** Returns the requests that were sent, in order. */
  List<JsonNode> asked() {
    return List.copyOf(asked);
  }

  Tab tab() {
    return tab;
  }

  Page page() {
    return tab.page();
  }

  /** Returns where a question is written. */
  Locator box() {
    return named(AriaRole.TEXTBOX, "Your question").last();
  }

  /** Returns the last question with its answer. */
  Locator turn() {
    return page().locator(".turn").last();
  }

  /** Returns the verified sentences of the last answer. */
  Locator sentences() {
    return turn().locator(".answer .sentence");
  }

  /** Returns the marks of the last answer. */
  Locator chips() {
    return turn().locator(".answer [role=doc-noteref]");
  }

  Locator button(String name) {
    return named(AriaRole.BUTTON, name);
  }

  /** Returns the article beside the answer, or over it. */
  Locator article() {
    return page().getByRole(AriaRole.DIALOG);
  }

  Locator named(AriaRole role, String name) {
    return page().getByRole(role, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  /** Returns how far below the top of the window something is, in CSS pixels. */
  static double top(Locator place) {
    return ((Number) place.evaluate("(e) => e.getBoundingClientRect().top")).doubleValue();
  }
}
