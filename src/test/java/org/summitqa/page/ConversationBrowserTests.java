package org.summitqa.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What is asked with a question: what was said before, and which articles may answer. */
@BrowserTest(service = ServiceKind.Modelled.class)
class ConversationBrowserTests {
  @BeforeEach
  void answer(PageService service, ModelServer model) {
    model.writes(Fentanyl.both(service));
  }

  @Test
  void aLinkAsksByItselfAndAReloadDoesNotAskAgain(Tabs tabs) {
    String link = "/?q=" + URLEncoder.encode(Fentanyl.QUESTION, StandardCharsets.UTF_8);
    Reader reader = Reader.opens(tabs.tab(Look.ENGLISH), link).waits();
    assertThat(reader.sentences()).hasCount(2);
    assertThat(reader.page()).hasTitle(Fentanyl.QUESTION + " · Summit QA");
    List<String> shown = reader.sentences().allTextContents();

    reader.page().reload();
    assertThat(reader.sentences()).hasCount(2);
    assertThat(reader.sentences().allTextContents()).isEqualTo(shown);
    assertThat(reader.asked()).hasSize(1);
  }

  @Test
  void aFollowUpIsSentWithWhatWasSaidBefore(Tabs tabs) {
    Reader reader = Reader.opens(tabs.tab(Look.ENGLISH)).asks(Fentanyl.QUESTION).waits();
    reader.asks(Reader.EXAMPLE).waits();

    assertThat(reader.page().locator(".turn")).hasCount(2);
    assertThat(reader.asked().getFirst().path("history")).isEmpty();
    JsonNode history = reader.asked().getLast().path("history");
    assertThat(history).hasSize(1);
    assertThat(history.at("/0/question").asString()).isEqualTo(Fentanyl.QUESTION);
    assertThat(history.at("/0/answer").asString())
        .isEqualTo(Fentanyl.JOURNAL.replace("。", "[1]。") + Fentanyl.BBC.replace("。", "[2]。"));
  }

  @Test
  void examplesAndFollowUpsAreAskedByAClick(Tabs tabs) {
    Reader reader = Reader.opens(tabs.tab(Look.ENGLISH));
    reader.button(Reader.EXAMPLE).click();
    reader.waits();
    assertThat(reader.named(AriaRole.HEADING, "Ask next")).isVisible();
    reader.button(Reader.FOLLOW_UP).click();
    assertThat(reader.turn()).containsText(Reader.FOLLOW_UP);
    reader.waits();

    assertThat(reader.asked())
        .extracting(request -> request.path("question").asString())
        .containsExactly(Reader.EXAMPLE, Reader.FOLLOW_UP);
  }

  @Test
  void filtersGoWithTheQuestion(Tabs tabs) {
    Reader reader = Reader.opens(tabs.tab(Look.ENGLISH));
    reader.button("Filters").click();
    reader.named(AriaRole.CHECKBOX, "BBC").check();
    Locator period = reader.named(AriaRole.GROUP, "Published");
    period.getByLabel("From").fill("2023-11-01");
    period.getByLabel("To").fill("2023-12-31");
    reader.page().keyboard().press("Escape");
    assertThat(reader.button("Remove filter: BBC")).isVisible();

    reader.asks("两国领导人就芬太尼达成了什么？").waits();
    JsonNode request = reader.asked().getFirst();
    assertThat(request.at("/publishers/0").asString()).isEqualTo("BBC");
    assertThat(request.path("publishers")).hasSize(1);
    assertThat(request.path("from").asString()).isEqualTo("2023-11-01");
    assertThat(request.path("to").asString()).isEqualTo("2023-12-31");
    assertThat(reader.turn()).containsText("BBC");
    assertThat(reader.turn()).not().containsText("Wall Street Journal");

    reader.button("Remove filter: BBC").click();
    reader.asks(Reader.EXAMPLE).waits();
    assertThat(reader.asked().getLast().has("publishers")).isFalse();
    assertThat(reader.asked().getLast().path("from").asString()).isEqualTo("2023-11-01");
  }
}
