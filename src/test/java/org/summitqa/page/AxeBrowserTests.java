package org.summitqa.page;

import static com.github.tomakehurst.wiremock.client.WireMock.serverError;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route.FulfillOptions;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No state of the page breaks a rule of WCAG 2.2 AA, light or dark, in either language. */
@BrowserTest(service = ServiceKind.Modelled.class)
class AxeBrowserTests {
  private static final String PRECURSORS = "拜登说，目前的协议涉及合作扼阻芬太尼的前体化学品以及制造药片的压片机。";
  private static final String TOO_LONG = "很".repeat(1001);

  private static void seen(Visitor reader, String selector) {
    assertThat(reader.page().locator(selector).locator("visible=true").first()).isVisible();
  }

  private static void click(Visitor reader, String selector) {
    reader.page().locator(selector).locator("visible=true").first().click();
  }

  private static void check(Visitor reader, String state, String selector) {
    seen(reader, selector);
    Axe.check(reader.tab(), state);
  }

  private static void checkAndLeave(Visitor reader, String state, String selector) {
    check(reader, state, selector);
    reader.page().keyboard().press("Escape");
  }

  @ParameterizedTest
  @MethodSource("looks")
  void whileAQuestionIsWritten(Look look, Tabs tabs) {
    Visitor reader = Visitor.at(tabs, look);
    check(reader, "welcome", ".examples button");
    reader.button("Filters", "筛选").click();
    click(reader, ".choices input");
    checkAndLeave(reader, "filters", "#filters");
    check(reader, "filtered", ".tag");
    reader.question().fill(TOO_LONG);
    check(reader, "too long", ".limit.over");
  }

  @ParameterizedTest
  @MethodSource("looks")
  void whileAnAnswerComes(Look look, Tabs tabs, PageService service, ModelServer model) {
    Visitor reader = Visitor.at(tabs, look);
    try (HeldAnswer answer = model.holds()) {
      reader.ask(Visitor.FENTANYL);
      check(reader, "passages found", ".found");
      answer.write(
          PRECURSORS.replace("。", "")
              + "["
              + service.number(Visitor.FENTANYL, PRECURSORS)
              + "]。拜登");
      check(reader, "streaming", ".chip");
    }
    reader.awaitAnswer(Visitor.FENTANYL);
    check(reader, "answered", ".follow-ups");
    Pointing.at(reader.chips().first());
    checkAndLeave(reader, "quote", "quote-card");
    click(reader, ".checked summary");
    click(reader, ".also summary");
    check(reader, "details", ".also .list");
    reader.button("Copy", "复制").click();
    checkAndLeave(reader, "copy menu", ".tools .menu");
    reader.button("Edit question", "修改问题").click();
    checkAndLeave(reader, "edit", "#edited");
    reader.chips().first().click();
    checkAndLeave(reader, "article beside", "mark.current");
  }

  @ParameterizedTest
  @MethodSource("looks")
  void whileAnAnswerIsLookedAtInOtherWays(
      Look look, Tabs tabs, PageService service, ModelServer model) {
    model.writes(Fentanyl.both(service));
    Tab tab = tabs.tab(look).allow("status of 500");
    MadeViews.of(tab, service).timeline().comparison();
    Visitor reader = Visitor.at(tab, "/").has(Visitor.FENTANYL);
    reader.tab("Timeline", "时间线").click();
    check(reader, "timeline", ".timeline");
    reader.tab("Publishers", "各家说法").click();
    check(reader, "publishers", ".differences");
    click(reader, ".differences .chip");
    checkAndLeave(reader, "article of a view", "mark.current");
    tab.page()
        .route(MadeViews.TIMELINE, route -> route.fulfill(new FulfillOptions().setStatus(500)));
    reader.has(Visitor.FENTANYL);
    reader.tab("Timeline", "时间线").last().click();
    check(reader, "view failed", ".view .notice.failed");
  }

  @ParameterizedTest
  @MethodSource("others")
  void whereThereIsNoAnswer(Look look, Tabs tabs, ModelServer model) {
    Visitor reader = Visitor.at(tabs, look).has(Visitor.WEATHER);
    check(reader, "declined", ".refusal");
    model.answers(serverError());
    reader.has(Visitor.FENTANYL);
    check(reader, "degraded", ".notice");
    AskFaults faults = AskFaults.of(reader.tab());
    faults.tooMany(600);
    reader.ask(Visitor.HOURS);
    check(reader, "busy", ".notice.busy");
    faults.failed();
    reader.ask(Visitor.HOURS);
    check(reader, "failed", ".notice.failed");
    faults.unavailable();
    reader.ask(Visitor.HOURS);
    check(reader, "waiting", ".turn.waiting");
  }

  @ParameterizedTest
  @MethodSource("others")
  void amongConversations(Look look, Tabs tabs) {
    Visitor reader = Visitor.at(tabs, look).has(Visitor.WEATHER);
    boolean narrow = look.width() < 960;
    openRail(reader, narrow);
    check(reader, "rail", ".conversations");
    click(reader, ".conversations [popovertarget]");
    check(reader, "menu of a conversation", ".conversations .menu");
    click(reader, ".conversations .menu li:first-child button");
    check(reader, "rename", ".prompt input");
    reader.button("Cancel", "取消").click();
    openRail(reader, narrow);
    reader.button("Delete all", "全部删除").click();
    check(reader, "delete", ".prompt .main");
  }

  private static void openRail(Visitor reader, boolean narrow) {
    if (narrow && !reader.page().locator("#rail").isVisible()) {
      reader.button("Menu", "菜单").click();
    }
  }

  @ParameterizedTest
  @MethodSource("others")
  void amongArticles(Look look, Tabs tabs) {
    Visitor reader = Visitor.at(tabs.tab(look).allow("status of 404"), "/?articles");
    check(reader, "articles", ".articles li");
    Locator search = reader.page().locator("input[type=search]");
    search.fill("zzzqqq");
    assertThat(reader.page().locator(".articles li")).hasCount(0);
    Axe.check(reader.tab(), "no result");
    search.fill("压片机");
    click(reader, ".snippet >> xpath=.. >> a.title");
    check(reader, "article", "mark");
    Page page = reader.page();
    page.navigate(page.url().replaceFirst("\\?.*", "?article=nothing"));
    check(reader, "no article", ".notice");
  }

  static Stream<Look> looks() {
    return Stream.of(Look.CHINESE, Look.ENGLISH.narrow());
  }

  static Stream<Look> others() {
    return Stream.of(Look.CHINESE.narrow(), Look.ENGLISH);
  }
}
