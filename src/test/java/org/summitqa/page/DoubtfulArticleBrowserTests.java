package org.summitqa.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Route.FulfillOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Citations of articles that are not as they were, or lead where nobody should go. */
@BrowserTest(service = ServiceKind.Modelled.class)
class DoubtfulArticleBrowserTests {
  private static final String ARTICLE = "**/articles/" + Fentanyl.JOURNAL_ID + "*";

  @BeforeEach
  void answer(PageService service, ModelServer model) {
    model.writes(Fentanyl.both(service));
  }

  @Test
  void anArticleThatSaysOtherwiseNowIsToldWithWhatWasCited(Tabs tabs) {
    Reader reader = Reader.opens(tabs.tab(Look.ENGLISH));
    change(reader, article -> article.replace("制造药片的压片机", "其他事项"));
    reader.asks(Fentanyl.QUESTION).waits().chips().first().click();

    assertThat(reader.article())
        .containsText("The article has changed since; this is what was cited:");
    assertThat(reader.article().locator("blockquote")).hasText(Fentanyl.JOURNAL);
    assertThat(reader.article().locator("mark.current")).hasCount(0);
    assertThat(reader.article()).containsText("其他事项");
  }

  @Test
  void aSentenceThatMovedIsFound(Tabs tabs) {
    Reader reader = Reader.opens(tabs.tab(Look.ENGLISH));
    change(reader, article -> article.replace("\"text\":\"", "\"text\":\"编者按：本文有更新。\\n\\n"));
    reader.asks(Fentanyl.QUESTION).waits().chips().first().click();

    assertThat(reader.article().locator("mark.current")).hasText(Fentanyl.JOURNAL);
    assertThat(reader.article().locator("mark.current")).isInViewport();
    assertThat(reader.article()).containsText("编者按");
  }

  private static void change(Reader reader, UnaryOperator<String> change) {
    reader
        .page()
        .route(
            ARTICLE,
            route -> {
              APIResponse article = route.fetch();
              route.fulfill(
                  new FulfillOptions().setResponse(article).setBody(change.apply(article.text())));
            });
  }

  @Test
  void anArticleThatIsGoneIsToldWithWhatWasCited(Tabs tabs) {
    Reader reader = Reader.opens(tabs.tab(Look.ENGLISH).allow("status of 404"));
    reader.page().route(ARTICLE, route -> route.fulfill(new FulfillOptions().setStatus(404)));
    reader.asks(Fentanyl.QUESTION).waits().chips().first().click();

    assertThat(reader.article()).containsText("This article is no longer there.");
    assertThat(reader.article().locator("blockquote")).hasText(Fentanyl.JOURNAL);
    reader.button("Next citation").click();
    assertThat(reader.article().locator("mark.current")).hasText(Fentanyl.BBC);
    assertThat(reader.article()).not().containsText("no longer there");
  }

  @ParameterizedTest
  @ValueSource(strings = {"javascript:window.harmed=true", "data:text/html,harm"})
  void onlyAddressesOfTheWebAreLinkedTo(String address, Tabs tabs) {
    Reader reader = Reader.opens(tabs.tab(Look.ENGLISH));
    AskFaults.of(reader.tab()).rewrite(stream -> stream.replace(Fentanyl.BBC_ADDRESS, address));
    reader.asks(Fentanyl.QUESTION).waits().chips().last().click();

    assertThat(reader.article()).hasAccessibleName(Fentanyl.BBC_TITLE);
    assertThat(reader.article()).containsText("BBC · 16 November 2023");
    assertThat(reader.named(AriaRole.LINK, "Publisher’s page")).hasCount(0);
    assertThat(reader.page().locator("[href*='harm']")).hasCount(0);
  }
}
