package org.summitqa.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Articles that want to harm their reader are text, and nothing else. */
@BrowserTest(service = ServiceKind.Hostile.class)
class HostileBrowserTests {
  private static final String TAG = "<img src=x onerror=";

  private static Visitor asked(Tabs tabs, String question) {
    Tab tab = tabs.tab(Look.CHINESE.narrow());
    Unharmed.watch(tab);
    Visitor reader = Visitor.at(tab, "/?q=" + URLEncoder.encode(question, StandardCharsets.UTF_8));
    reader.awaitAnswer(question);
    return reader;
  }

  private static void opens(Visitor reader) {
    assertThat(reader.chips().first()).isVisible();
    Pointing.at(reader.chips().first());
    assertThat(reader.page().locator("quote-card")).isVisible();
    Unharmed.check(reader.tab(), "quote");
    reader.chips().first().click();
    assertThat(reader.page().locator("mark.current").first()).isVisible();
    Unharmed.check(reader.tab(), "article beside");
    reader.page().keyboard().press("Escape");
  }

  @ParameterizedTest
  @CsvSource({
    HostileCorpus.FARES + ",从两元降到一元",
    HostileCorpus.LIBRARY + ",6月15日开放",
    HostileCorpus.BRIDGE + ",全长1200米",
    HostileCorpus.TUNNEL + ",10月1日通车"
  })
  void anAnswerRunsNothingAndKeepsItsPlace(String question, String fact, Tabs tabs) {
    Visitor reader = asked(tabs, question);
    assertThat(reader.page().locator(".answer").getByText(fact).first()).isVisible();
    reader.page().locator(".also summary").click();
    Unharmed.check(reader.tab(), "answer and sources");
    if (!question.equals(HostileCorpus.TUNNEL)) {
      opens(reader);
    }
  }

  @Test
  void markupIsShownAsText(Tabs tabs) {
    Visitor reader = asked(tabs, HostileCorpus.FARES);
    assertThat(reader.page().locator(".answer")).containsText(TAG);
    assertThat(reader.page().locator(".sources .title").first()).containsText(TAG);
    assertThat(reader.page().locator(".sources .credit").first()).containsText(TAG);
    assertThat(reader.page().locator(".sources blockquote").first()).containsText(TAG);
  }

  @Test
  void anAddressThatRunsIsNoLink(Tabs tabs) {
    Visitor reader = asked(tabs, HostileCorpus.LIBRARY);
    Locator source = reader.page().locator(".sources li").first();
    assertThat(source).containsText("西林市图书馆新馆开放");
    assertThat(source.getByText("发布者网页")).hasCount(0);
  }

  @Test
  void textFromTheRightTurnsNothingElseRound(Tabs tabs) {
    Visitor reader = asked(tabs, HostileCorpus.BRIDGE);
    Object open =
        reader
            .page()
            .evaluate(
                """
                () => {
                  const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
                  const open = [];
                  while (walk.nextNode()) {
                    const { data, parentElement: one } = walk.currentNode;
                    const within = one.closest("bdi, blockquote, h1, h2, p, [dir]");
                    if (/[\\u202a-\\u202e]/u.test(data) && !one.closest(".unseen")
                        && getComputedStyle(within).unicodeBidi !== "isolate"
                        && within.matches(".credit, .answer")) {
                      open.push(one.outerHTML.slice(0, 100));
                    }
                  }
                  return open.join();
                }
                """);
    assertThat(open).isEqualTo("");
  }

  @ParameterizedTest
  @ValueSource(strings = {"markup", "script-link", "right-to-left", "long-word"})
  void anArticleOnItsOwnIsText(String id, Tabs tabs) {
    Tab tab = tabs.tab(Look.CHINESE.narrow());
    Unharmed.watch(tab);
    Visitor reader = Visitor.at(tab, "/?articles");
    assertThat(reader.page().locator(".articles li")).hasCount(4);
    Unharmed.check(tab, "articles");

    reader.page().locator(".articles a.title[href$='article=" + id + "']").click();

    assertThat(reader.page().locator("article")).isVisible();
    Unharmed.check(tab, "article");
  }

  @Test
  void aQuestionInTheListOfConversationsIsText(Tabs tabs) {
    Tab tab = tabs.tab(Look.CHINESE.narrow());
    Unharmed.watch(tab);
    Visitor reader = Visitor.at(tab, "/");
    String question = HostileCorpus.RIGHT_TO_LEFT + HostileCorpus.MARKUP + "a".repeat(500);
    reader.ask(question);
    assertThat(reader.page().locator(".turn[aria-busy=false] .tools")).isVisible();
    reader.button("", "菜单").click();
    assertThat(reader.history()).containsText(new String[] {TAG});
    Unharmed.check(tab, "conversations");
    reader.page().locator(".conversations .icon").click();
    reader.page().getByText("重命名").click();
    assertThat(reader.dialog()).isVisible();
    Unharmed.check(tab, "rename");
  }
}
