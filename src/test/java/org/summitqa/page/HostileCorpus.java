package org.summitqa.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/** Articles that want to harm their reader, each with a fact that can be asked for. */
final class HostileCorpus {
  static final String MARKUP =
      "<img src=x onerror=\"alert(1)\"><script>window.harmed=true</script>";
  static final String SCRIPT_LINK = "javascript:window.harmed=true";
  static final String RIGHT_TO_LEFT = "\u202e";
  static final String LONG_WORD = "a".repeat(10_000);

  /** Asks for the article of markup. */
  static final String FARES = "东川市公交票价将降到多少？";

  /** Asks for the article with the address that is a script. */
  static final String LIBRARY = "西林市图书馆什么时候开放？";

  /** Asks for the article whose text runs from the right. */
  static final String BRIDGE = "南浦大桥有多长？";

  /** Asks for the article with the word of 10,000 characters. */
  static final String TUNNEL = "北山隧道什么时候通车？";

  private HostileCorpus() {}

  /** Writes the articles below a folder, and returns the folder of the corpus. */
  static Path write(Path folder) throws IOException {
    Path corpus = Files.createDirectories(folder.resolve("corpus"));
    JsonMapper json = new JsonMapper();
    Files.writeString(
        corpus.resolve("hostile.jsonl"),
        articles().stream().map(json::writeValueAsString).collect(Collectors.joining("\n")));
    return corpus;
  }

  private static List<Map<String, String>> articles() {
    return List.of(
        article(
            "markup",
            "东川市公布公交票价方案" + MARKUP,
            "晨报" + MARKUP,
            "https://news.example/?\"><script>alert(1)</script>",
            "东川市交通局局长林青4月2日说，东川市公交票价将从两元降到一元" + MARKUP + "。新票价5月1日起实行。"),
        article(
            "script-link",
            "西林市图书馆新馆开放",
            "[晨报](" + SCRIPT_LINK + ")",
            SCRIPT_LINK,
            "西林市图书馆馆长周敏6月1日说，[图书馆](" + SCRIPT_LINK + ")新馆将于6月15日开放，每天开放到晚上九点。"),
        article(
            "right-to-left",
            RIGHT_TO_LEFT + "南浦大桥合龙",
            RIGHT_TO_LEFT + "晨报",
            "https://news.example/" + RIGHT_TO_LEFT,
            "南浦大桥工程师何平7月3日说，" + RIGHT_TO_LEFT + "南浦大桥全长1200米，双向六车道。大桥9月通车。"),
        article(
            "long-word",
            "北山隧道将通车" + LONG_WORD,
            LONG_WORD,
            "https://news.example/" + LONG_WORD,
            "北山隧道项目经理方圆8月5日说，北山隧道将于10月1日通车。隧道代号为" + LONG_WORD + "。"));
  }

  private static Map<String, String> article(
      String id, String title, String publisher, String url, String text) {
    return Map.of(
        "id", id,
        "title", title,
        "publisher", publisher,
        "url", url,
        "publishedAt", "2021-04-02",
        "language", "zh",
        "text", text);
  }
}
