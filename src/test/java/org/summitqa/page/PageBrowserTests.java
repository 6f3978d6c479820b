package org.summitqa.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every reader of the page meets, in both languages. */
@BrowserTest
class PageBrowserTests {
  private static final String PRECURSORS = "目前的协议涉及合作扼阻芬太尼的前体化学品以及制造药片的压片机";

  static Stream<Look> looks() {
    return Look.all().flatMap(look -> Stream.of(look, look.narrow()));
  }

  @ParameterizedTest
  @MethodSource("looks")
  void thePageSpeaksTheReadersLanguageAndIsAccessible(Look look, Tabs tabs) {
    Tab tab = tabs.open(look);

    assertThat(tab.page().locator("html"))
        .hasAttribute("lang", Pattern.compile(look.isChinese() ? "^zh" : "^en"));
    assertThat(tab.page().getByRole(AriaRole.TEXTBOX).first()).isVisible();
    tab.shoot("asking");
    Axe.check(tab);
  }

  @Test
  void aQuestionIsAnsweredFromTheArticles(Tabs tabs) {
    Tab tab = tabs.open(Look.CHINESE);
    Locator question = tab.page().getByRole(AriaRole.TEXTBOX).first();
    question.fill("拜登怎么说芬太尼的前体化学品？");
    question.press("Enter");

    assertThat(tab.page().getByText(PRECURSORS).first()).isVisible();
    tab.shoot("answered");
  }

  @Test
  void theEnterThatTakesASuggestionAsksNothing(Tabs tabs) {
    Tab tab = tabs.open(Look.CHINESE);
    Locator question = tab.page().getByRole(AriaRole.TEXTBOX).first();
    question.focus();
    InputMethod method = InputMethod.of(tab);
    method.compose("fentaini");
    method.enter();
    method.take("芬太尼");

    assertThat(question).hasValue("芬太尼");
    org.assertj.core.api.Assertions.assertThat(tab.log().requests())
        .noneMatch(address -> address.endsWith("/ask"));
  }
}
