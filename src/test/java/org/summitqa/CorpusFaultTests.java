package org.summitqa;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.summitqa.web.Http;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What goes wrong while articles come and go, with a real process: what was acknowledged is there
 * afterwards, and nothing half-written is served.
 */
@Tag("process")
class CorpusFaultTests {
  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final Pattern VERSION =
      Pattern.compile("第(\\d+)版。(?:双方还谈到芬太尼问题。)+第\\1版完。", Pattern.DOTALL);
  private static final JsonMapper JSON = new JsonMapper();

  @TempDir Path folder;
  private Path corpus;

  @BeforeEach
  void makeCorpus() throws IOException {
    corpus = Files.createDirectories(folder.resolve("seeds"));
    Files.writeString(corpus.resolve("first.txt"), text(0));
  }

  /** An article that tells its version at both ends. */
  private static String text(int version) {
    return "第" + version + "版。" + "双方还谈到芬太尼问题。".repeat(200) + "第" + version + "版完。";
  }

  /** Returns which version of an article is served, -1 for none; fails where it is not whole. */
  private static int served(Http http, String id) {
    Http.Reply reply = http.get("/articles/" + id);
    if (reply.status() == 404) {
      return -1;
    }
    assertThat(reply.status()).as(reply.raw().body()).isEqualTo(200);
    return version(reply.json().path("text").asString());
  }

  private static int version(String text) {
    Matcher whole = VERSION.matcher(text);
    assertThat(whole.matches()).as(text).isTrue();
    return Integer.parseInt(whole.group(1));
  }

  private static Http.Reply put(Http http, String id, int version) {
    return http.send(
        "PUT",
        "/articles/" + id,
        BodyPublishers.ofString(text(version)),
        "Content-Type",
        "text/plain;charset=UTF-8",
        "Authorization",
        "Bearer " + ServiceProcess.TOKEN);
  }

  private static Http.Reply delete(Http http, String id) {
    return http.send(
        "DELETE",
        "/articles/" + id,
        BodyPublishers.noBody(),
        "Authorization",
        "Bearer " + ServiceProcess.TOKEN);
  }

  /** Every file of the corpus is a whole article, but for hidden ones. */
  private void assertFilesAreWhole() throws IOException {
    try (Stream<Path> files = Files.walk(corpus)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = String.valueOf(file.getFileName());
        if (name.endsWith(".txt") && !name.startsWith(".")) {
          version(Files.readString(file).strip());
        }
      }
    }
  }

  private List<Path> hidden() throws IOException {
    try (Stream<Path> files = Files.walk(corpus)) {
      return files.filter(file -> String.valueOf(file.getFileName()).startsWith(".")).toList();
    }
  }

  /** Does something again and again until the process is killed under it. */
  private static void untilKilled(
      ServiceProcess service, int killAfter, AtomicInteger done, Runnable step) throws Exception {
    Thread client =
        Thread.ofPlatform()
            .start(
                () -> {
                  try {
                    while (!Thread.currentThread().isInterrupted()) {
                      step.run();
                    }
                  } catch (UncheckedIOException | IllegalStateException killed) {
                    // The line broke: this step was not acknowledged.
                  }
                });
    await().atMost(PATIENCE).until(() -> done.get() >= killAfter || !client.isAlive());
    service.kill();
    client.join();
    assertThat(done.get()).isGreaterThanOrEqualTo(killAfter);
  }

  @Nested
  class Killed {
    @Test
    void whileArticlesArePutAndDeleted() throws Exception {
      Map<String, Integer> acknowledged = new ConcurrentHashMap<>();
      AtomicInteger next = new AtomicInteger();
      AtomicInteger done = new AtomicInteger();
      try (ServiceProcess service =
          ServiceProcess.start(folder, "--summitqa.admin.index-wait=0s")) {
        Http http = service.http();
        untilKilled(
            service,
            60,
            done,
            () -> {
              int version = next.incrementAndGet();
              String id = "put" + version % 7;
              boolean removal = version % 10 == 0;
              // Until the answer is here either state is right.
              acknowledged.remove(id);
              int status = (removal ? delete(http, id) : put(http, id, version)).status();
              assertThat(status).isIn(200, 201, 204, 404);
              acknowledged.put(id, removal ? -1 : version);
              done.incrementAndGet();
            });
      }
      assertFilesAreWhole();
      try (ServiceProcess again = ServiceProcess.start(folder)) {
        Http http = again.http();
        acknowledged.forEach(
            (id, version) -> assertThat(served(http, id)).as(id).isEqualTo(version));
        for (int i = 0; i < 7; i++) {
          served(http, "put" + i);
        }
        assertThat(hidden()).isEmpty();
      }
    }

    @Test
    void whileManyArePosted() throws Exception {
      List<String> acknowledged = new ArrayList<>();
      try (ServiceProcess service = ServiceProcess.start(folder);
          Socket line = new Socket(InetAddress.getLoopbackAddress(), service.http().port())) {
        Thread sender = Thread.ofPlatform().start(() -> sendMany(line));
        BufferedReader replies =
            new BufferedReader(new InputStreamReader(line.getInputStream(), UTF_8));
        while (acknowledged.size() < 300) {
          String reply = replies.readLine();
          assertThat(reply).isNotNull();
          if (reply.startsWith("{")) {
            JsonNode result = JSON.readTree(reply);
            assertThat(result.path("outcome").asString()).as(reply).isEqualTo("created");
            acknowledged.add(result.path("id").asString());
          } else if (reply.startsWith("HTTP/")) {
            assertThat(reply).contains(" 200");
          }
        }
        service.kill();
        sender.join();
      }
      try (ServiceProcess again = ServiceProcess.start(folder)) {
        Http http = again.http();
        for (String id : acknowledged) {
          assertThat(served(http, id)).as(id).isEqualTo(Integer.parseInt(id.substring(4)));
        }
      }
    }

    private static void sendMany(Socket line) {
      try {
        StringBuilder head = new StringBuilder("POST /articles HTTP/1.1\r\nHost: localhost\r\n");
        head.append("Content-Type: application/x-ndjson\r\nTransfer-Encoding: chunked\r\n");
        head.append("Authorization: Bearer ").append(ServiceProcess.TOKEN).append("\r\n\r\n");
        line.getOutputStream().write(head.toString().getBytes(UTF_8));
        for (int i = 0; i < 5000; i++) {
          Map<String, String> article = Map.of("id", "many" + i, "title", "", "text", text(i));
          byte[] bytes = (JSON.writeValueAsString(article) + "\n").getBytes(UTF_8);
          line.getOutputStream()
              .write((Integer.toHexString(bytes.length) + "\r\n").getBytes(UTF_8));
          line.getOutputStream().write(bytes);
          line.getOutputStream().write("\r\n".getBytes(UTF_8));
        }
      } catch (IOException killed) {
        // As it should be: the process ends before all is sent.
      }
    }

    @Test
    void whileTheFolderIsRead() throws Exception {
      try (ServiceProcess service = ServiceProcess.start(folder)) {
        for (int i = 0; i < 400; i++) {
          Files.writeString(corpus.resolve("n" + i + ".txt"), text(i));
        }
        Http http = service.http();
        // Killed once the change is under way; before, between or behind commits.
        await().atMost(PATIENCE).until(() -> articles(http) > 1 || busy(http));
        service.kill();
      }
      try (ServiceProcess again = ServiceProcess.start(folder)) {
        Http http = again.http();
        await().atMost(PATIENCE).until(() -> articles(http) == 401);
        assertThat(served(http, "n399")).isEqualTo(399);
      }
    }

    private static boolean busy(Http http) {
      return http.get("/actuator/health").raw().body().contains("reading");
    }

    @Test
    void rightAfterAnAnswerWhoseArticleIsThenCorrectedAndWithdrawn() throws Exception {
      JsonNode citation;
      try (ServiceProcess service = ServiceProcess.start(folder)) {
        Http.Reply reply = service.http().ask("{\"question\":\"双方还谈到什么问题？\"}");
        citation = reply.json().at("/citations/0");
        assertThat(citation.path("version").asString()).as(reply.raw().body()).isNotEmpty();
        service.kill();
      }
      String cited =
          "/articles/%s?version=%s"
              .formatted(
                  citation.path("articleId").asString(), citation.path("version").asString());
      Files.writeString(corpus.resolve("first.txt"), text(1));
      Files.writeString(corpus.resolve("other.txt"), text(2));
      try (ServiceProcess again = ServiceProcess.start(folder)) {
        Http http = again.http();
        JsonNode corrected = http.get(cited).json();
        assertOpens(citation, corrected);
        assertThat(corrected.path("newest").asString())
            .isEqualTo(http.get("/articles/first").json().path("version").asString());
        assertThat(corrected.at("/changes/0/removed").asString()).isEqualTo("第0版。");
        assertThat(corrected.at("/changes/0/added").asString()).isEqualTo("第1版。");
        Files.delete(corpus.resolve("first.txt"));
        await().atMost(PATIENCE).until(() -> http.get("/articles/first").status() == 404);
        JsonNode withdrawn = http.get(cited).json();
        assertOpens(citation, withdrawn);
        assertThat(withdrawn.path("newest").isNull()).isTrue();
      }
    }

    private static void assertOpens(JsonNode citation, JsonNode article) {
      assertThat(
              article
                  .path("text")
                  .asString()
                  .substring(citation.path("start").asInt(), citation.path("end").asInt()))
          .isEqualTo(citation.path("quote").asString());
    }
  }

  private static int articles(Http http) {
    return http.get("/articles?size=1").json().path("total").asInt();
  }

  @Nested
  class WithoutRoom {
    /** No file may grow beyond this, as on a full disk; there is no disk to fill everywhere. */
    private void limit(ServiceProcess service, String bytes) throws Exception {
      List<String> command =
          List.of("prlimit", "--pid", Long.toString(service.pid()), "--fsize=" + bytes + ":");
      Process set;
      try {
        set = new ProcessBuilder(command).redirectErrorStream(true).start();
      } catch (IOException e) {
        Assumptions.abort("prlimit is not installed: " + e.getMessage());
        return;
      }
      String said = new String(set.getInputStream().readAllBytes(), UTF_8);
      assertThat(set.waitFor()).as(said).isZero();
    }

    @Test
    void theOldVersionStaysAndTheServiceGoesOnWhenThereIsRoom() throws Exception {
      try (ServiceProcess service = ServiceProcess.start(folder)) {
        Http http = service.http();
        assertThat(put(http, "a", 1).status()).isIn(200, 201);
        await().atMost(PATIENCE).until(() -> served(http, "a") == 1);

        limit(service, "100");
        Http.Reply refused = put(http, "a", 2);
        assertThat(refused.status()).as(refused.raw().body()).isEqualTo(507);
        assertThat(refused.header("Content-Type")).startsWith("application/problem+json");
        assertThat(Files.readString(corpus.resolve("a.txt")).strip()).isEqualTo(text(1));
        assertThat(hidden()).isEmpty();

        Files.writeString(corpus.resolve("b.txt"), text(3));
        service.awaitLog("The index cannot be written");
        assertThat(served(http, "a")).isEqualTo(1);
        assertThat(served(http, "b")).isEqualTo(-1);
        assertThat(http.ask("{\"question\":\"双方还谈到什么问题？\"}").status()).isEqualTo(200);

        limit(service, "unlimited");
        await().atMost(PATIENCE).until(() -> served(http, "b") == 3);
        assertThat(put(http, "a", 4).status()).isIn(200, 201);
        await().atMost(PATIENCE).until(() -> served(http, "a") == 4);
      }
    }
  }

  @Nested
  class UnderManyChanges {
    @Test
    void twoHundredASecondAreFollowedAndReadersSeeWholeArticles() throws Exception {
      try (ServiceProcess service = ServiceProcess.start(folder)) {
        Http http = service.http();
        Path aside = Files.createDirectories(folder.resolve("aside"));
        AtomicInteger seen = new AtomicInteger();
        AtomicBoolean enough = new AtomicBoolean();
        CompletableFuture<Void> reader =
            CompletableFuture.runAsync(
                () -> {
                  for (int i = 0; !enough.get(); i = (i + 1) % 50) {
                    seen.addAndGet(served(http, "c" + i) >= 0 ? 1 : 0);
                  }
                });
        long start = System.nanoTime();
        for (int change = 0; change < 1000; change++) {
          // Every second one is moved into place, the others are written where they are.
          Path file = corpus.resolve("c" + change % 50 + ".txt");
          Path written = change % 2 == 0 ? aside.resolve("x") : file;
          Files.writeString(written, text(change));
          if (change % 2 == 0) {
            Files.move(written, file, StandardCopyOption.ATOMIC_MOVE);
          }
          long due = start + change * 5_000_000L;
          while (System.nanoTime() < due) {
            Thread.onSpinWait();
          }
        }
        for (int i = 0; i < 50; i++) {
          int last = 950 + i;
          String id = "c" + i;
          await(id).atMost(PATIENCE).until(() -> served(http, id) == last);
        }
        enough.set(true);
        reader.join();
        assertThat(seen.get()).isPositive();
        assertThat(service.log()).noneMatch(line -> line.contains("ERROR"));
      }
    }
  }

  @Nested
  class WithoutItsFolder {
    @Test
    void itAnswersFromWhatItHasSaysSoAndGoesOnWhenTheFolderIsBack() throws Exception {
      try (ServiceProcess service = ServiceProcess.start(folder)) {
        Http http = service.http();
        Path aside = folder.resolve("aside");
        Files.move(corpus, aside);
        service.awaitLog("summitqa.corpus.path is 'seeds'");
        assertThat(served(http, "first")).isZero();
        assertThat(http.get("/search?q=" + URLEncoder.encode("芬太尼", UTF_8)).status())
            .isEqualTo(200);
        // At the default path, the articles in the jar could be meant: that is said, too.
        assertThat(put(http, "b", 1).status()).isIn(409, 503);
        assertThat(corpus).doesNotExist();
        Files.writeString(aside.resolve("b.txt"), text(2));
        Files.move(aside, corpus);
        await().atMost(PATIENCE).until(() -> served(http, "b") == 2);
        assertThat(served(http, "first")).isZero();
      }
    }
  }
}
