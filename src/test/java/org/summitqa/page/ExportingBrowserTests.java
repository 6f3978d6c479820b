package org.summitqa.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Conversations leave the browser as files. */
@BrowserTest
class ExportingBrowserTests {
  private static final String SAID = "拜登说，目前的协议涉及合作扼阻芬太尼的前体化学品以及制造药片的压片机";

  private static String saved(Visitor reader, String name, Runnable click) throws IOException {
    Download file = reader.page().waitForDownload(click);
    assertThat(file.suggestedFilename()).isEqualTo(name);
    return Files.readString(file.path());
  }

  private static List<String> values(JsonNode all, String name) {
    return all.findValuesAsString(name);
  }

  @Test
  void asMarkdownWithAnswersAndSources(Tabs tabs) throws IOException {
    Visitor reader = Visitor.at(tabs, Look.ENGLISH).has(Visitor.FENTANYL).has(Visitor.HOURS);

    String text =
        saved(
            reader,
            "拜登怎么说芬太尼的前体化学品？.md",
            () -> reader.take(Visitor.FENTANYL, "Export as Markdown"));

    assertThat(text)
        .startsWith("# " + Visitor.FENTANYL)
        .contains("## " + Visitor.FENTANYL, "## " + Visitor.HOURS, SAID + "[1]。")
        .contains("### Sources", "1. 习拜会成果、争议及利害关系解析 · Wall Street Journal · 17 November 2023")
        .contains("> " + SAID + "。", "https://www.dw.com/zh/", "Deutsche Welle · 28 October 2023");
  }

  @Test
  void asJsonWithAllThatIsKept(Tabs tabs) throws IOException {
    Visitor reader = Visitor.at(tabs, Look.ENGLISH).has(Visitor.FENTANYL);
    reader.button("Answer again").click();
    reader.awaitAnswer(Visitor.FENTANYL);
    reader.button("Earlier version").click();

    String text =
        saved(
            reader, "拜登怎么说芬太尼的前体化学品？.json", () -> reader.take(Visitor.FENTANYL, "Export as JSON"));

    JsonNode kept = new JsonMapper().readTree(text).path("conversations");
    assertThat(kept.size()).isEqualTo(1);
    assertThat(kept.get(0).path("title").asString()).isEqualTo(Visitor.FENTANYL);
    JsonNode versions = kept.get(0).path("turns").get(0).path("versions");
    assertThat(versions.size()).as("earlier versions are kept").isEqualTo(2);
    assertThat(versions)
        .allSatisfy(
            version -> {
              assertThat(version.path("question").asString()).isEqualTo(Visitor.FENTANYL);
              assertThat(version.path("answer").path("answer").asString()).contains(SAID);
              assertThat(values(version.path("citations"), "quote")).containsExactly(SAID + "。");
              assertThat(version.path("passages").size()).isPositive();
            });
  }

  @Test
  void allAtOnce(Tabs tabs) throws IOException {
    Visitor reader = Visitor.at(tabs, Look.CHINESE).has(Visitor.WEATHER);
    reader.link("新问题").click();
    reader.has(Visitor.HOURS);

    String text = saved(reader, "summitqa.json", () -> reader.button("全部导出").click());

    JsonNode all = new JsonMapper().readTree(text);
    assertThat(all.path("version").asInt()).isEqualTo(1);
    assertThat(values(all.path("conversations"), "title")).contains(Visitor.HOURS, Visitor.WEATHER);
    assertThat(values(all, "status")).containsExactly("answered", "declined");
  }
}
