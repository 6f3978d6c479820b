package org.summitqa.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An answer can be taken along with its sources. */
@BrowserTest(service = ServiceKind.Modelled.class)
class CopyingBrowserTests {
  private static final String PLAIN =
      """
      拜登怎么说芬太尼的前体化学品？

      拜登说，目前的协议涉及合作扼阻芬太尼的前体化学品以及制造药片的压片机[1]。拜登在峰会后的记者会上表示，两国领导人同意解决芬太尼从中国流向美国的问题[2]。

      Sources

      [1] 习拜会成果、争议及利害关系解析 · Wall Street Journal · 17 November 2023
          “拜登说，目前的协议涉及合作扼阻芬太尼的前体化学品以及制造药片的压片机。”

      [2] 美中峰会取得等多方面进展，拜登称是“迄今为止最具建设性的讨论” · BBC · 16 November 2023 · https://www.bbc.com/zhongwen/simp/world-67435527
          “拜登在峰会后的记者会上表示，两国领导人同意解决芬太尼从中国流向美国的问题。”
      """;

  private static final String MARKDOWN =
      """
      ## 拜登怎么说芬太尼的前体化学品？

      拜登说，目前的协议涉及合作扼阻芬太尼的前体化学品以及制造药片的压片机[1]。拜登在峰会后的记者会上表示，两国领导人同意解决芬太尼从中国流向美国的问题[2]。

      ### Sources

      1. 习拜会成果、争议及利害关系解析 · Wall Street Journal · 17 November 2023

         > 拜登说，目前的协议涉及合作扼阻芬太尼的前体化学品以及制造药片的压片机。

      2. [美中峰会取得等多方面进展，拜登称是“迄今为止最具建设性的讨论”](<https://www.bbc.com/zhongwen/simp/world-67435527>) · BBC · 16 November 2023

         > 拜登在峰会后的记者会上表示，两国领导人同意解决芬太尼从中国流向美国的问题。
      """;

  @BeforeEach
  void answer(PageService service, ModelServer model) {
    model.writes(Fentanyl.both(service));
  }

  @Test
  void asTextAsMarkdownAndAsALink(Tabs tabs, PageService service) {
    Tab tab = tabs.tab(Look.ENGLISH);
    tab.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
    Reader reader = Reader.opens(tab).asks(Fentanyl.QUESTION).waits();

    assertThat(copied(reader, "Text with sources")).isEqualTo(PLAIN);
    assertThat(copied(reader, "Markdown with sources").strip()).isEqualTo(MARKDOWN.strip());
    assertThat(copied(reader, "Link to the question"))
        .isEqualTo(
            service.address()
                + "/?q="
                + URLEncoder.encode(Fentanyl.QUESTION, StandardCharsets.UTF_8));
  }

  private static String copied(Reader reader, String what) {
    reader.page().evaluate("() => navigator.clipboard.writeText('')");
    reader.button("Copy").click();
    reader.button(what).click();
    assertThat(reader.page().getByText("Copied").last()).isVisible();
    reader.page().waitForFunction("() => navigator.clipboard.readText()");
    return (String) reader.page().evaluate("() => navigator.clipboard.readText()");
  }

  @Test
  void byHandWhereTheBrowserHasNoClipboard(Tabs tabs) {
    Tab tab = tabs.tab(Look.ENGLISH);
    tab.context()
        .addInitScript("Object.defineProperty(navigator, 'clipboard', { value: undefined })");
    Reader reader = Reader.opens(tab).asks(Fentanyl.QUESTION).waits();
    reader.button("Copy").click();
    reader.button("Text with sources").click();

    var text = reader.named(AriaRole.TEXTBOX, "Copy this text");
    assertThat(text).hasValue(PLAIN);
    assertThat(text).isFocused();
    assertThat((Boolean) text.evaluate("(e) => e.selectionEnd === e.value.length")).isTrue();
    reader.button("Close").click();
    assertThat(text).isHidden();
  }
}
