package org.summitqa.web.admin;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.util.FileSystemUtils;
import org.summitqa.SummitQa;
import org.summitqa.web.Http;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Changes a corpus over HTTP, and looks at its files and at what readers then find. */
@Tag("service")
@SpringBootTest(
    classes = SummitQa.class,
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {
      "summitqa.admin.token=" + EditEndpointsTests.TOKEN,
      "summitqa.admin.max-article-size=20KB",
      "summitqa.admin.max-request-size=1MB",
      "summitqa.admin.max-articles-per-request=10000",
      "summitqa.admin.changes-per-second=100000",
      "summitqa.admin.burst=100000",
      "summitqa.admin.index-wait=30s",
      "summitqa.corpus.watch.interval=50ms"
    })
// The service has to be gone before its folders are deleted.
@DirtiesContext
@ExtendWith(OutputCaptureExtension.class)
@Timeout(120)
class EditEndpointsTests {
  static final String TOKEN = "a-token-of-tests-0123";
  private static final String JSON = "application/json";
  private static final String TEXT = "两国元首同意恢复军事交流。双方还谈到芬太尼问题。会谈持续了四个小时。";

  @TempDir static Path folder;
  @LocalServerPort int port;
  private Http http;
  private Path corpus;

  @DynamicPropertySource
  static void ownFolders(DynamicPropertyRegistry settings) throws IOException {
    Path articles = Files.createDirectories(folder.resolve("articles"));
    Files.writeString(articles.resolve("first.txt"), "第一\n\n2023年11月16日\n\n" + TEXT);
    Files.createDirectories(articles.resolve("left"));
    Files.writeString(articles.resolve("left/.summitqa-0123456789abcdef.tmp"), "half");
    Files.writeString(articles.resolve(".summitqa-notes.tmp"), "an editor's own");
    settings.add("summitqa.corpus.path", articles::toString);
    settings.add("summitqa.index.path", () -> folder.resolve("index").toString());
  }

  @BeforeEach
  void connect() {
    http = new Http(port);
    corpus = folder.resolve("articles");
    await()
        .atMost(Duration.ofMinutes(1))
        .until(() -> http.get("/actuator/health/readiness").status() == 200);
  }

  @AfterEach
  void putTheFolderBack() throws IOException {
    Path away = folder.resolve("away");
    if (Files.exists(away)) {
      Files.move(away, corpus);
    }
    FileSystemUtils.deleteRecursively(corpus.resolve("t"));
    Files.deleteIfExists(corpus.resolve("many.jsonl"));
    await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> http.get("/articles").json().path("total").asInt() == 1);
  }

  private Http.Reply put(String id, String type, String body, String... headers) {
    return send("PUT", id, body, with(headers, "Content-Type", type));
  }

  private Http.Reply delete(String id, String... headers) {
    return send("DELETE", id, "", headers);
  }

  private Http.Reply send(String method, String id, String body, String... headers) {
    return http.send(
        method,
        "/articles/" + encode(id),
        BodyPublishers.ofString(body),
        with(headers, "Authorization", "Bearer " + TOKEN));
  }

  private Http.Reply post(String lines) {
    return http.send(
        "POST",
        "/articles",
        BodyPublishers.ofString(lines),
        "Content-Type",
        "application/x-ndjson",
        "Authorization",
        "Bearer " + TOKEN);
  }

  private static String[] with(String[] headers, String... more) {
    return Stream.concat(Stream.of(headers), Stream.of(more)).toArray(String[]::new);
  }

  private static String encode(String id) {
    return URLEncoder.encode(id, UTF_8).replace("+", "%20").replace("%2F", "/");
  }

  private static String json(String title) {
    return "{\"title\":\"%s\",\"text\":\"%s%s\"}".formatted(title, title, TEXT);
  }

  private static String line(String id, String title) {
    return "{\"id\":\"%s\",\"title\":\"%s\",\"text\":\"%s%s\"}\n".formatted(id, title, title, TEXT);
  }

  private String title(String id) {
    return http.get("/articles/" + encode(id)).json().path("title").asString("");
  }

  private void awaitTitle(String id, String title) {
    await().atMost(Duration.ofSeconds(90)).until(() -> title(id).equals(title));
  }

  private Set<String> files() {
    try (Stream<Path> all = Files.walk(corpus)) {
      Set<String> names = new TreeSet<>();
      all.filter(Files::isRegularFile)
          .forEach(file -> names.add(corpus.relativize(file).toString()));
      names.remove("first.txt");
      names.remove(".summitqa-notes.tmp");
      return names;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<JsonNode> lines(Http.Reply reply) {
    return reply.raw().body().lines().map(line -> new JsonMapper().readTree(line)).toList();
  }

  @Nested
  class AnArticleThatIsPut {
    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        textBlock =
            """
            application/json             | .jsonl | {"title":"甲","text":"两国元首会晤。会谈持续了四个小时。"}
            application/json;charset=utf-8 | .jsonl | {"id":"t/a","title":"甲","text":"两国元首会晤。","publishedAt":"2023-11-16"}
            text/html                    | .html  | <html><head><title>甲</title></head><body><p>两国元首会晤。会谈持续了四个小时。</p></body></html>
            text/markdown                | .md    | # 甲\\n\\n两国元首会晤。会谈持续了四个小时。
            text/plain                   | .txt   | 甲\\n\\n两国元首会晤。会谈持续了四个小时。
            """)
    void isAFileAndFoundAtOnce(String type, String ending, String content) throws IOException {
      String body = content.replace("\\n", "\n");

      Http.Reply reply = put("t/a", type, body);

      assertThat(reply.status()).as(reply.raw().body()).isEqualTo(201);
      assertThat(reply.json().propertyNames())
          .containsExactly("id", "outcome", "version", "file", "indexed");
      assertThat(reply.json().path("outcome").asString()).isEqualTo("created");
      assertThat(reply.json().path("file").asString()).isEqualTo("t/a" + ending);
      assertThat(reply.json().path("indexed").asBoolean()).isTrue();
      assertThat(reply.header("ETag"))
          .startsWith('"' + reply.json().path("version").asString() + '-')
          .hasSize(27);
      assertThat(reply.header("Location")).isEqualTo("/articles/t/a");
      assertThat(files()).containsExactly("t/a" + ending);
      assertThat(title("t/a")).isEqualTo("甲");
      assertThat(http.get("/articles/t/a").json().path("file").asString())
          .isEqualTo("t/a" + ending);
    }

    @ParameterizedTest
    @CsvSource({
      "text/plain, Big5",
      "text/html, Big5",
      "application/json, UTF-16LE",
      "text/plain, GB18030"
    })
    void isReadInTheCharsetThatIsDeclaredAndKeptInUtf8(String type, String charset)
        throws IOException {
      String text = "兩國元首會晤。會談持續了四個小時。";
      String body =
          switch (type) {
            case "application/json" -> "{\"title\":\"甲\",\"text\":\"%s\"}".formatted(text);
            case "text/html" -> "<title>甲</title><p>" + text;
            default -> "甲\n\n" + text;
          };

      Http.Reply reply =
          http.send(
              "PUT",
              "/articles/t/a",
              BodyPublishers.ofByteArray(body.getBytes(Charset.forName(charset))),
              "Content-Type",
              type + ";charset=" + charset,
              "Authorization",
              "Bearer " + TOKEN);

      assertThat(reply.status()).as(reply.raw().body()).isEqualTo(201);
      assertThat(title("t/a")).isEqualTo("甲");
      assertThat(http.get("/articles/t/a").json().path("text").asString()).contains(text);
      assertThat(Files.readString(corpus.resolve(reply.json().path("file").asString())))
          .contains(text);
    }

    @Test
    void isReadAsItIsWhereTheDeclaredCharsetIsNotItsOwn() {
      Http.Reply reply = put("t/a", "text/plain;charset=Big5", "甲\n\n" + TEXT + "😀");

      assertThat(reply.status()).isEqualTo(201);
      assertThat(http.get("/articles/t/a").json().path("text").asString()).contains(TEXT);
    }

    @Test
    void isUnchangedWhereItWasThereJustSo() throws IOException {
      for (String type : new String[] {JSON, "text/html"}) {
        String id = "t/" + type.replace('/', '-');
        String body = type.equals(JSON) ? json("甲") : "<p>甲。" + TEXT + "</p>";
        String version = put(id, type, body).json().path("version").asString();
        Path file = corpus.resolve(id + (type.equals(JSON) ? ".jsonl" : ".html"));
        Object key = Files.readAttributes(file, "unix:ino").get("ino");

        Http.Reply again = put(id, type, body);

        assertThat(again.status()).isEqualTo(200);
        assertThat(again.json().path("outcome").asString()).isEqualTo("unchanged");
        assertThat(again.json().path("version").asString()).isEqualTo(version);
        assertThat(again.json().path("indexed").asBoolean()).isTrue();
        assertThat(Files.readAttributes(file, "unix:ino")).containsEntry("ino", key);
      }
    }

    @Test
    void takesThePlaceOfTheSameIdInAnotherFormat() {
      put("t/a", JSON, json("旧"));

      Http.Reply reply = put("t/a", "text/markdown", "# 新\n\n" + TEXT);

      assertThat(reply.status()).isEqualTo(200);
      assertThat(reply.json().path("outcome").asString()).isEqualTo("replaced");
      assertThat(files()).containsExactly("t/a.md");
      assertThat(title("t/a")).isEqualTo("新");
    }

    @Test
    void takesThePlaceOfALineAndLeavesTheOthersByteForByte() throws IOException {
      String broken = "{\"id\": broken\n";
      Files.writeString(
          corpus.resolve("many.jsonl"),
          line("t/1", "一") + broken + line("t/2", "二") + "\n" + line("t/3", "三"));
      awaitTitle("t/2", "二");

      put("t/2", "text/html", "<h1>新</h1><p>" + TEXT + "</p>");

      assertThat(Files.readString(corpus.resolve("many.jsonl")))
          .isEqualTo(line("t/1", "一") + broken + "\n" + line("t/3", "三"));
      assertThat(title("t/2")).isEqualTo("新");
      assertThat(delete("t/1").status()).isEqualTo(200);
      assertThat(delete("t/3").status()).isEqualTo(200);
      assertThat(Files.readString(corpus.resolve("many.jsonl"))).isEqualTo(broken + "\n");
      assertThat(http.get("/articles/t/1").status()).isEqualTo(404);
    }

    @Test
    void thatIsALineAlreadyStaysOne() throws IOException {
      Files.writeString(corpus.resolve("many.jsonl"), line("t/1", "一") + line("t/2", "二"));
      awaitTitle("t/2", "二");

      Http.Reply reply = put("t/2", JSON, json("二"));

      assertThat(reply.json().path("outcome").asString()).isEqualTo("unchanged");
      assertThat(files()).containsExactly("many.jsonl");
    }

    @Test
    void doesNotDestroyOthersInTheFileOfItsName() throws IOException {
      Files.writeString(corpus.resolve("many.jsonl"), line("t/1", "一") + line("t/2", "二").strip());

      assertThat(put("many", JSON, json("多")).json().path("outcome").asString())
          .isEqualTo("created");
      assertThat(Files.readString(corpus.resolve("many.jsonl")))
          .isEqualTo(line("t/1", "一") + line("t/2", "二") + line("many", "多"));
      assertThat(delete("many").status()).isEqualTo(200);
      assertThat(title("t/2")).isEqualTo("二");
    }

    @Test
    void mendsWhatACrashLeftOfAnEarlierChange() throws IOException {
      Files.writeString(corpus.resolve("many.jsonl"), line("t/a", "旧") + line("t/2", "二"));
      Files.createDirectories(corpus.resolve("t"));
      Files.writeString(corpus.resolve("t/a.html"), "<h1>半</h1><p>" + TEXT + "</p>");
      awaitTitle("t/2", "二");

      Http.Reply reply = put("t/a", "text/html", "<h1>新</h1><p>" + TEXT + "</p>");

      assertThat(reply.json().path("indexed").asBoolean()).isTrue();
      assertThat(title("t/a")).isEqualTo("新");
      assertThat(Files.readString(corpus.resolve("many.jsonl"))).isEqualTo(line("t/2", "二"));
      assertThat(delete("t/a").json().path("indexed").asBoolean()).isTrue();
      assertThat(http.get("/articles/t/a").status()).isEqualTo(404);
    }

    @Test
    void isDeletedAlsoWhereOnlyTheIndexFindsItAgain() throws IOException {
      put("t/a", "text/plain", "标题\n\n" + TEXT);
      Files.writeString(corpus.resolve("t/z.jsonl"), line("t/a", "旧") + line("t/2", "二"));
      awaitTitle("t/2", "二");

      Http.Reply reply = delete("t/a");

      assertThat(reply.json().path("indexed").asBoolean()).isTrue();
      assertThat(http.get("/articles/t/a").status()).isEqualTo(404);
      assertThat(Files.readString(corpus.resolve("t/z.jsonl"))).isEqualTo(line("t/2", "二"));
    }

    @Test
    void isWholeWhicheverOfTwoEditorsWasLast() throws Exception {
      List<Callable<Http.Reply>> edits = new ArrayList<>();
      for (int i = 0; i < 40; i++) {
        String title = "编辑" + i;
        edits.add(
            i % 2 == 0
                ? () -> put("t/a", JSON, json(title))
                : () -> put("t/a", "text/plain", title + "\n\n" + title + TEXT));
      }

      try (ExecutorService editors = Executors.newFixedThreadPool(8)) {
        for (Future<Http.Reply> done : editors.invokeAll(edits)) {
          assertThat(done.get().status()).isIn(200, 201);
        }
      }

      assertThat(files()).hasSize(1);
      String title = title("t/a");
      assertThat(title).startsWith("编辑");
      assertThat(http.get("/articles/t/a").json().path("text").asString()).contains(title + TEXT);
    }
  }

  @Nested
  class AnArticleThatIsDeleted {
    @Test
    void isGoneFromFolderAndIndex() {
      put("t/a", JSON, json("甲"));

      Http.Reply reply = delete("t/a");

      assertThat(reply.status()).isEqualTo(200);
      assertThat(reply.json().toString())
          .isEqualTo(
              "{\"id\":\"t/a\",\"outcome\":\"deleted\",\"version\":null,\"file\":\"t/a.jsonl\",\"indexed\":true}");
      assertThat(files()).isEmpty();
      assertThat(http.get("/articles/t/a").status()).isEqualTo(404);
      assertThat(delete("t/a").status()).isEqualTo(404);
    }

    @Test
    void isNotTheCorpusNotes() throws IOException {
      Path notes = corpus.resolve("corpus.yml");
      Files.writeString(notes, "publishers: {}\n");

      assertThat(delete("corpus").status()).isEqualTo(404);
      assertThat(notes).exists();
      Files.delete(notes);
    }
  }

  @Nested
  class ArticlesOfAFileThatIsDamaged {
    @Test
    void areGoneThoughTheyAreDeletedAtTheSameTime() throws Exception {
      Files.writeString(
          corpus.resolve("many.jsonl"),
          line("t/Aa", "一") + line("t/BB", "二") + "{broken\n" + line("t/C", "三"));
      awaitTitle("t/C", "三");

      // The two share a lock, since their names have the same hash.
      List<Callable<Http.Reply>> deletions = List.of(() -> delete("t/Aa"), () -> delete("t/BB"));
      try (ExecutorService editors = Executors.newFixedThreadPool(2)) {
        for (Future<Http.Reply> done : editors.invokeAll(deletions)) {
          assertThat(done.get().json().path("indexed").asBoolean()).isTrue();
        }
      }

      assertThat(http.get("/articles/t/Aa").status()).isEqualTo(404);
      assertThat(http.get("/articles/t/BB").status()).isEqualTo(404);
      assertThat(title("t/C")).isEqualTo("三");
      assertThat(Files.readString(corpus.resolve("many.jsonl")))
          .isEqualTo(line("t/C", "三") + "{broken\n");
    }
  }

  @Nested
  class AChangeOfOneVersion {
    @Test
    void isMadeWhileTheArticleHasIt() {
      String tag = put("t/a", JSON, json("一")).header("ETag");

      Http.Reply second = put("t/a", JSON, json("二"), "If-Match", tag);
      Http.Reply third = put("t/a", JSON, json("三"), "If-Match", tag);

      assertThat(second.status()).isEqualTo(200);
      assertThat(third.status()).isEqualTo(412);
      assertThat(third.detail()).contains(second.json().path("version").asString());
      assertThat(title("t/a")).isEqualTo("二");
      assertThat(delete("t/a", "If-Match", tag).status()).isEqualTo(412);
      assertThat(delete("t/a", "If-Match", "\"x\", " + second.header("ETag")).status())
          .isEqualTo(200);
    }

    @Test
    void isMadeWithTheTagThatItWasReadWith() {
      put("t/a", JSON, json("一"));
      String read = http.get("/articles/t/a").header("ETag");

      assertThat(put("t/a", JSON, json("二"), "If-Match", read).status()).isEqualTo(200);
      assertThat(put("t/a", JSON, json("三"), "If-Match", read).status()).isEqualTo(412);
      assertThat(http.get("/articles/t/a", "If-None-Match", read).status()).isEqualTo(200);
      assertThat(title("t/a")).isEqualTo("二");
    }

    @Test
    void isNotMadeWhereAnotherCorrectedTheDate() {
      put("t/a", JSON, dated("2023-11-15T08:30:00+08:00"));
      String read = http.get("/articles/t/a").header("ETag");
      String version = http.get("/articles/t/a").json().path("version").asString();

      assertThat(put("t/a", JSON, dated("2023-11-16"), "If-Match", read).status()).isEqualTo(200);
      assertThat(put("t/a", JSON, dated("2023-11-17"), "If-Match", read).status()).isEqualTo(412);
      assertThat(put("t/a", JSON, dated("2023-11-18"), "If-Match", '"' + version + '"').status())
          .isEqualTo(200);
    }

    private static String dated(String publishedAt) {
      return "{\"title\": \"一\", \"text\": \"双方谈到芬太尼。\", \"publishedAt\": \"%s\"}"
          .formatted(publishedAt);
    }

    @Test
    void isNotMadeWhereThereShouldBeNone() {
      assertThat(put("t/a", JSON, json("一"), "If-None-Match", "*").status()).isEqualTo(201);
      assertThat(put("t/a", JSON, json("二"), "If-None-Match", "*").status()).isEqualTo(412);
      assertThat(put("t/b", JSON, json("二"), "If-Match", "*").status()).isEqualTo(412);
      assertThat(title("t/a")).isEqualTo("一");
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "\"a\" \"b\"", ""})
    void isRefusedWhereItIsNotWrittenAsOne(String tag) {
      assertThat(put("t/a", JSON, json("一"), "If-Match", tag).status()).isEqualTo(400);
      assertThat(files()).isEmpty();
    }
  }

  @Nested
  class ARefusedChange {
    @ParameterizedTest
    @ValueSource(
        strings = {
          "..%2F..%2Fetc%2Fpasswd",
          "a%2F..%2Fb",
          ".hidden",
          "a/.hidden/b",
          "%23a",
          "a~",
          "a%00b",
          "a%0Ab",
          "a%5Cb",
          "a%3Ab",
          "a%7Cb",
          "a%2F%2Fb",
          "a%2F",
          "%20a",
          "a.",
          "nul",
          "a;b"
        })
    void hasAnIdThatIsNoFilesName(String id) {
      for (String method : new String[] {"PUT", "DELETE"}) {
        Http.Reply reply =
            http.send(
                method,
                "/articles/" + id,
                BodyPublishers.ofString(json("甲")),
                "Authorization",
                "Bearer " + TOKEN,
                "Content-Type",
                JSON);

        assertThat(reply.status()).as(reply.raw().body()).isEqualTo(400);
        assertThat(files()).isEmpty();
      }
    }

    @Test
    void hasAnIdThatIsTooLong() {
      assertThat(put("a".repeat(201), JSON, json("甲")).detail()).contains("200 bytes");
      assertThat(put("长".repeat(67), JSON, json("甲")).detail()).contains("200 bytes");
      assertThat(put("ab/".repeat(170) + "a", JSON, json("甲")).detail()).contains("500 bytes");
      assertThat(put("", JSON, json("甲")).status()).isEqualTo(400);
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        textBlock =
            """
            application/json | ''                             | empty
            application/json | {"title":"甲"}                 | no "text"
            application/json | {"text":"甲。","titel":"甲"}   | unknown field "titel"; known: [id, title
            application/json | {"text":"甲。","title":5}      | title must be a string
            application/json | {"text":"甲。","id":"other"}   | its id is "other", not "t/a"
            application/json | {"text":"甲。","publishedAt":"soon"} | publishedAt must be a date
            application/json | {"text":"甲。","url":"javascript:x"} | url must be an http
            application/json | {"text":"甲。","text":"乙。"}  | given twice
            application/json | {"text":"甲                    | not JSON
            application/json | []                             | not a JSON object
            text/html        | <html><body></body></html>     | no text of an article
            text/plain       | ''                             | empty
            text/plain       | {"id":"b","text":"甲。"}       | JSON is sent as application/json
            text/markdown    | %PDF-1.7 x                     | binary
            """)
    void saysWhyItIsNoArticle(String type, String body, String reason) {
      Http.Reply reply = put("t/a", type, body);

      assertThat(reply.status()).isEqualTo(422);
      assertThat(reply.detail()).contains(reason);
      assertThat(files()).isEmpty();
    }

    @Test
    void hasAnotherTypeOrIsTooLarge() {
      Http.Reply type = put("t/a", "application/xml", "<a/>");
      Http.Reply size = put("t/a", "text/plain", "a".repeat(20 * 1024 + 1));

      assertThat(type.status()).isEqualTo(415);
      assertThat(type.detail()).contains("application/json or text/html or text/markdown");
      assertThat(size.status()).isEqualTo(413);
      assertThat(size.detail()).contains("20480 bytes");
    }

    @Test
    void wantsTheNameOfAFolder() throws IOException {
      Files.createDirectories(corpus.resolve("t/a.txt"));
      Files.writeString(corpus.resolve("t/file"), "标题\n\n" + TEXT);
      Files.createSymbolicLink(corpus.resolve("t/out"), folder);

      assertThat(put("t/a", "text/plain", "甲\n\n" + TEXT).status()).isEqualTo(409);
      assertThat(put("t/file/b", JSON, json("甲")).detail()).contains("t/file is no folder");
      assertThat(put("t/out/b", JSON, json("甲")).detail()).contains("t/out is no folder");
      assertThat(folder.resolve("b.jsonl")).doesNotExist();
    }

    @Test
    void isMadeAgainWhenTheFolderIsBack() throws IOException {
      Files.move(corpus, folder.resolve("away"));

      Http.Reply gone = put("t/a", JSON, json("甲"));
      assertThat(gone.status()).isEqualTo(503);
      assertThat(gone.header("Retry-After")).isEqualTo("5");
      assertThat(gone.detail()).contains("summitqa.corpus.path").doesNotContain(folder.toString());
      assertThat(delete("first").status()).isEqualTo(503);
      assertThat(corpus).doesNotExist();

      Files.move(folder.resolve("away"), corpus);
      assertThat(put("t/a", JSON, json("甲")).status()).isEqualTo(201);
    }
  }

  @Nested
  class WhoeverLacksTheToken {
    @ParameterizedTest
    @ValueSource(
        strings = {"", "Bearer", "Bearer wrong", "Basic " + TOKEN, TOKEN, "Bearer " + TOKEN + "x"})
    void isAskedForIt(String authorization, CapturedOutput log) {
      for (String request :
          new String[] {
            "PUT /articles/first",
            "DELETE /articles/first",
            "POST /articles",
            "POST /articles/fetch"
          }) {
        String[] parts = request.split(" ", 2);
        String type = request.equals("POST /articles") ? "application/x-ndjson" : JSON;
        String[] headers = {"Content-Type", type};
        Http.Reply reply =
            http.send(
                parts[0],
                parts[1],
                BodyPublishers.ofString(json("甲")),
                authorization.isEmpty() ? headers : with(headers, "Authorization", authorization));

        assertThat(reply.status()).as(request).isEqualTo(401);
        assertThat(reply.header("WWW-Authenticate")).startsWith("Bearer realm=\"summitqa\"");
        assertThat(reply.header("Content-Type")).startsWith("application/problem+json");
        assertThat(reply.raw().body()).doesNotContain(TOKEN);
      }
      assertThat(corpus.resolve("first.txt")).exists();
      assertThat(log.getAll()).doesNotContain(TOKEN);
    }

    @Test
    void getsNoLeaveFromABrowserEither() {
      Http.Reply reply =
          http.send(
              "OPTIONS",
              "/articles/first",
              BodyPublishers.noBody(),
              "Access-Control-Request-Method",
              "PUT",
              "Access-Control-Request-Headers",
              "authorization");

      assertThat(reply.header("Access-Control-Allow-Origin")).isEmpty();
      assertThat(reply.header("Access-Control-Allow-Headers")).isEmpty();
    }
  }

  @Nested
  class ManyLines {
    @Test
    void areAnsweredOneByOneWhateverIsWrongWithOthers() {
      String body =
          line("t/1", "一")
              + "not json\n\n"
              + line("t/2", "二")
              + line("../x", "坏")
              + "{\"id\":\"t/3\"}\n"
              + "{\"id\":\"t/4\",\"text\":\""
              + "长".repeat(10_000)
              + "\"}\n"
              + line("t/1", "一")
              + line("t/1", "壹").strip();

      Http.Reply reply = post(body);

      assertThat(reply.status()).isEqualTo(200);
      assertThat(reply.header("Content-Type")).startsWith("application/x-ndjson");
      List<JsonNode> results = lines(reply);
      assertThat(results.stream().map(line -> line.path("outcome").asString("")))
          .containsExactly(
              "created",
              "refused",
              "created",
              "refused",
              "refused",
              "refused",
              "unchanged",
              "replaced",
              "");
      assertThat(results.stream().limit(8).map(line -> line.path("line").asInt()))
          .containsExactly(1, 2, 4, 5, 6, 7, 8, 9);
      assertThat(results.get(0).propertyNames())
          .containsExactly("line", "id", "outcome", "version", "file", "reason");
      assertThat(results.get(3).path("reason").asString()).contains("\"..\"");
      assertThat(results.get(3).path("id").asString()).isEqualTo("../x");
      assertThat(results.get(5).path("reason").asString())
          .contains("summitqa.admin.max-article-size (20480 bytes)");
      assertThat(results.getLast().toString())
          .isEqualTo(
              "{\"created\":2,\"replaced\":1,\"unchanged\":1,\"refused\":4,\"complete\":true,\"indexed\":true}");
      assertThat(files()).containsExactly("t/1.jsonl", "t/2.jsonl");
      assertThat(title("t/1")).isEqualTo("壹");
    }

    @Test
    void beyondTheLimitsAreRefused() {
      String small = "{\"id\":\"t/1\",\"text\":\"甲。\"}\n";

      List<JsonNode> many = lines(post(small.repeat(10_001)));
      assertThat(many).hasSize(10_002);
      assertThat(many.get(10_000).path("reason").asString())
          .contains("summitqa.admin.max-articles-per-request");
      assertThat(many.getLast().path("complete").asBoolean()).isFalse();
      assertThat(post("\n".repeat(1024 * 1024 + 1)).status()).isEqualTo(413);
    }

    @Test
    void withoutALengthAreReadUpToTheLimit() {
      byte[] line = line("t/1", "一").getBytes(UTF_8);
      byte[] blank = "\n".repeat(64 * 1024).getBytes(UTF_8);
      Iterable<byte[]> body =
          () -> Stream.concat(Stream.of(line), Stream.generate(() -> blank).limit(17)).iterator();

      Http.Reply reply =
          http.send(
              "POST",
              "/articles",
              BodyPublishers.ofByteArrays(body),
              "Content-Type",
              "application/x-ndjson",
              "Authorization",
              "Bearer " + TOKEN);

      List<JsonNode> results = lines(reply);
      assertThat(results.get(0).path("outcome").asString()).isEqualTo("created");
      assertThat(results.get(1).path("reason").asString())
          .contains("summitqa.admin.max-request-size");
      assertThat(results.getLast().path("complete").asBoolean()).isFalse();
    }

    @Test
    void thatAreNoneAreAnswered() {
      assertThat(post("").raw().body())
          .isEqualTo(
              "{\"created\":0,\"replaced\":0,\"unchanged\":0,\"refused\":0,\"complete\":true,\"indexed\":true}\n");
    }
  }

  @Nested
  class TheService {
    @Test
    void clearsAwayWhatAKilledOneLeft() {
      assertThat(corpus.resolve("left/.summitqa-0123456789abcdef.tmp")).doesNotExist();
      assertThat(corpus.resolve(".summitqa-notes.tmp")).exists();
    }

    @Test
    void keepsInItsLogWhoChangedWhat(CapturedOutput log) {
      put("t/a", JSON, json("秘密"));
      delete("t/a");

      assertThat(log.getOut())
          .contains("Article created: t/a, from 127.0.0.1")
          .contains("Article deleted: t/a, from 127.0.0.1")
          .doesNotContain("秘密", TOKEN);
    }

    @Test
    void doesNotFetchFromItself() {
      for (String url : new String[] {"http://127.0.0.1/", "http://localhost/", "http://[::1]/"}) {
        Http.Reply reply = fetch("{\"url\":\"%s\"}".formatted(url));

        assertThat(reply.status()).as(url).isEqualTo(403);
        assertThat(reply.detail()).contains("loopback");
      }
      assertThat(fetch("{\"url\":\"http://127.0.0.1:%d/\"}".formatted(port)).status())
          .isEqualTo(400);
      assertThat(fetch("{}").detail()).isEqualTo("url is required.");
      assertThat(fetch("{\"url\":\"http://a.test/\",\"id\":\"../a\"}").status()).isEqualTo(400);
    }

    private Http.Reply fetch(String body) {
      return http.send(
          "POST",
          "/articles/fetch",
          BodyPublishers.ofString(body),
          "Content-Type",
          JSON,
          "Authorization",
          "Bearer " + TOKEN);
    }
  }
}
