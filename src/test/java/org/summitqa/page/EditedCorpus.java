package org.summitqa.page;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.summitqa.web.Http;
import tools.jackson.databind.json.JsonMapper;

/**
 * Articles that an editor corrects and withdraws while readers have answers from them. A test has
 * an article of its own.
 *
 * @param folder where the articles are, a file each
 * @param service reads them
 */
record EditedCorpus(Path folder, Http service) {
  static final String FARES = "东川市公交票价将降到多少？";
  static final String FARES_ANSWER = "东川市交通局局长林青4月2日说，东川市公交票价将从两元降到一元。";
  static final String LIBRARY = "西林市图书馆什么时候开放？";
  static final String LIBRARY_ANSWER = "西林市图书馆馆长周敏6月1日说，图书馆新馆将于6月15日开放。";
  static final String BRIDGE = "南浦大桥有多长？";
  static final String BRIDGE_ANSWER = "南浦大桥工程师何平7月3日说，南浦大桥全长1200米。";
  static final String TUNNEL = "北山隧道什么时候通车？";
  static final String TUNNEL_ANSWER = "北山隧道项目经理方圆8月5日说，北山隧道将于10月1日通车。";

  /** Is answered from a text that two publishers print. */
  static final String STADIUM = "东川体育馆什么时候开放？";

  private static final String AGENCY =
      "新华社东川4月2日电（记者林青）东川市体育局局长方圆2日宣布，东川体育馆将于9月1日开放。"
          + "体育馆可容纳八千名观众，建设历时三年。开馆首月，市民凭身份证可免费入场。"
          + "体育局还说，馆内将设游泳池、羽毛球馆和攀岩墙，周末开放到晚上十点。";

  /** What the articles say besides. */
  static final String MORE = "\n\n记者到现场看了看。\n\n详情将另行公布。";

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  /** Writes the articles below a folder, and returns the folder of the corpus. */
  static Path write(Path folder) throws IOException {
    Path corpus = Files.createDirectories(folder.resolve("corpus"));
    write(corpus, "fares", "东川市公布公交票价方案", FARES_ANSWER + MORE);
    write(corpus, "library", "西林市图书馆新馆开放", LIBRARY_ANSWER + MORE);
    write(corpus, "bridge", "南浦大桥合龙", BRIDGE_ANSWER + MORE);
    write(corpus, "tunnel", "北山隧道将通车", TUNNEL_ANSWER + MORE);
    write(corpus, "stadium", "东川体育馆9月开放", AGENCY);
    write(corpus, "printing", "东川晚报", "体育馆将开放", AGENCY);
    return corpus;
  }

  static EditedCorpus of(PageService service) {
    String folder = service.context().getEnvironment().getRequiredProperty("summitqa.corpus.path");
    return new EditedCorpus(Path.of(folder), new Http(service.port()));
  }

  /** Has an article say something else, and waits until readers can read it. */
  void correct(String id, String title, String text) throws IOException {
    write(folder, id, title, text);
    await().atMost(PATIENCE).until(() -> read(id).raw().body().contains(text.split("\n", 2)[0]));
  }

  /** Takes an article away, and waits until readers no longer find it. */
  void withdraw(String id) throws IOException {
    Files.delete(folder.resolve(id + ".jsonl"));
    await().atMost(PATIENCE).until(() -> read(id).status() == 404);
  }

  private Http.Reply read(String id) {
    return service.get("/articles/" + id);
  }

  private static void write(Path corpus, String id, String title, String text) throws IOException {
    write(corpus, id, "晨报", title, text);
  }

  private static void write(Path corpus, String id, String publisher, String title, String text)
      throws IOException {
    Map<String, String> article =
        Map.of(
            "id",
            id,
            "title",
            title,
            "publisher",
            publisher,
            "publishedAt",
            "2021-04-02",
            "language",
            "zh",
            "text",
            text);
    Files.writeString(corpus.resolve(id + ".jsonl"), new JsonMapper().writeValueAsString(article));
  }
}
