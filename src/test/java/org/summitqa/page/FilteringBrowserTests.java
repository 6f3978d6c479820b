package org.summitqa.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A reader chooses which articles may answer. */
@BrowserTest
class FilteringBrowserTests {
  private static Visitor filtered(Tabs tabs) {
    Visitor reader = Visitor.at(tabs, Look.ENGLISH);
    reader.button("Filters").click();
    label(reader, "BBC").check();
    label(reader, "From").fill("2023-11-01");
    label(reader, "To").fill("2023-11-30");
    reader.page().keyboard().press("Escape");
    return reader;
  }

  private static Locator label(Visitor reader, String name) {
    return reader.page().getByLabel(name, new Page.GetByLabelOptions().setExact(true));
  }

  private static JsonNode asked(Visitor reader, Runnable act) {
    Request request = reader.page().waitForRequest("**/ask", act);
    return new JsonMapper().readTree(request.postData());
  }

  @Test
  void byPublisherAndPeriodForTheQuestion(Tabs tabs) {
    Visitor reader = filtered(tabs);
    assertThat(label(reader, "BBC")).isHidden();

    JsonNode question = asked(reader, () -> reader.ask(Visitor.AGREED));

    assertThat(question.path("publishers").get(0).asString()).isEqualTo("BBC");
    assertThat(question.path("publishers").size()).isEqualTo(1);
    assertThat(question.path("from").asString()).isEqualTo("2023-11-01");
    assertThat(question.path("to").asString()).isEqualTo("2023-11-30");
    reader.awaitAnswer(Visitor.AGREED);
    assertThat(reader.chips().first()).isVisible();
    assertThat(reader.chips().evaluateAll("all => all.map((one) => one.ariaLabel)"))
        .asInstanceOf(InstanceOfAssertFactories.LIST)
        .allMatch(name -> name.toString().contains("BBC, 16 November 2023"));
  }

  @Test
  void andTakesEachOffAgain(Tabs tabs) {
    Visitor reader = filtered(tabs);
    reader.button("Remove filter: from 1 November 2023").click();
    reader.button("Remove filter: to 30 November 2023").click();
    assertThat(reader.button("Remove filter: BBC")).isVisible();
    reader.button("Remove filter: BBC").click();
    assertThat(reader.page().getByText("Remove filter")).hasCount(0);

    JsonNode question = asked(reader, () -> reader.ask(Visitor.WEATHER));

    assertThat(question.has("publishers") || question.has("from") || question.has("to")).isFalse();
    reader.awaitAnswer(Visitor.WEATHER);
    assertThat(reader.button("Ask all articles")).hasCount(0);
  }

  @Test
  void orAllAtOnce(Tabs tabs) {
    Visitor reader = filtered(tabs);
    reader.button("Filters").click();
    reader.button("Clear filters").click();
    assertThat(label(reader, "BBC")).not().isChecked();
    assertThat(label(reader, "From")).hasValue("");
    assertThat(reader.button("Remove filter: BBC")).hasCount(0);
  }

  @Test
  void andAsksAllArticlesWhereThoseHaveNoAnswer(Tabs tabs) {
    Visitor reader = filtered(tabs).has(Visitor.WEATHER);
    assertThat(
            reader
                .page()
                .getByText("Only the articles that your filters let through were searched."))
        .isVisible();

    JsonNode question = asked(reader, () -> reader.button("Ask all articles").click());

    assertThat(question.path("question").asString()).isEqualTo(Visitor.WEATHER);
    assertThat(question.has("publishers") || question.has("from") || question.has("to")).isFalse();
    reader.awaitAnswer(Visitor.WEATHER);
    assertThat(reader.button("Ask all articles")).hasCount(0);
  }

  @Test
  void andALinkKeepsThem(Tabs tabs) {
    Visitor reader = filtered(tabs).has(Visitor.WEATHER);
    String link = reader.page().url().replaceFirst("#.*", "");

    Visitor other = Visitor.at(tabs.tab(Look.ENGLISH), link.substring(link.indexOf('/', 8)));

    other.awaitAnswer(Visitor.WEATHER);
    assertThat(other.button("Remove filter: BBC")).isVisible();
    assertThat(other.button("Ask all articles")).isVisible();
  }
}
