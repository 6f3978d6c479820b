package org.summitqa.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The page never jumps under a reader. */
@BrowserTest(service = ServiceKind.Modelled.class)
class StillnessBrowserTests {
  static Stream<Look> looks() {
    return Stream.of(Look.ENGLISH, Look.ENGLISH.narrow());
  }

  @ParameterizedTest
  @MethodSource("looks")
  void whatIsReadStaysWhereItIsWhileSentencesArrive(
      Look look, Tabs tabs, PageService service, ModelServer model) throws InterruptedException {
    Reader reader = Reader.opens(tabs.tab(look));
    try (HeldAnswer answer = model.holds()) {
      reader.asks(Fentanyl.QUESTION);
      answer.awaitCall();
      Locator strip = reader.named(AriaRole.REGION, "Passages found");
      assertThat(strip).isVisible();
      double stripTop = Reader.top(strip);
      double questionTop = Reader.top(reader.turn());
      answer.write(Fentanyl.journal(service) + Fentanyl.NEXT);
      Locator chip = reader.chips().first();
      chip.focus();
      double chipTop = Reader.top(chip);
      answer.write(Fentanyl.goesOn(service) + Fentanyl.NEXT);
      assertThat(reader.sentences()).hasCount(2);
      assertThat(chip).isFocused();
      assertThat(Reader.top(chip)).isEqualTo(chipTop);
      answer.end();
      reader.waits();

      assertThat(chip).isFocused();
      assertThat(Reader.top(chip)).isEqualTo(chipTop);
      assertThat(Reader.top(strip)).isEqualTo(stripTop);
      assertThat(Reader.top(reader.turn())).isEqualTo(questionTop);
    }
  }

  @Test
  void aReaderWhoScrolledAwayStaysThere(Tabs tabs, PageService service, ModelServer model)
      throws InterruptedException {
    model.writes(Fentanyl.both(service));
    Reader reader = Reader.opens(tabs.tab(Look.ENGLISH.narrow()));
    reader.asks(Fentanyl.QUESTION).waits();
    Locator before = reader.page().locator(".turn").first().locator(".sources h3");
    try (HeldAnswer answer = model.holds()) {
      reader.asks(Fentanyl.QUESTION + "请再说一遍");
      answer.awaitCall();
      assertThat(reader.turn()).isInViewport();
      before.scrollIntoViewIfNeeded();
      double top = Reader.top(before);
      answer.write(Fentanyl.journal(service) + Fentanyl.NEXT);
      assertThat(reader.sentences()).hasCount(1);
      assertThat(Reader.top(before)).isEqualTo(top);
      answer.write(Fentanyl.goesOn(service) + Fentanyl.NEXT);
      answer.end();
      assertThat(reader.waits().sentences()).hasCount(2);

      assertThat(before).isInViewport();
      assertThat(Reader.top(before)).isEqualTo(top);
    }
  }

  @Test
  void aQuestionComesToTheTopOnce(Tabs tabs, PageService service, ModelServer model) {
    model.writes(Fentanyl.both(service));
    Reader reader = Reader.opens(tabs.tab(Look.ENGLISH.narrow()));
    reader.asks(Fentanyl.QUESTION).waits();
    double first = Reader.top(reader.turn());
    reader.asks(Reader.EXAMPLE).waits();

    assertThat(Reader.top(reader.turn())).isBetween(first - 2, first + 2);
    assertThat(LayoutShift.of(reader.page())).isLessThan(0.1);
  }
}
