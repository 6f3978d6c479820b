package org.summitqa.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Where else a source is printed, and whether all sources are one. */
@BrowserTest
class PrintingsBrowserTests {
  private static final JsonMapper JSON = new JsonMapper();

  /** Asks where all that is cited is printed by others, too. */
  private static Visitor asked(Tabs tabs, Look look, String origin, List<String> articles) {
    Tab tab = tabs.tab(look);
    AskFaults.of(tab)
        .rewrite(
            stream ->
                stream
                    .lines()
                    .map(line -> printed(line, origin, articles))
                    .collect(Collectors.joining("\n", "", "\n\n")));
    return Visitor.at(tab, "/").has(Visitor.FENTANYL);
  }

  private static String printed(String line, String origin, List<String> articles) {
    if (!line.startsWith("data:")) {
      return line;
    }
    JsonNode data = JSON.readTree(line.substring("data:".length()));
    data.findParents("articleId").forEach(one -> print((ObjectNode) one));
    if (data.has("status")) {
      ((ObjectNode) data)
          .set("origins", JSON.valueToTree(List.of(Map.of("name", origin, "articles", articles))));
    }
    return "data:" + data;
  }

  private static void print(ObjectNode citation) {
    citation.set(
        "alsoIn",
        JSON.valueToTree(
            List.of(
                MadeViews.printing(Fentanyl.JOURNAL_ID, "东川晚报"),
                MadeViews.printing(Fentanyl.BBC_ID, "南浦早报"))));
    citation.put("alsoInCount", 2);
  }

  @Test
  void aSourceNamesWhoElsePrintsItAndLeadsThere(Tabs tabs) {
    Visitor reader = asked(tabs, Look.ENGLISH, "新华社", List.of(Fentanyl.BBC_ID));
    Locator source = reader.page().locator(".sources li").first();
    assertThat(source).containsText("Also in 东川晚报, 南浦早报");
    assertThat(reader.page().locator(".origin")).hasCount(0);
    reader.chips().first().hover();
    assertThat(reader.page().locator("quote-card")).containsText("Also in 东川晚报, 南浦早报");
    reader.page().keyboard().press("Escape");

    Locator link = source.getByText("东川晚报");
    assertThat(link.locator("xpath=ancestor::a"))
        .hasAttribute("href", "?article=" + Fentanyl.JOURNAL_ID);
    link.click();
    assertThat(reader.page().locator("#panel-title")).hasText(Fentanyl.JOURNAL_TITLE);
    assertThat(reader.page().locator(".article-text")).isVisible();
  }

  @Test
  void sourcesOfOneOriginAreSaidToBeOne(Tabs tabs) {
    List<String> articles = List.of(Fentanyl.BBC_ID, Fentanyl.JOURNAL_ID, "another");
    Visitor english = asked(tabs, Look.ENGLISH, "Xinhua", articles);
    assertThat(english.page().locator(".sources .origin"))
        .hasText("All sources carry one text, by Xinhua, printed by 3.");
    Axe.check(english.tab(), "one origin");

    Visitor chinese = asked(tabs, Look.CHINESE.narrow(), "新华社", articles);
    assertThat(chinese.page().locator(".sources .origin")).hasText("这些来源同出一源：新华社（3 家刊登）。");
    Widths.check(chinese.page(), "one origin");
    chinese.page().reload();
    chinese.awaitAnswer(Visitor.FENTANYL);
    assertThat(chinese.page().locator(".sources .origin")).isVisible();
  }
}
