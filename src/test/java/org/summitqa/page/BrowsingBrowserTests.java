package org.summitqa.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The articles of the corpus are found, and read. */
@BrowserTest
class BrowsingBrowserTests {
  private static final String SUMMIT = "习近平同美国总统拜登举行中美元首会晤";
  private static final String CALL = "习近平拜登：再次“会谈”，中美之间的分歧减少了吗";

  private static Visitor articles(Tabs tabs) {
    Visitor reader = Visitor.at(tabs, Look.ENGLISH);
    reader.link("Articles").click();
    says(reader, "5 articles found");
    return reader;
  }

  private static void says(Visitor reader, String count) {
    assertThat(reader.page().getByRole(AriaRole.STATUS).getByText(count)).isVisible();
  }

  private static Locator list(Visitor reader) {
    return reader.page().getByRole(AriaRole.MAIN).getByRole(AriaRole.LISTITEM);
  }

  private static Locator field(Visitor reader, String name) {
    return reader.page().getByLabel(name, new Page.GetByLabelOptions().setExact(true));
  }

  private static Locator publisher(Visitor reader) {
    return reader
        .page()
        .getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Publisher"));
  }

  @Nested
  class TheList {
    @Test
    void hasTheNewestFirstWithPublisherAndDate(Tabs tabs) {
      Locator articles = list(articles(tabs));

      assertThat(articles)
          .hasText(
              new Pattern[] {
                Pattern.compile(CALL + "\\s+BBC · 3 April 2024 · Publisher’s page"),
                Pattern.compile("习拜会成果.*\\s+Wall Street Journal · 17 November 2023"),
                Pattern.compile("BBC · 16 November 2023|Xinhua · 16 November 2023"),
                Pattern.compile("BBC · 16 November 2023|Xinhua · 16 November 2023"),
                Pattern.compile("王毅与拜登会晤.*\\s+Deutsche Welle · 28 October 2023"),
              });
    }

    @Test
    void isSearchedByTextAndShowsWhere(Tabs tabs) {
      Visitor reader = articles(tabs);
      field(reader, "Search titles and texts").fill("压片机");

      says(reader, "1 article found");
      assertThat(list(reader)).hasText(Pattern.compile("Wall Street Journal[\\s\\S]*制造药片的压片机"));
      field(reader, "Search titles and texts").fill("zzzqqq");
      says(reader, "No article found");
      assertThat(list(reader)).hasCount(0);
      field(reader, "Search titles and texts").fill("");
      says(reader, "5 articles found");
    }

    @Test
    void isFilteredByPublisherAndPeriod(Tabs tabs) {
      Visitor reader = articles(tabs);
      publisher(reader).selectOption("BBC");
      says(reader, "2 articles found");
      assertThat(list(reader)).containsText(new String[] {"BBC", "BBC"});
      field(reader, "From").fill("2024-01-01");
      says(reader, "1 article found");
      assertThat(list(reader)).containsText(new String[] {CALL});
      publisher(reader).selectOption("");
      field(reader, "From").fill("2023-11-16");
      field(reader, "To").fill("2023-11-16");
      says(reader, "2 articles found");
      assertThat(list(reader)).containsText(new String[] {"16 November 2023", "16 November 2023"});
    }

    @Test
    void showsMoreThanAPage(Tabs tabs) {
      Tab tab = tabs.tab(Look.ENGLISH);
      ManyArticles.at(tab, 45);
      Visitor reader = Visitor.at(tab, "/?articles");
      says(reader, "45 articles found");
      assertThat(list(reader)).hasCount(20);
      reader.button("Show more").click();
      assertThat(list(reader)).hasCount(40);
      reader.button("Show more").click();
      assertThat(list(reader)).hasCount(45);
      assertThat(reader.button("Show more")).hasCount(0);
      assertThat(list(reader).last()).containsText("Article 44");
    }
  }

  @Nested
  class AnArticle {
    private static Locator heading(Visitor reader, String name) {
      return reader
          .page()
          .getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(name).setLevel(1));
    }

    @Test
    void isReadOnItsOwnAtALink(Tabs tabs) {
      Visitor reader = articles(tabs);
      reader.link(SUMMIT).click();
      assertThat(heading(reader, SUMMIT)).isVisible();
      assertThat(reader.page()).hasURL(Pattern.compile("\\?article=004_23ee9809a0489282$"));
      assertThat(reader.page()).hasTitle(SUMMIT + " · Summit QA");

      reader.page().reload();

      assertThat(heading(reader, SUMMIT)).isVisible();
      assertThat(reader.page().getByText("Xinhua · 16 November 2023")).isVisible();
      assertThat(reader.page().getByText("斐洛里庄园").first()).isVisible();
      assertThat(reader.page().locator("mark")).hasCount(0);
      reader.page().goBack();
      says(reader, "5 articles found");
      reader.page().goForward();
      assertThat(heading(reader, SUMMIT)).isVisible();
      reader.link("All articles").click();
      says(reader, "5 articles found");
    }

    @Test
    void showsThePartThatALinkNames(Tabs tabs) {
      Visitor reader = articles(tabs);
      field(reader, "Search titles and texts").fill("压片机");
      says(reader, "1 article found");
      list(reader).getByRole(AriaRole.LINK).first().click();
      assertThat(reader.page().locator("mark").last()).isVisible();
      assertThat(String.join("", reader.page().locator("mark").allTextContents()))
          .contains("制造药片的压片机");
      assertThat(reader.page().getByText("信任但要核实")).isInViewport();
    }

    @Test
    void thatIsNotThereIsSaidToBeNone(Tabs tabs) {
      Tab tab = tabs.tab(Look.ENGLISH).allow("status of 404");
      Visitor reader = Visitor.at(tab, "/?article=nothing");
      assertThat(heading(reader, "No such article")).isVisible();
      assertThat(reader.page().getByText("This article is no longer there.")).isVisible();
      reader.link("All articles").click();
      says(reader, "5 articles found");
    }
  }
}
