package org.summitqa.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.KeyboardModifier;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.web.util.UriComponents;
import org.springframework.web.util.UriComponentsBuilder;
import org.summitqa.web.Http;

/** A click on a mark opens the article at the sentence that was cited. */
@BrowserTest(service = ServiceKind.Modelled.class)
class ArticleBesideBrowserTests {
  @BeforeEach
  void answer(PageService service, ModelServer model) {
    model.writes(Fentanyl.both(service));
  }

  @Test
  void besideTheAnswerWhereThereIsRoom(Tabs tabs, PageService service) {
    Reader reader = Reader.opens(tabs.tab(Look.ENGLISH)).asks(Fentanyl.QUESTION).waits();
    Locator chip = reader.chips().first();
    double top = Reader.top(chip);
    BoundingBox before = chip.boundingBox();
    chip.click();

    assertShows(reader, Fentanyl.JOURNAL_TITLE, Fentanyl.JOURNAL);
    assertThat(cited(service, chip)).isEqualTo(Fentanyl.JOURNAL);
    assertThat(Reader.top(chip)).isEqualTo(top);
    BoundingBox answer = reader.turn().boundingBox();
    assertThat(reader.article().boundingBox().x).isGreaterThanOrEqualTo(answer.x + answer.width);
    assertThat(reader.article().getByText("Publisher’s page")).hasCount(0);

    reader.page().keyboard().press("Escape");
    assertThat(reader.article()).isHidden();
    assertThat(chip).isFocused();
    assertThat(chip.boundingBox().x).isEqualTo(before.x);
    assertThat(chip.boundingBox().y).isEqualTo(before.y);
  }

  @Test
  void overTheAnswerWhereThereIsNot(Tabs tabs) {
    Reader reader = Reader.opens(tabs.tab(Look.ENGLISH.narrow())).asks(Fentanyl.QUESTION).waits();
    Locator chip = reader.chips().last();
    double top = Reader.top(chip);
    chip.click();

    assertShows(reader, Fentanyl.BBC_TITLE, Fentanyl.BBC);
    assertThat(reader.article().boundingBox().width).isEqualTo(390);
    assertThat((Boolean) reader.article().evaluate("(e) => e.matches(':modal')")).isTrue();
    assertThat(reader.article().getByText("Publisher’s page"))
        .hasAttribute("href", Fentanyl.BBC_ADDRESS);
    reader.article().getByLabel("Close").click();
    assertThat(reader.article()).isHidden();
    assertThat(chip).isFocused();
    assertThat(Reader.top(chip)).isEqualTo(top);

    chip.press("Enter");
    assertShows(reader, Fentanyl.BBC_TITLE, Fentanyl.BBC);
    reader.page().keyboard().press("Escape");
    assertThat(chip).isFocused();
  }

  @Test
  void andLeadsToTheNextAndThePreviousCitation(Tabs tabs) {
    Reader reader = Reader.opens(tabs.tab(Look.ENGLISH)).asks(Fentanyl.QUESTION).waits();
    reader.chips().first().click();
    assertShows(reader, Fentanyl.JOURNAL_TITLE, Fentanyl.JOURNAL);
    assertThat(reader.article()).containsText("1 of 2");
    assertThat(reader.button("Previous citation")).isDisabled();

    reader.button("Next citation").click();
    assertShows(reader, Fentanyl.BBC_TITLE, Fentanyl.BBC);
    assertThat(reader.article()).containsText("2 of 2");
    assertThat(reader.button("Next citation")).isDisabled();
    reader.button("Previous citation").click();
    assertShows(reader, Fentanyl.JOURNAL_TITLE, Fentanyl.JOURNAL);
    reader.page().keyboard().press("Escape");
    assertThat(reader.chips().first()).isFocused();
  }

  @Test
  void inATabOfItsOwnWhereTheReaderWantsThat(Tabs tabs) {
    Reader reader = Reader.opens(tabs.tab(Look.ENGLISH)).asks(Fentanyl.QUESTION).waits();
    Page own =
        reader
            .tab()
            .context()
            .waitForPage(
                () ->
                    reader
                        .chips()
                        .last()
                        .click(
                            new Locator.ClickOptions()
                                .setModifiers(List.of(KeyboardModifier.CONTROL))));
    assertThat(own.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
        .hasText(Fentanyl.BBC_TITLE);
    assertThat(own.locator("mark")).hasText(Fentanyl.BBC);
    assertThat(own.locator("mark")).isInViewport();
    assertThat(reader.article()).isHidden();
  }

  private static void assertShows(Reader reader, String title, String quote) {
    assertThat(reader.article()).hasAccessibleName(title);
    assertThat(reader.article().locator("mark.current")).hasText(quote);
    assertThat(reader.article().locator("mark.current")).isInViewport();
  }

  /** Returns what the service has where a mark points. */
  private static String cited(PageService service, Locator chip) {
    UriComponents link = UriComponentsBuilder.fromUriString(chip.getAttribute("href")).build();
    int start = Integer.parseInt(link.getQueryParams().getFirst("start"));
    int end = Integer.parseInt(link.getQueryParams().getFirst("end"));
    String id = link.getQueryParams().getFirst("article");
    String text = new Http(service.port()).get("/articles/" + id).json().path("text").asString();
    return text.substring(start, end);
  }
}
