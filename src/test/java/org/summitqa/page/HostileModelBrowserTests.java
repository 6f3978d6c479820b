package org.summitqa.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a model writes is text, too. */
@BrowserTest(service = ServiceKind.HostileModelled.class)
class HostileModelBrowserTests {
  private static final String FACT = "东川市公交票价将从两元降到一元";

  @ParameterizedTest
  @ValueSource(
      strings = {
        HostileCorpus.MARKUP,
        "[票价](javascript:window.harmed=true)",
        "![票价](https://elsewhere.example/x.png)",
        "<a href=\"data:text/html,<script>window.harmed=true</script>\">票价</a>",
        HostileCorpus.RIGHT_TO_LEFT
      })
  void andNothingElse(String harm, Tabs tabs, ModelServer model) {
    Tab tab = tabs.tab(Look.CHINESE.narrow());
    Unharmed.watch(tab);
    model.writes(FACT + harm + "[1]。");
    Visitor reader = Visitor.at(tab, "/").has(HostileCorpus.FARES);
    assertThat(reader.page().locator(".answer, .refusal").first()).isVisible();
    Unharmed.check(tab, "answer");
    shown(reader, harm);
  }

  /** Whatever the checks let through: the same in a sentence that the page takes for a model's. */
  private static void shown(Visitor reader, String harm) {
    String escaped = harm.replace("\\", "\\\\").replace("\"", "\\\"");
    AskFaults.of(reader.tab())
        .rewrite(
            stream ->
                stream
                    .replace("\"verification\":\"exact\"", "\"verification\":\"supported\"")
                    .replace(FACT, FACT + escaped));
    reader.button("", "重新回答").click();
    assertThat(reader.page().getByText("2 / 2")).isVisible();
    assertThat(reader.page().locator(".answer")).containsText(FACT);
    Unharmed.check(reader.tab(), "answer of a model");
    Pointing.at(reader.chips().first());
    assertThat(reader.page().locator("quote-card")).isVisible();
    Unharmed.check(reader.tab(), "quote of a model");
  }
}
