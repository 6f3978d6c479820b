package org.summitqa.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The page speaks and looks as its reader's system does, or as they choose. */
@BrowserTest
class LanguageBrowserTests {
  private static final Look FRENCH = new Look("fr-FR", false, 1360, 850, false);

  private static Locator root(Visitor reader) {
    return reader.page().locator("html");
  }

  private static Locator colours(Visitor reader) {
    return reader.page().getByLabel("Colours");
  }

  private static boolean isDark(Visitor reader) {
    Object ink =
        reader
            .page()
            .evaluate("() => Number(/\\d+/.exec(getComputedStyle(document.body).color)[0])");
    return ((Number) ink).intValue() > 128;
  }

  @Nested
  class TheLanguage {
    @ParameterizedTest
    @CsvSource({"zh-CN, zh-CN, 想了解什么？", "zh-TW, zh-CN, 想了解什么？", "en-GB, en-GB, What would"})
    void isThatOfTheBrowser(String browser, String page, String greeting, Tabs tabs) {
      Visitor reader = Visitor.at(tabs, new Look(browser, false, 1360, 850, false));
      assertThat(root(reader)).hasAttribute("lang", page);
      assertThat(reader.page().locator("h1")).containsText(greeting);
      assertThat(reader.page()).hasTitle("Summit QA");
    }

    @Test
    void isEnglishWhereThePageDoesNotSpeakThatOfTheBrowser(Tabs tabs) {
      Visitor reader = Visitor.at(tabs, FRENCH);
      assertThat(root(reader)).hasAttribute("lang", "en-GB");
      assertThat(reader.question()).isFocused();
    }

    @Test
    void isSwitchedAndStaysSo(Tabs tabs) {
      Visitor reader = Visitor.at(tabs, Look.ENGLISH).has(Visitor.FENTANYL);
      reader.button("中文").click();
      assertThat(root(reader)).hasAttribute("lang", "zh-CN");
      assertThat(reader.page().locator(".turn h3").first()).hasText("出处");
      assertThat(reader.chips()).hasAttribute("aria-label", "出处 1，Wall Street Journal，2023年11月17日");

      reader.page().reload();

      assertThat(root(reader)).hasAttribute("lang", "zh-CN");
      reader.button("English").click();
      assertThat(root(reader)).hasAttribute("lang", "en-GB");
      assertThat(reader.chips())
          .hasAttribute("aria-label", "source 1, Wall Street Journal, 17 November 2023");
    }

    @Test
    void ofAnAnswerAndItsQuestionIsTold(Tabs tabs) {
      Visitor reader = Visitor.at(tabs, Look.ENGLISH).has(Visitor.FENTANYL);
      assertThat(reader.page().locator(".turn h2")).hasAttribute("lang", "zh");
      assertThat(reader.page().locator(".answer")).hasAttribute("lang", "zh");
      reader.chips().first().click();
      assertThat(reader.page().locator(".panel .article-text")).hasAttribute("lang", "zh");
    }
  }

  @Nested
  class TheColours {
    @Test
    void areThoseOfTheSystem(Tabs tabs) {
      assertThat(isDark(Visitor.at(tabs, Look.ENGLISH))).isFalse();
      Visitor reader = Visitor.at(tabs, Look.ENGLISH.inDark());
      assertThat(isDark(reader)).isTrue();
      assertThat(colours(reader)).hasValue("auto");
    }

    @Test
    void areChosenAndStaySo(Tabs tabs) {
      Visitor reader = Visitor.at(tabs, Look.ENGLISH);
      colours(reader).selectOption("Dark");
      assertThat(root(reader)).hasAttribute("data-theme", "dark");
      assertThat(isDark(reader)).isTrue();

      reader.page().reload();

      assertThat(colours(reader)).hasValue("dark");
      assertThat(isDark(reader)).isTrue();
      colours(reader).selectOption("Match system");
      assertThat(root(reader)).hasAttribute("data-theme", "auto");
      assertThat(isDark(reader)).isFalse();
    }
  }
}
