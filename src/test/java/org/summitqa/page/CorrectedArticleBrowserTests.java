package org.summitqa.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route.FulfillOptions;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** An article that is corrected or withdrawn opens as it was cited, and says what became of it. */
@BrowserTest(service = ServiceKind.Edited.class)
class CorrectedArticleBrowserTests {
  private static final JsonMapper JSON = new JsonMapper();
  private static final String WITHOUT =
      "This is the article as it is now. What was cited is not in it any more.";

  private static Locator notice(Visitor reader) {
    return reader.page().locator(".version");
  }

  private static Locator quote(Visitor reader) {
    return reader.page().locator("mark.current");
  }

  private static void opens(Visitor reader, String quote) {
    reader.chips().last().click();
    assertThat(quote(reader)).hasText(quote);
    assertThat(quote(reader)).isInViewport();
  }

  @Test
  void aCorrectionIsToldWithWhatItChanged(Tabs tabs, PageService service) throws IOException {
    Visitor reader = Visitor.at(tabs, Look.ENGLISH).has(EditedCorpus.FARES);
    opens(reader, EditedCorpus.FARES_ANSWER);
    assertThat(notice(reader)).not().isVisible();
    reader.page().keyboard().press("Escape");

    EditedCorpus.of(service)
        .correct(
            "fares",
            "东川市公布公交票价方案",
            EditedCorpus.FARES_ANSWER.replace("降到一元", "降到三元") + EditedCorpus.MORE);

    opens(reader, EditedCorpus.FARES_ANSWER);
    assertThat(notice(reader)).containsText("This article was corrected after it was cited.");
    reader.button("What changed").click();
    assertThat(reader.button("What changed")).hasAttribute("aria-pressed", "true");
    assertThat(reader.page().locator("del")).containsText("removed: ");
    assertThat(reader.page().locator("del")).containsText("一");
    assertThat(reader.page().locator("ins")).containsText("added: ");
    assertThat(reader.page().locator("ins")).containsText("三");
    assertThat(reader.page().locator("ins")).isInViewport();
    Axe.check(reader.tab(), "changes");

    reader.button("Newest version").click();
    assertThat(notice(reader)).containsText(WITHOUT);
    assertThat(reader.page().locator(".article-text")).containsText("降到三元");
    assertThat(reader.button("Back to what was cited")).isFocused();
    reader.button("Back to what was cited").click();
    assertThat(quote(reader)).hasText(EditedCorpus.FARES_ANSWER);

    reader.page().reload();
    reader.awaitAnswer(EditedCorpus.FARES);
    opens(reader, EditedCorpus.FARES_ANSWER);
    assertThat(notice(reader)).containsText("This article was corrected");
  }

  @Test
  void aCorrectionElsewhereKeepsTheQuote(Tabs tabs, PageService service) throws IOException {
    Visitor reader = Visitor.at(tabs, Look.CHINESE.narrow()).has(EditedCorpus.LIBRARY);
    EditedCorpus.of(service)
        .correct(
            "library",
            "西林市图书馆新馆开放",
            "编者按：本文有更正。\n\n" + EditedCorpus.LIBRARY_ANSWER + "\n\n详情将另行公布。");
    Keyboard keys = new Keyboard(reader.page());
    keys.backTo(reader.chips().last()).press("Enter");
    assertThat(notice(reader)).containsText("这篇文章在引用之后有更正");
    keys.backTo(reader.button("What changed", "改动之处")).press("Enter");
    assertThat(reader.page().locator("ins")).containsText("新增：编者按：本文有更正。");
    assertThat(reader.page().locator("del")).containsText("删去：记者到现场看了看。");
    assertThat(quote(reader)).hasText(EditedCorpus.LIBRARY_ANSWER);
    Widths.checkNow(reader.page(), "changes");
    Axe.check(reader.tab(), "changes");
    keys.forthTo(reader.button("Newest version", "最新版本")).press("Enter");
    assertThat(notice(reader)).containsText("这里是文章现在的版本。");
    assertThat(quote(reader)).hasText(EditedCorpus.LIBRARY_ANSWER);
    assertThat(quote(reader)).isInViewport();
    keys.look();
    keys.press("Escape");
    assertThat(reader.chips().last()).isFocused();
  }

  @Test
  void anArticleThatWasWithdrawnIsThereAsItWasCited(Tabs tabs, PageService service)
      throws IOException {
    Visitor reader = Visitor.at(tabs, Look.ENGLISH).has(EditedCorpus.BRIDGE);
    EditedCorpus.of(service).withdraw("bridge");

    opens(reader, EditedCorpus.BRIDGE_ANSWER);
    assertThat(notice(reader))
        .hasText("This article was withdrawn. This is the version that was cited.");
    assertThat(notice(reader).getByRole(AriaRole.BUTTON)).hasCount(0);
    assertThat(reader.page().locator(".panel-text")).containsText("记者到现场看了看。");

    String own = reader.link("Open on its own").getAttribute("href");
    assertThat(own).contains("version=");
    Visitor other = Visitor.at(tabs.tab(Look.ENGLISH.narrow()), "/" + own);
    assertThat(quote(other)).hasText(EditedCorpus.BRIDGE_ANSWER);
    assertThat(notice(other)).isInViewport();
    assertThat(notice(other)).containsText("This article was withdrawn.");
    Axe.check(other.tab(), "withdrawn");
  }

  @Test
  void aVersionThatIsNotKeptGivesWayToTheArticleAsItIs(Tabs tabs, PageService service) {
    Tab tab = tabs.tab(Look.ENGLISH).allow("status of 404");
    Visitor reader = Visitor.at(tab, "/?article=tunnel&start=1&end=9&version=unknown");
    assertThat(notice(reader)).containsText("The version that was cited is not kept.");
    assertThat(reader.page().locator(".article-text")).containsText(EditedCorpus.TUNNEL_ANSWER);
    assertThat(reader.page().locator("mark")).hasCount(0);

    AskFaults.of(tab)
        .rewrite(stream -> stream.replaceAll("\"version\":\"[^\"]*\"", "\"version\":\"unknown\""));
    reader.page().navigate(service.address());
    reader.has(EditedCorpus.TUNNEL);
    opens(reader, EditedCorpus.TUNNEL_ANSWER);
    assertThat(notice(reader)).containsText("The version that was cited is not kept.");
  }

  @Test
  void aCitationThatWasKeptWithoutAVersionOpensAsBefore(Tabs tabs) {
    Tab tab = tabs.tab(Look.ENGLISH);
    AskFaults.of(tab)
        .rewrite(
            stream ->
                stream
                    .lines()
                    .map(CorrectedArticleBrowserTests::before)
                    .collect(Collectors.joining("\n", "", "\n\n")));
    Visitor reader = Visitor.at(tab, "/").has(EditedCorpus.TUNNEL);
    opens(reader, EditedCorpus.TUNNEL_ANSWER);
    assertThat(notice(reader)).not().isVisible();
    assertThat(reader.link("Open on its own").getAttribute("href")).doesNotContain("version");
  }

  /** Returns a line of a stream as it was before versions and printings were told. */
  private static String before(String line) {
    if (!line.startsWith("data:")) {
      return line;
    }
    ObjectNode data = (ObjectNode) JSON.readTree(line.substring("data:".length()));
    data.remove("origins");
    data.findParents("articleId")
        .forEach(one -> ((ObjectNode) one).remove(List.of("version", "alsoIn", "alsoInCount")));
    return "data:" + data;
  }

  @Test
  void aTitleThatChangedAloneIsSaidToBeAll(Tabs tabs) {
    Tab tab = tabs.tab(Look.ENGLISH);
    Visitor reader = Visitor.at(tab, "/").has(EditedCorpus.TUNNEL);
    reader
        .page()
        .route(
            "**/articles/tunnel?*",
            route -> {
              APIResponse response = route.fetch();
              String newest = response.text().replaceAll("\"newest\":\"", "\"newest\":\"x");
              route.fulfill(new FulfillOptions().setResponse(response).setBody(newest));
            });
    opens(reader, EditedCorpus.TUNNEL_ANSWER);
    assertThat(notice(reader)).containsText("The text is the same; only its title changed.");
    assertThat(reader.button("What changed")).hasCount(0);
    assertThat(reader.button("Newest version")).isVisible();
  }
}
