package org.summitqa.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.LoadState;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The page is small, does not jump, and is fetched once. */
@BrowserTest
class FastBrowserTests {
  private static final long MAX_BYTES = 120_000;

  /** What a browser moves in a field for a date, of which the page knows nothing. */
  private static final double WITHIN_A_DATE_FIELD = 0.000_1;

  static Stream<Look> looks() {
    return Stream.of(Look.CHINESE, Look.ENGLISH.sized(600, 850));
  }

  @Test
  void aFirstViewIsUnder120KilobytesAndAsksNobodyElse(Tabs tabs) {
    Tab tab = tabs.tab(Look.ENGLISH).allow("/suggestions?");
    Transfer transfer = Transfer.of(tab);
    List<Response> responses = new ArrayList<>();
    tab.context().onResponse(responses::add);

    tab.open("/");

    assertThat(tab.page().getByText("5 articles")).isVisible();
    tab.page().waitForLoadState(LoadState.NETWORKIDLE);
    assertThat(transfer.bytes()).isBetween(20_000L, MAX_BYTES);
    assertThat(responses)
        .filteredOn(response -> !response.url().contains("/suggestions?"))
        .hasSizeGreaterThan(20)
        .allMatch(response -> response.status() == 200);
    assertThat(tab.log().requests())
        .allMatch(address -> address.startsWith(tab.page().url()))
        .noneMatch(address -> address.contains("/later/"))
        .filteredOn(address -> address.endsWith(".js") || address.endsWith(".css"))
        .doesNotHaveDuplicates();
  }

  @Test
  void aSecondVisitFetchesTheDocumentAndTheDataAlone(Tabs tabs) {
    Tab tab = tabs.tab(Look.ENGLISH).allow("/suggestions?");
    tab.open("/");
    assertThat(tab.page().getByText("5 articles")).isVisible();
    tab.page().waitForLoadState(LoadState.NETWORKIDLE);
    Fetched fetched = Fetched.of(tab);

    tab.open("/");

    assertThat(tab.page().getByText("5 articles")).isVisible();
    tab.page().waitForLoadState(LoadState.NETWORKIDLE);
    assertThat(fetched.cached()).hasSizeGreaterThan(20);
    assertThat(fetched.fetched())
        .allMatch(one -> one.matches("304 .*/(favicon.svg)?|\\d+ .*/(articles|suggestions)\\?.*"))
        .anyMatch(one -> one.startsWith("304 "));
  }

  @ParameterizedTest
  @MethodSource("looks")
  void nothingMovesWhileItLoadsOrAnswers(Look look, Tabs tabs) {
    Visitor reader = Visitor.at(tabs, look);
    assertThat(reader.page().locator(".corpus").getByText("5")).isVisible();
    assertThat(reader.page().locator(".examples button")).isVisible();
    assertThat(LayoutShift.of(reader.page())).as(LayoutShift.told(reader.page())).isZero();

    reader.has(Visitor.AGREED);

    assertThat(reader.page().locator(".follow-ups button")).isVisible();
    assertThat(LayoutShift.of(reader.page())).as(LayoutShift.told(reader.page())).isZero();
    reader.page().reload();
    reader.awaitAnswer(Visitor.AGREED);
    assertThat(LayoutShift.of(reader.page())).as(LayoutShift.told(reader.page())).isZero();
  }

  @ParameterizedTest
  @MethodSource("looks")
  void nothingMovesAmongTheArticles(Look look, Tabs tabs) {
    Visitor reader = Visitor.at(tabs.tab(look), "/?articles");
    assertThat(reader.page().locator(".articles li")).hasCount(5);
    assertThat(LayoutShift.of(reader.page()))
        .as(LayoutShift.told(reader.page()))
        .isLessThan(WITHIN_A_DATE_FIELD);

    reader.page().locator(".articles .title").first().click();

    assertThat(reader.page().locator("article")).isVisible();
    assertThat(LayoutShift.of(reader.page()))
        .as(LayoutShift.told(reader.page()))
        .isLessThan(WITHIN_A_DATE_FIELD);
  }
}
