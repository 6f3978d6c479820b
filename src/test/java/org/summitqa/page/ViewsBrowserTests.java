package org.summitqa.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An answer can be looked at as a timeline, and by what each publisher says. */
@BrowserTest
class ViewsBrowserTests {
  private static final Pattern TIMELINE = MadeViews.TIMELINE;

  static Stream<Look> looks() {
    return Stream.of(Look.ENGLISH, Look.ENGLISH.narrow());
  }

  private static Visitor asked(Tabs tabs, PageService service, Look look) {
    Tab tab = tabs.tab(look);
    MadeViews.of(tab, service).timeline().comparison();
    return Visitor.at(tab, "/").has(Visitor.AGREED);
  }

  private static Locator panel(Visitor reader) {
    return reader.page().getByRole(AriaRole.TABPANEL).locator("visible=true");
  }

  private static List<String> texts(Locator all) {
    return all.allInnerTexts().stream().map(text -> text.replaceAll("[\\s\u2060]+", " ")).toList();
  }

  @ParameterizedTest
  @MethodSource("looks")
  void aTimelineTellsEventsInOrderWithAllWhoTellOfThem(Look look, Tabs tabs, PageService service) {
    Visitor reader = asked(tabs, service, look);
    assertThat(reader.tab("Answer", "回答")).hasAttribute("aria-selected", "true");
    reader.tab("Timeline", "时间线").click();

    assertThat(panel(reader)).hasAccessibleName("Timeline");
    assertThat(panel(reader)).containsText("3 events.");
    assertThat(texts(panel(reader).getByRole(AriaRole.HEADING)))
        .containsExactly("October 2023", "15 November 2023", "Late January 2024");
    assertThat(texts(panel(reader).locator(".chip"))).containsExactly("1", "2", "3", "4");
    Locator second = panel(reader).locator(".timeline > li").nth(1);
    assertThat(second).containsText(Fentanyl.BBC);
    assertThat(second).containsText(Fentanyl.JOURNAL);
    assertThat(second).containsText("BBC · reported 16 November 2023");
    assertThat(second).containsText("Also in 东川晚报, 南浦早报 and 3 more");
    assertThat(reader.page().locator(".answer")).isHidden();
    reader.tab("Answer", "回答").click();
    assertThat(reader.page().locator(".answer")).isVisible();
  }

  @ParameterizedTest
  @MethodSource("looks")
  void theShippedArticlesHaveATimeline(Look look, Tabs tabs) {
    Visitor reader = Visitor.at(tabs, look).has(Visitor.HOURS);
    reader.tab("Timeline", "时间线").click();
    Locator events = panel(reader).locator(".timeline > li");
    assertThat(events.first()).isVisible();
    assertThat(events.first().locator("h3")).containsText(Pattern.compile("20\\d\\d"));
    String quote = panel(reader).locator("blockquote bdi").first().textContent();
    panel(reader).locator(".chip").first().click();
    assertThat(reader.page().locator("mark.current").first()).isInViewport();
    assertThat(String.join("", reader.page().locator("mark.current").allTextContents()))
        .isEqualTo(quote);
  }

  @ParameterizedTest
  @MethodSource("looks")
  void thePublishersOfTheShippedArticlesAreCompared(Look look, Tabs tabs) {
    Visitor reader = Visitor.at(tabs, look).has(Visitor.HOURS);
    reader.tab("Publishers", "各家说法").click();
    assertThat(panel(reader).locator(".rows > li").first()).isVisible();
    assertThat(panel(reader).locator(".rows .check").first()).hasText("Word for word");
    panel(reader).locator(".rows .chip").first().click();
    assertThat(reader.page().locator("mark.current").first()).isInViewport();
    assertThat(reader.page().locator(".panel-text > .notice")).hasCount(0);
  }

  @Test
  void bothSpeakChinese(Tabs tabs, PageService service) {
    Visitor reader = asked(tabs, service, Look.CHINESE);
    reader.tab("Timeline", "时间线").click();
    assertThat(panel(reader).locator(".timeline")).isVisible();
    assertThat(texts(panel(reader).getByRole(AriaRole.HEADING)))
        .containsExactly("2023年10月", "2023年11月15日", "2024年1月下旬");
    assertThat(panel(reader)).containsText("BBC · 2023年11月16日报道");
    assertThat(panel(reader)).containsText("也见于 东川晚报、南浦早报等，另有 3 处");
    reader.tab("Publishers", "各家说法").click();
    assertThat(panel(reader)).containsText("说法不一之处");
    assertThat(panel(reader).locator(".silent")).containsText("对此没有说法。");
  }

  @ParameterizedTest
  @MethodSource("looks")
  void publishersAreComparedTheDifferencesFirst(Look look, Tabs tabs, PageService service) {
    Visitor reader = asked(tabs, service, look);
    reader.tab("Publishers", "各家说法").click();

    assertThat(panel(reader).locator(".differences")).isVisible();
    assertThat(texts(panel(reader).getByRole(AriaRole.HEADING)))
        .containsExactly(
            "Where they differ", "What each says", "BBC", "Wall Street Journal", "Deutsche Welle");
    Locator difference = panel(reader).locator(".differences li");
    assertThat(difference).containsText("Number");
    assertThat(texts(difference.locator(".chip"))).containsExactly("1", "2");
    assertThat(difference).containsText("BBC称“同意解决”");
    Locator bbc = panel(reader).locator(".rows > li").first();
    assertThat(bbc).containsText("Word for word");
    assertThat(bbc.locator(".chip")).hasText("1");
    assertThat(panel(reader).locator(".silent")).containsText("Says nothing about this.");
  }

  @ParameterizedTest
  @MethodSource("looks")
  void aMarkOfAViewOpensTheArticleAtItsQuote(Look look, Tabs tabs, PageService service) {
    Visitor reader = asked(tabs, service, look);
    reader.tab("Timeline", "时间线").click();
    Locator mark = panel(reader).locator(".chip").nth(2);
    mark.click();

    assertThat(reader.page().locator("mark.current")).hasText(Fentanyl.JOURNAL);
    assertThat(reader.page().locator("mark.current")).isInViewport();
    assertThat(reader.page().getByText("3 of 4")).isVisible();
    reader.button("Next citation").click();
    assertThat(reader.page().locator("mark.current")).hasText(Fentanyl.BBC);
    reader.page().keyboard().press("Escape");
    assertThat(mark).isFocused();

    reader.tab("Publishers", "各家说法").click();
    Pointing.at(panel(reader).locator(".rows .chip").first());
    assertThat(reader.page().locator("quote-card")).containsText(Fentanyl.BBC);
    panel(reader).locator(".rows .chip").first().click();
    assertThat(reader.page().getByText("1 of 2")).isVisible();
    assertThat(reader.page().locator("mark.current")).hasText(Fentanyl.BBC);
  }

  @Test
  void aPrintingOpensWithTheSameWords(Tabs tabs, PageService service) {
    Visitor reader = asked(tabs, service, Look.ENGLISH);
    reader.tab("Timeline", "时间线").click();
    reader.page().getByText("南浦早报").click();
    assertThat(reader.page().locator("mark.current")).hasText(Fentanyl.BBC);
    reader.page().keyboard().press("Escape");
    reader.page().getByText("东川晚报").click();
    assertThat(reader.page().getByText("This printing says it in other words;")).isVisible();
  }

  @Test
  void aViewIsAskedForOnceWithWhatWasAskedAndItsFilters(Tabs tabs, PageService service) {
    Tab tab = tabs.tab(Look.ENGLISH);
    MadeViews.of(tab, service).timeline().comparison();
    Visitor reader =
        Visitor.at(tab, "/?q=" + Visitor.AGREED + "&publisher=BBC&from=2023-11-01&to=2023-12-31");
    reader.awaitAnswer(Visitor.AGREED);
    assertThat(tab.log().requests()).noneMatch(address -> address.contains("/later/"));

    Request events =
        reader.page().waitForRequest(TIMELINE, () -> reader.tab("Timeline", "时间线").click());
    assertThat(panel(reader).locator(".timeline")).isVisible();
    Request compared =
        reader
            .page()
            .waitForRequest(MadeViews.COMPARE, () -> reader.tab("Publishers", "各家说法").click());
    assertThat(panel(reader).locator(".differences")).isVisible();
    reader.tab("Timeline", "时间线").click();
    reader.tab("Answer", "回答").click();
    reader.tab("Publishers", "各家说法").click();

    assertThat(events.url()).contains("publisher=BBC", "from=2023-11-01", "to=2023-12-31", "q=");
    JsonNode body = new JsonMapper().readTree(compared.postData());
    assertThat(body.path("question").asString()).isEqualTo(Visitor.AGREED);
    assertThat(body.path("language").asString()).isEqualTo("zh");
    assertThat(body.path("publishers").get(0).asString()).isEqualTo("BBC");
    assertThat(body.path("from").asString()).isEqualTo("2023-11-01");
    assertThat(tab.log().requests().stream().filter(one -> TIMELINE.matcher(one).matches()))
        .hasSize(1);
    assertThat(tab.log().requests().stream().filter(one -> one.endsWith("/compare"))).hasSize(1);
  }

  @Test
  void whereNothingIsToldTheViewSaysSo(Tabs tabs, PageService service) {
    Tab tab = tabs.tab(Look.ENGLISH);
    MadeViews.of(tab, service)
        .timeline(List.of())
        .comparison(List.of(MadeViews.silent("BBC")), List.of(), List.of());
    Visitor reader = Visitor.at(tab, "/").has(Visitor.WEATHER);
    reader.tab("Timeline", "时间线").click();
    assertThat(panel(reader)).containsText("The articles tell of no dated event about this.");
    reader.tab("Publishers", "各家说法").click();
    assertThat(panel(reader)).containsText("None of the publishers answers this.");
    assertThat(panel(reader)).containsText("Says nothing about this.");
    reader.tab("Answer", "回答").click();
    assertThat(panel(reader).locator(".refusal")).isVisible();
  }

  @Test
  void aKeyboardGoesThroughTheViewsAndIntoThem(Tabs tabs, PageService service) {
    Visitor reader = asked(tabs, service, Look.ENGLISH);
    Keyboard keys = new Keyboard(reader.page());
    keys.backTo(reader.tab("Answer", "回答")).press("ArrowRight");
    assertThat(reader.tab("Timeline", "时间线")).isFocused();
    assertThat(reader.tab("Answer", "回答")).hasAttribute("aria-selected", "true");
    keys.look();
    keys.press("Enter");
    assertThat(panel(reader).locator(".timeline")).isVisible();
    assertThat(reader.tab("Timeline", "时间线")).isFocused();
    assertThat(reader.page().locator("#announcer")).containsText("3 events.");
    keys.forthTo(panel(reader).locator(".chip").first()).press("Enter");
    assertThat(reader.page().locator("mark.current")).isInViewport();
    keys.press("Escape");
    assertThat(panel(reader).locator(".chip").first()).isFocused();
    keys.backTo(reader.tab("Timeline", "时间线")).press("End").press("Space");
    assertThat(panel(reader).locator(".differences")).isVisible();
    keys.press("Home").press("Enter");
    assertThat(reader.page().locator(".answer")).isVisible();
  }

  @ParameterizedTest
  @MethodSource("looks")
  void nothingMovesWhenAViewComes(Look look, Tabs tabs, PageService service) {
    Visitor reader = asked(tabs, service, look);
    reader.has(Visitor.FENTANYL);
    Locator row = reader.page().getByRole(AriaRole.TABLIST).last();
    double top = Reader.top(row);
    double before = LayoutShift.of(reader.page());
    reader.tab("Timeline", "时间线").last().click();
    assertThat(panel(reader).locator(".timeline")).isVisible();
    assertThat(Reader.top(row)).isEqualTo(top);
    reader.tab("Publishers", "各家说法").last().click();
    assertThat(panel(reader).locator(".differences")).isVisible();
    assertThat(Reader.top(row)).isEqualTo(top);
    assertThat(LayoutShift.of(reader.page())).as(LayoutShift.told(reader.page())).isEqualTo(before);
  }

  @ParameterizedTest
  @MethodSource("org.summitqa.page.WidthBrowserTests#looks")
  void bothFitFrom320PixelsOn(Look look, Tabs tabs, PageService service) {
    Visitor reader = asked(tabs, service, look);
    reader.tab("Timeline", "时间线").click();
    assertThat(panel(reader).locator(".timeline")).isVisible();
    Widths.check(reader.page(), "timeline");
    reader.tab("Publishers", "各家说法").click();
    assertThat(panel(reader).locator(".differences")).isVisible();
    Widths.check(reader.page(), "publishers");
  }
}
