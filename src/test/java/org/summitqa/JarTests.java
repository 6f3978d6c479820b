package org.summitqa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.summitqa.corpus.Article;
import org.summitqa.encoder.EncodedText;
import org.summitqa.encoder.Encoder;
import org.summitqa.evidence.Filter;
import org.summitqa.evidence.Hit;
import org.summitqa.search.IndexForTests;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Runs the packaged jar as its users do, from a folder that holds nothing else. */
@Tag("process")
class JarTests {
  private static final Path JAR = Path.of(System.getProperty("summitqa.jar")).toAbsolutePath();
  private static final Duration PATIENCE = Duration.ofMinutes(3);

  /** More than the service writes between two commits. */
  private static final int ARTICLES = 2500;

  @TempDir Path folder;
  private Path indexFolder;

  /** Searches here are by words; it only says that it made the vectors that are there. */
  private static final Encoder NO_VECTORS =
      new Encoder() {
        @Override
        public String name() {
          return "bge-small-zh-v1.5-q/2";
        }

        @Override
        public int dimensions() {
          return 512;
        }

        @Override
        public EncodedText encodeQuestion(String question) {
          float[] vector = new float[dimensions()];
          vector[0] = 1;
          return EncodedText.whole(vector);
        }

        @Override
        public EncodedText encodePassage(String passage) {
          return encodeQuestion(passage);
        }
      };

  @BeforeEach
  void locateIndex() {
    indexFolder = folder.resolve("data").resolve("index");
  }

  @Test
  void answersFromTheArticlesInTheJar() throws Exception {
    Run asked = run("ask", "--json", "两国元首就芬太尼达成了什么？");

    JsonNode answer = new JsonMapper().readTree(asked.out());
    assertThat(asked.status()).as(asked.err()).isZero();
    assertThat(answer.path("status").asString()).isEqualTo("answered");
    assertThat(answer.path("citations")).isNotEmpty();
  }

  @Test
  void theDoctorFindsNothingBrokenAndChangesNothing() throws Exception {
    Run looked = run("doctor", "--json", "--server.port=0");

    JsonNode report = new JsonMapper().readTree(looked.out());
    assertThat(looked.status()).as(looked.out() + looked.err()).isZero();
    assertThat(report.at("/counts/broken").asInt()).isZero();
    assertThat(looked.out()).contains("the articles in the jar", "the jar's own application.yml");
    assertThat(folder.resolve("data")).doesNotExist();
  }

  @Test
  void aSettingsFileInTheWorkingFolderWins() throws Exception {
    Files.writeString(
        folder.resolve("application.yml"), "summitqa:\n  corpus:\n    path: nowhere\n");

    Run asked = run("ask", "谁？");

    assertThat(asked.status()).isEqualTo(1);
    assertThat(asked.err()).contains("summitqa.corpus.path", "nowhere");
  }

  @Test
  void aSecondProcessSaysThatTheIndexIsInUse() throws Exception {
    try (IndexForTests index = IndexForTests.open(indexFolder, NO_VECTORS)) {
      Run searched = run("search", "芬太尼");

      assertThat(index.status().isReady()).isFalse();
      assertThat(searched.status()).isEqualTo(1);
      assertThat(searched.err()).contains("in use by another process", "summitqa.index.path");
      assertThat(searched.out()).isEmpty();
    }
  }

  @Test
  void aKillAtAnyMomentLeavesWholeArticlesAndTheRestIsReadLater() throws Exception {
    writeCorpus();
    List<Integer> found = new ArrayList<>();
    for (String moment : List.of("write.lock", "segments_2", "segments_3")) {
      Process ingesting = start("ingest");
      await()
          .atMost(PATIENCE)
          .until(() -> !ingesting.isAlive() || Files.exists(indexFolder.resolve(moment)));
      ingesting.destroyForcibly().waitFor();
      found.add(wholeArticles());
    }

    Run ended = run("ingest");

    assertThat(ended.status()).as(ended.err()).isZero();
    assertThat(wholeArticles()).isEqualTo(ARTICLES);
    assertThat(found).isSorted();
    assertThat(found.getFirst()).isLessThan(ARTICLES);
  }

  @Test
  void aKillWhileVectorsAreEncodedKeepsThoseThatWereCommitted() throws Exception {
    writeCorpus();
    Process ingesting = start("ingest");
    Path committed = indexFolder.resolve("vectors").resolve("segments_2");
    await().atMost(PATIENCE).until(() -> !ingesting.isAlive() || Files.exists(committed));
    ingesting.destroyForcibly().waitFor();

    assertThat(wholeArticles()).isEqualTo(ARTICLES);
    assertThat(vectors()).isBetween(1L, ARTICLES - 1L);
    Run ended = run("ingest");

    assertThat(ended.status()).as(ended.err()).isZero();
    assertThat(ended.out()).contains("0 indexed", ARTICLES + " of " + ARTICLES + " passages");
    assertThat(vectors()).isEqualTo(ARTICLES);
  }

  @Test
  void aWatchReportsEachChangeOnALineOfItsOwn() throws Exception {
    writeCorpus();
    Path article = folder.resolve("seeds").resolve("news.txt");
    Process watching = start("ingest", "--watch", "--json");
    try {
      awaitReports(1);
      Files.writeString(article, "The only one of its kind is news");
      awaitReports(2);
      Files.delete(article);
      awaitReports(3);
    } finally {
      watching.destroyForcibly().waitFor();
    }

    List<String> reports = read("out").lines().toList();
    assertThat(reports.get(1)).contains("{\"kind\":\"added\",\"id\":\"news\",");
    assertThat(reports.get(2)).contains("{\"kind\":\"removed\",\"id\":\"news\",");
  }

  private void awaitReports(int number) {
    await().atMost(PATIENCE).until(() -> read("out").lines().count() == number);
  }

  private long vectors() throws IOException {
    try (IndexForTests index = IndexForTests.open(indexFolder, NO_VECTORS)) {
      return index.status().vectors().encoded();
    }
  }

  /** Opens what a killed process left, and returns how many articles it holds. */
  private int wholeArticles() throws IOException {
    try (IndexForTests index = IndexForTests.open(indexFolder, NO_VECTORS)) {
      for (String id : index.ids()) {
        Article article = index.catalog().article(id).orElseThrow();
        String word = article.text().substring(article.text().lastIndexOf(' ') + 1);
        Hit hit = index.passages().search(word, Filter.NONE, 1).getFirst();
        assertThat(hit.passage().articleId()).as(word).isEqualTo(id);
        assertThat(hit.passage().span().of(article.text())).isEqualTo(hit.passage().text());
      }
      assertThat(index.articles().size().passages()).isEqualTo(index.articles().size().articles());
      return index.ids().size();
    }
  }

  private void writeCorpus() throws IOException {
    Path corpus = Files.createDirectories(folder.resolve("seeds"));
    Files.write(
        corpus.resolve("many.jsonl"),
        IntStream.range(0, ARTICLES).mapToObj(JarTests::line).toList());
  }

  private static String line(int number) {
    String word = "word" + number;
    return "{\"id\":\"a%04d\",\"title\":\"\",\"text\":\"The only one of its kind is %s\"}"
        .formatted(number, word);
  }

  private Run run(String... arguments) throws Exception {
    Process process = start(arguments);
    assertThat(process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
    return new Run(process.exitValue(), read("out"), read("err"));
  }

  private Process start(String... arguments) throws IOException {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    List<String> command =
        Stream.concat(Stream.of(java.toString(), "-jar", JAR.toString()), Stream.of(arguments))
            .toList();
    return new ProcessBuilder(command)
        .directory(folder.toFile())
        .redirectOutput(folder.resolve("out").toFile())
        .redirectError(folder.resolve("err").toFile())
        .start();
  }

  private String read(String file) {
    try {
      return Files.readString(folder.resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private record Run(int status, String out, String err) {}
}
