package org.summitqa.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What sends a question, and what does not. */
@BrowserTest(service = ServiceKind.Modelled.class)
class AskingBrowserTests {
  private static final int MAX_QUESTION_LENGTH = 1000;

  @BeforeEach
  void answer(PageService service, ModelServer model) {
    model.writes(Fentanyl.journal(service));
  }

  @Test
  void enterSendsAndShiftEnterBreaksTheLine(Tabs tabs) {
    Reader reader = Reader.opens(tabs.tab(Look.ENGLISH));
    assertThat(reader.box()).isFocused();
    reader.page().keyboard().type("拜登怎么说");
    reader.page().keyboard().press("Shift+Enter");
    reader.page().keyboard().type("芬太尼的前体化学品？");
    assertThat(reader.box()).hasValue("拜登怎么说\n芬太尼的前体化学品？");
    assertThat(reader.asked()).isEmpty();

    reader.page().keyboard().press("Enter");
    reader.waits();
    assertThat(reader.asked())
        .extracting(request -> request.path("question").asString())
        .containsExactly("拜登怎么说\n芬太尼的前体化学品？");
    assertThat(reader.box()).hasValue("");
  }

  @Test
  void theButtonSendsToo(Tabs tabs) {
    Reader reader = Reader.opens(tabs.tab(Look.ENGLISH.narrow()));
    reader.box().fill(Fentanyl.QUESTION);
    reader.button("Ask").click();
    assertThat(reader.waits().sentences()).hasCount(1);
  }

  @Test
  void anInputMethodsEnterNeverSendsAndTheNextOneDoes(Tabs tabs) {
    Reader reader = Reader.opens(tabs.tab(Look.ENGLISH));
    InputMethod method = InputMethod.of(reader.tab());
    method.compose("fentaini");
    method.enter();
    method.take("芬太尼");
    method.compose("qianti");
    method.take("前体？");
    method.enter();

    assertThat(reader.box()).hasValue("芬太尼前体？");
    assertThat(reader.asked()).isEmpty();
    reader.box().press("Enter");
    assertThat(reader.turn()).containsText("芬太尼前体？");
    assertThat(reader.waits().asked()).hasSize(1);
  }

  @Test
  void anInputMethodsEnterNeverSendsAnEditedQuestionEither(Tabs tabs) {
    Reader reader = Reader.opens(tabs.tab(Look.ENGLISH)).asks(Fentanyl.QUESTION).waits();
    reader.button("Edit question").click();
    Locator edited = reader.turn().getByRole(AriaRole.TEXTBOX);
    assertThat(edited).isFocused();
    edited.fill("");
    InputMethod method = InputMethod.of(reader.tab());
    method.compose("fentaini");
    method.enter();
    method.take("芬太尼？");
    method.enter();

    assertThat(edited).hasValue("芬太尼？");
    assertThat(reader.asked()).hasSize(1);
    edited.press("Enter");
    assertThat(reader.turn()).containsText("2 / 2");
    assertThat(reader.waits().asked()).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   \n　 "})
  void whatIsBlankIsNotSent(String blank, Tabs tabs) {
    Reader reader = Reader.opens(tabs.tab(Look.ENGLISH));
    reader.box().fill(blank);
    reader.box().press("Enter");
    reader.button("Ask").click();

    assertThat(reader.page().locator(".turn")).hasCount(0);
    assertThat(reader.asked()).isEmpty();
  }

  @Test
  void whatIsTooLongIsNotSentAndNotLost(Tabs tabs) {
    Reader reader = Reader.opens(tabs.tab(Look.ENGLISH));
    String question = "长".repeat(MAX_QUESTION_LENGTH + 1);
    reader.box().fill(question);
    reader.box().press("Enter");

    assertThat(reader.box())
        .hasAccessibleDescription(
            "1,001 characters. A question may have 1,000: shorten it to send it.");
    assertThat(reader.box()).hasValue(question);
    assertThat(reader.box()).hasAttribute("aria-invalid", "true");
    assertThat(reader.button("Ask")).isDisabled();
    assertThat(reader.asked()).isEmpty();

    reader.box().press("Backspace");
    assertThat(reader.box()).hasAccessibleDescription("1,000 of 1,000 characters");
    assertThat(reader.button("Ask")).isEnabled();
  }
}
