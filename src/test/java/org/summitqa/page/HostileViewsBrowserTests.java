package org.summitqa.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What wants to harm a reader is text in the views of an answer, too. */
@BrowserTest(service = ServiceKind.Hostile.class)
class HostileViewsBrowserTests {
  private static final String TAG = "<img src=x onerror=";
  private static final List<String> ARTICLES =
      List.of("markup", "script-link", "right-to-left", "long-word");
  private static final String HARM =
      HostileCorpus.MARKUP + HostileCorpus.RIGHT_TO_LEFT + "[1]" + HostileCorpus.LONG_WORD;

  private static Locator panel(Visitor reader) {
    return reader.page().getByRole(AriaRole.TABPANEL).locator("visible=true");
  }

  private static Map<String, Object> cited(MadeViews views, int number) {
    Map<String, Object> citation =
        views.cited(number, ARTICLES.get((number - 1) % ARTICLES.size()), "说");
    citation.put("alsoIn", List.of(MadeViews.printing("\"><script>", HARM)));
    citation.put("alsoInCount", 1);
    citation.put("url", HostileCorpus.SCRIPT_LINK);
    return citation;
  }

  @Test
  void nothingRunsAndEverythingKeepsItsPlace(Tabs tabs, PageService service) {
    Tab tab = tabs.tab(Look.CHINESE.narrow());
    Unharmed.watch(tab);
    MadeViews views = MadeViews.of(tab, service);
    List<Map<String, Object>> all =
        List.of(cited(views, 1), cited(views, 2), cited(views, 3), cited(views, 4));
    all.getFirst().put("quote", HARM);
    views
        .timeline(
            List.of(
                MadeViews.event("2021-04-02", "2021-04-02", "day", all),
                MadeViews.event(HARM, HARM, HARM, List.of(cited(views, 1)))))
        .comparison(
            List.of(MadeViews.says(HARM, HARM, 1), MadeViews.silent(HARM)),
            List.of(
                Map.of("kind", HARM, "about", HARM, "statement", HARM, "citations", List.of(1, 2))),
            all);
    Visitor reader = Visitor.at(tab, "/").has(HostileCorpus.FARES);

    reader.tab("Timeline", "时间线").click();
    assertThat(panel(reader).locator("blockquote").first()).containsText(TAG);
    panel(reader).locator("summary").click();
    Unharmed.check(tab, "timeline");
    reader.tab("Publishers", "各家说法").click();
    assertThat(panel(reader).locator(".differences")).containsText(TAG);
    assertThat(panel(reader).locator(".silent")).containsText(TAG);
    Unharmed.check(tab, "publishers");
    Pointing.at(panel(reader).locator(".chip").first());
    assertThat(reader.page().locator("quote-card")).containsText(TAG);
    Unharmed.check(tab, "quote");
    panel(reader).locator(".chip").first().click();
    assertThat(reader.page().locator(".panel-text")).containsText("东川市");
    Unharmed.check(tab, "article");
  }
}
