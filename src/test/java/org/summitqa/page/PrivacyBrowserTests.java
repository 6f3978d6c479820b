package org.summitqa.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Request;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a reader asks is kept in their browser or nowhere. */
@BrowserTest
class PrivacyBrowserTests {
  private static final String KEEPS_NOTHING =
      """
      IDBFactory.prototype.open = () => { throw new DOMException("Not here", "SecurityError"); };
      """;

  private static boolean tells(Request request, String question) {
    return URLDecoder.decode(request.url(), StandardCharsets.UTF_8).contains(question);
  }

  @Test
  void theServiceIsToldNothingBesidesTheQuestion(Tabs tabs) {
    Tab tab = tabs.tab(Look.ENGLISH);
    List<Request> requests = new ArrayList<>();
    tab.context().onRequest(requests::add);
    Visitor reader = Visitor.at(tab, "/").has(Visitor.FENTANYL).has(Visitor.HOURS);
    reader.take(Visitor.FENTANYL, "Rename");
    reader.dialog().locator("input").fill("What I call it");
    reader.button("Save").click();
    assertThat(reader.history()).hasText("What I call it");

    assertThat(requests).extracting(Request::method).containsOnly("GET", "POST");
    assertThat(requests)
        .filteredOn(request -> request.method().equals("POST"))
        .hasSize(2)
        .allMatch(request -> request.url().endsWith("/ask"));
    assertThat(requests)
        .as("suggestions are asked for what comes next, and nothing else hears of a question")
        .filteredOn(request -> tells(request, Visitor.FENTANYL))
        .allMatch(request -> request.url().contains("/suggestions?"));
    assertThat(requests)
        .noneMatch(request -> String.valueOf(request.postData()).contains("What I call it"));
    assertThat(tab.context().cookies()).isEmpty();
  }

  @Test
  void anotherReaderSeesNothingOfIt(Tabs tabs) {
    Visitor reader = Visitor.at(tabs, Look.ENGLISH).has(Visitor.FENTANYL);
    String address = reader.page().url();

    Visitor other = Visitor.at(tabs, Look.ENGLISH);

    assertThat(other.page().getByText("None yet.")).isVisible();
    other.page().navigate(address.replaceFirst("\\?.*#", "#"));
    assertThat(other.page().getByText("What would you like to know?")).isVisible();
    assertThat(other.history()).hasCount(0);
  }

  @Test
  void aBrowserThatKeepsNothingSaysSoAndAnswers(Tabs tabs) {
    Tab tab = tabs.tab(Look.ENGLISH);
    tab.context().addInitScript(KEEPS_NOTHING);
    Visitor reader = Visitor.at(tab, "/");
    assertThat(
            reader.page().getByText("This browser keeps nothing: conversations end with the page."))
        .isVisible();

    reader.has(Visitor.FENTANYL);
    reader.link("New question").click();
    reader.has(Visitor.WEATHER);
    reader.link(Visitor.FENTANYL).click();

    reader.awaitAnswer(Visitor.FENTANYL);
    assertThat(reader.chips().first()).isVisible();
    assertThat(reader.history()).hasText(new String[] {Visitor.WEATHER, Visitor.FENTANYL});
    reader.page().navigate(reader.page().url().replaceFirst("[?#].*", ""));
    assertThat(reader.page().getByText("None yet.")).isVisible();
  }
}
