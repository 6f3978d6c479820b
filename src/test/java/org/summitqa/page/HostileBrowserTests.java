package org.summitqa.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Articles that want to harm their reader are text, and nothing else. */
@BrowserTest(service = ServiceKind.Hostile.class)
class HostileBrowserTests {
  @ParameterizedTest
  @CsvSource({
    HostileCorpus.FARES + ",从两元降到一元",
    HostileCorpus.LIBRARY + ",6月15日开放",
    HostileCorpus.BRIDGE + ",全长1200米",
    HostileCorpus.TUNNEL + ",10月1日通车"
  })
  void anAnswerRunsNothing(String question, String fact, Tabs tabs) {
    Tab tab = tabs.tab(Look.CHINESE.narrow());
    List<String> dialogs = new ArrayList<>();
    tab.page()
        .onDialog(
            dialog -> {
              dialogs.add(dialog.message());
              dialog.dismiss();
            });
    tab.open("/?q=" + URLEncoder.encode(question, StandardCharsets.UTF_8));

    assertThat(tab.page().getByText(fact).first()).isVisible();
    assertThat(dialogs).isEmpty();
    assertThat(tab.page().evaluate("() => window.harmed === undefined")).isEqualTo(true);
    assertThat(tab.page().locator("a[href^='javascript' i], main script, main img")).hasCount(0);
  }
}
