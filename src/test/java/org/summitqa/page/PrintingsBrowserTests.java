package org.summitqa.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Where else a source is printed, and whether all sources are one. */
@BrowserTest(service = ServiceKind.Edited.class)
class PrintingsBrowserTests {
  private static final Pattern ALSO = Pattern.compile("Also in\\s+(晨报|东川晚报)");

  private static Visitor asked(Tabs tabs, Look look) {
    return Visitor.at(tabs, look).has(EditedCorpus.STADIUM);
  }

  @Test
  void aSourceNamesWhoElsePrintsItAndLeadsThere(Tabs tabs) {
    Visitor reader = asked(tabs, Look.ENGLISH);
    Locator source = reader.page().locator(".sources > .list > li").first();
    assertThat(source.locator(".printings")).hasText(ALSO);
    Pointing.at(reader.chips().first());
    assertThat(reader.page().locator("quote-card")).containsText(ALSO);
    reader.page().keyboard().press("Escape");

    String title = source.locator(".title bdi").textContent();
    source.locator(".printings a").click();

    assertThat(reader.page().locator("#panel-title")).not().hasText(title);
    assertThat(reader.page().locator("#panel-title")).containsText("体育馆");
    assertThat(reader.page().locator("mark.current")).containsText("9月1日开放");
    assertThat(reader.page().locator(".version")).not().isVisible();
    reader.page().keyboard().press("Escape");
    assertThat(source.locator(".printings a")).isFocused();
  }

  @Test
  void sourcesOfOneOriginAreSaidToBeOne(Tabs tabs) {
    Visitor english = asked(tabs, Look.ENGLISH);
    assertThat(english.page().locator(".sources .origin"))
        .hasText("All sources carry one text, by 新华社, printed by 2.");
    Axe.check(english.tab(), "one origin");

    Visitor chinese = asked(tabs, Look.CHINESE.narrow());
    assertThat(chinese.page().locator(".sources .origin")).hasText("这些来源同出一源：新华社（2 家刊登）。");
    Widths.check(chinese.page(), "one origin");
    chinese.page().reload();
    chinese.awaitAnswer(EditedCorpus.STADIUM);
    assertThat(chinese.page().locator(".sources .origin")).isVisible();
  }

  @Test
  void aSourceThatNobodyElsePrintsSaysNothingOfIt(Tabs tabs) {
    Visitor reader = Visitor.at(tabs, Look.ENGLISH).has(EditedCorpus.TUNNEL);
    assertThat(reader.page().locator(".sources .list").first()).isVisible();
    assertThat(reader.page().locator(".origin")).hasCount(0);
  }
}
