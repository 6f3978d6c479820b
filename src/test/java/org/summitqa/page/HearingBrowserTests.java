package org.summitqa.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who hears the page hears all of it, and nothing twice. */
@BrowserTest
class HearingBrowserTests {
  private static final String LISTENS =
      """
      () => {
        window.heard = [];
        new MutationObserver((changes) => changes.forEach(({ addedNodes }) =>
          window.heard.push(...[...addedNodes].map((one) => one.textContent))))
          .observe(document.querySelector("[role=log]"),
            { childList: true, subtree: true, characterData: true });
      }
      """;

  /** What can be acted on, and has no name. */
  private static final Pattern NAMELESS =
      Pattern.compile(
          "(?m)^\\s*- '?(button|link|textbox|searchbox|combobox|checkbox|dialog|doc-noteref)"
              + "(?! [\"/]).*$");

  private static List<?> heard(Visitor reader) {
    return (List<?>) reader.page().evaluate("() => window.heard");
  }

  private static Visitor listening(Tabs tabs, Look look) {
    Visitor reader = Visitor.at(tabs, look);
    assertThat(reader.page().getByRole(AriaRole.LOG)).hasCount(1);
    reader.page().evaluate(LISTENS);
    return reader;
  }

  @Test
  void eachSentenceIsReadOutOnceAndThenTheEnd(Tabs tabs) {
    Visitor reader = listening(tabs, Look.ENGLISH).has(Visitor.AGREED);

    List<String> sentences =
        reader.page().locator(".answer .sentence").allTextContents().stream()
            .map(text -> text.replaceAll("\\u2060|\\d(?=\\d?[。”]|$)", ""))
            .toList();
    List<String> said = heard(reader).stream().map(String::valueOf).toList();
    assertThat(said)
        .startsWith("Searching the articles…", "Reading 8 passages…")
        .endsWith("Answer complete, with 3 sources.")
        .doesNotHaveDuplicates();
    assertThat(sentences).hasSize(3);
    assertThat(said).filteredOn(text -> text.endsWith("。") || text.endsWith("”")).hasSize(3);
  }

  @Test
  void aRefusalIsReadOutOnce(Tabs tabs) {
    Visitor reader = listening(tabs, Look.CHINESE).has(Visitor.WEATHER);
    String refusal = reader.page().locator(".refusal .answer").textContent();
    assertThat(heard(reader).stream().filter(refusal::equals)).hasSize(1);
  }

  @Test
  void anOldConversationIsNotReadOut(Tabs tabs) {
    Visitor reader = listening(tabs, Look.ENGLISH).has(Visitor.FENTANYL);
    reader.link("New question").click();
    int before = heard(reader).size();
    reader.link(Visitor.FENTANYL).click();
    reader.awaitAnswer(Visitor.FENTANYL);
    assertThat(heard(reader)).hasSize(before);
  }

  @ParameterizedTest
  @MethodSource("org.summitqa.page.Look#all")
  void allHasAName(Look look, Tabs tabs) {
    Visitor reader = Visitor.at(tabs, look);
    named(reader.page());
    reader.has(Visitor.AGREED);
    assertThat(reader.chips()).hasText(new String[] {"1", "2", "3"});
    assertThat(reader.chips().nth(1))
        .hasAttribute(
            "aria-label",
            look.isChinese() ? "出处 2，BBC，2023年11月16日" : "source 2, BBC, 16 November 2023");
    named(reader.page());
    reader.chips().first().click();
    assertThat(reader.page().locator("mark.current")).isVisible();
    named(reader.page());
    reader.page().navigate(reader.page().url().replaceFirst("\\?.*", "?articles"));
    assertThat(reader.page().locator(".articles li")).hasCount(5);
    named(reader.page());
  }

  private static void named(Page page) {
    String snapshot = page.locator("body").ariaSnapshot();
    assertThat(snapshot).contains("- main", "- button");
    assertThat(NAMELESS.matcher(snapshot).results().map(one -> one.group())).isEmpty();
  }
}
