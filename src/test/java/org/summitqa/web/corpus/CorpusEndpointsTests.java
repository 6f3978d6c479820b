package org.summitqa.web.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.summitqa.evidence.Filter;
import org.summitqa.index.listing.ArticleQuery;
import org.summitqa.index.listing.ArticleQuery.Order;
import org.summitqa.ingest.IngestionProgress;
import org.summitqa.lifecycle.IngestionState;
import org.summitqa.web.EdgeTest;
import org.summitqa.web.FakeCorpus;
import org.summitqa.web.Http;
import tools.jackson.databind.JsonNode;

@EdgeTest
class CorpusEndpointsTests {
  @LocalServerPort int port;
  @Autowired FakeCorpus corpus;
  @Autowired IngestionState ingestion;
  private Http http;

  @BeforeEach
  void connect() {
    http = new Http(port);
  }

  @AfterEach
  void makeReady() {
    corpus.ready = true;
    corpus.whole = true;
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }

  @Nested
  class Search {
    @Test
    void showsTheFieldsOfTheContractInItsOrder() {
      JsonNode hits = http.get("/search?q=x&k=1").json().get("hits");

      assertThat(hits).hasSize(1);
      assertThat(hits.get(0).propertyNames())
          .containsExactly(
              "passageId",
              "articleId",
              "title",
              "publisher",
              "publishedAt",
              "url",
              "start",
              "end",
              "text",
              "score",
              "signals",
              "alsoIn",
              "alsoInCount");
      assertThat(hits.get(0).at("/signals/words").asDouble()).isEqualTo(3.5);
      assertThat(hits.get(0).get("alsoIn").toString())
          .isEqualTo(
              "[{\"articleId\":\"other\",\"title\":\"另一标题\",\"publisher\":\"Bar Daily\","
                  + "\"publishedAt\":\"2023-11-17\",\"url\":\"https://example.org/2\"}]");
      assertThat(hits.get(0).get("alsoInCount").asInt()).isEqualTo(12);
    }

    @Test
    void saysWhatItSearched() {
      corpus.whole = false;

      JsonNode found = http.get("/search?q=x").json();
      JsonNode health = http.get("/actuator/health").json();

      assertThat(found.get("corpus").toString()).isEqualTo("{\"articles\":2,\"complete\":false}");
      assertThat(found.get("vectors").toString())
          .isEqualTo("{\"encoded\":1,\"total\":2,\"complete\":false}");
      assertThat(health.at("/components/index/details/corpus")).isEqualTo(found.get("corpus"));
      assertThat(health.at("/components/index/details/vectors")).isEqualTo(found.get("vectors"));
    }

    @Test
    void filtersByPublishersWithCommasAndByDays() {
      http.get("/search?q=x&publisher=Foo,%20Inc.&publisher=BBC&from=2023-01-01");

      assertThat(corpus.lastFilter.publishers()).containsExactly("Foo, Inc.", "BBC");
      assertThat(corpus.lastFilter.from()).isEqualTo("2023-01-01");
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        textBlock =
            """
            /search                              | q is required
            /search?q=                           | q must not be blank
            /search?q=a&q=b                      | q may be given once, not 2 times
            /search?q=a&k=0                      | k must be a whole number from 1 to 100, not "0"
            /search?q=a&k=101                    | k must be a whole number from 1 to 100
            /search?q=a&k=ten                    | k must be a whole number from 1 to 100
            /search?q=a&k=                       | k must be a whole number from 1 to 100
            /search?q=a&k=99999999999            | k must be a whole number from 1 to 100
            /search?q=a&from=yesterday           | from must be a date such as 2023-11-16
            /search?q=a&from=2024-01-02&to=2024-01-01 | must not be after
            /search?q=a&publisher=               | publisher must not be blank
            /search?q=a&publishers=BBC           | Unknown parameter "publishers"
            /articles?page=-1                    | page must be a whole number from 0
            /articles?size=0                     | size must be a whole number from 1 to 100
            /articles?size=101                   | size must be a whole number from 1 to 100
            /articles?q=                         | q must not be blank
            /articles?q=a&q=b                    | q may be given once, not 2 times
            /articles?from=2024-01-02&to=2024-01-01 | must not be after
            /articles?to=2024-02-30              | to must be a date such as 2023-11-16
            /articles?publisher=                 | publisher must not be blank
            /articles?sort=best                  | sort must be newest or id, not "best"
            /articles?order=id                   | Unknown parameter "order"
            """)
    void refusesWhatIsOutOfBounds(String path, String detail) {
      Http.Reply reply = http.get(path);

      assertThat(reply.status()).isEqualTo(400);
      assertThat(reply.detail()).contains(detail);
    }

    @Test
    void namesTheLimitOfALongText() {
      for (String path : new String[] {"/search?q=", "/articles?q="}) {
        assertThat(http.get(path + "a".repeat(1001)).detail())
            .isEqualTo("q may have at most 1000 characters, not 1001.");
      }
    }

    @ParameterizedTest
    @CsvSource({"40, 100", "40, -1"})
    void isUnavailableUntilThereIsAnIndexAndSaysHowFarItIs(long read, long total) {
      corpus.ready = false;
      ingestion.progressed(new IngestionProgress(read, total, 500, 20, Optional.empty()));

      for (String path : new String[] {"/search?q=x", "/articles", "/articles/bare"}) {
        Http.Reply reply = http.get(path);
        assertThat(reply.status()).as(path).isEqualTo(503);
        assertThat(reply.header("Retry-After")).isEqualTo("5");
        assertThat(reply.json().path("articlesRead").asLong()).isEqualTo(read);
        assertThat(reply.json().path("articlesTotal").asLong(-1)).isEqualTo(total);
      }
    }
  }

  @Nested
  class Articles {
    @Test
    void areListedInPagesWithoutText() {
      JsonNode page = http.get("/articles?page=1&size=1").json();

      assertThat(page.toString())
          .isEqualTo(
              "{\"articles\":[{\"id\":\"bare\",\"title\":\"\",\"url\":null,\"publisher\":null,"
                  + "\"publishedAt\":null,\"language\":\"en\",\"file\":\"bare.txt\","
                  + "\"passage\":null}],\"page\":1,\"size\":1,\"total\":2,"
                  + "\"publishers\":[{\"name\":\"Foo, Inc.\",\"articles\":1}],"
                  + "\"earliest\":\"2023-11-16\",\"latest\":\"2023-11-16\"}");
      assertThat(corpus.lastQuery).isEqualTo(ArticleQuery.ALL);
    }

    @Test
    void areSearchedAndFilteredTheNewestFirst() {
      JsonNode page =
          http.get("/articles?q=%20a%3Ab%20&publisher=Foo,%20Inc.&publisher=BBC&to=2024-01-01")
              .json();

      Filter filter = new Filter(List.of("Foo, Inc.", "BBC"), null, LocalDate.of(2024, 1, 1));
      assertThat(corpus.lastQuery).isEqualTo(new ArticleQuery(" a:b ", filter, Order.NEWEST));
      assertThat(page.at("/articles/1/passage").toString())
          .isEqualTo(
              "{\"passageId\":\"bare#0000\",\"start\":0,\"end\":11,\"text\":\"双方就芬太尼达成一致。\"}");
    }

    @ParameterizedTest
    @CsvSource({
      "/articles, ID",
      "/articles?sort=newest, NEWEST",
      "/articles?q=a&sort=id, ID",
      "/articles?publisher=BBC, ID",
    })
    void comeInTheOrderAskedFor(String path, Order order) {
      http.get(path);

      assertThat(corpus.lastQuery.order()).isEqualTo(order);
    }

    @Test
    void areFoundByIdsWithSlashesEncodedOrNot() {
      String id = FakeCorpus.KNOWN.id();

      for (String path : new String[] {encode(id), encode(id).replace("%2F", "/")}) {
        JsonNode article = http.get("/articles/" + path).json();
        assertThat(article.path("text").asString()).as(path).isEqualTo(FakeCorpus.TEXT);
        assertThat(article.propertyNames())
            .containsExactly(
                "id",
                "title",
                "url",
                "publisher",
                "publishedAt",
                "language",
                "text",
                "file",
                "version",
                "newest",
                "changes",
                "alsoIn",
                "alsoInCount");
      }
    }

    @Test
    void areSentOnceToWhoHasThem() {
      String tag = http.get("/articles/bare").header("ETag");

      Http.Reply again = http.get("/articles/bare", "If-None-Match", tag);
      assertThat(again.status()).isEqualTo(304);
      assertThat(again.raw().body()).isEmpty();
    }

    @Test
    void areShownAsTheyAreWhereTheirVersionIsAskedFor() {
      String version = FakeCorpus.BARE.metadata().version();

      JsonNode article = http.get("/articles/bare?version=" + version).json();
      assertThat(article.path("version").asString()).isEqualTo(version);
      assertThat(article.path("newest").asString()).isEqualTo(version);
      assertThat(article.path("changes").isEmpty()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0123456789abcdef", "x", "../../etc", ""})
    void areNotFoundInVersionsThatWereNotKept(String version) {
      Http.Reply reply = http.get("/articles/bare?version=" + version);

      assertThat(reply.status()).isEqualTo(404);
      assertThat(reply.json().path("detail").asString()).contains("was kept", "bare");
    }

    @Test
    void takeNoOtherParameter() {
      assertThat(http.get("/articles/bare?verison=1").status()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"none", "%00", "a%5Cb", "a;b=c", "", "%2e%2e", "%F0%9F"})
    void areNotFoundUnderOtherIds(String id) {
      Http.Reply reply = http.get("/articles/" + id);

      assertThat(reply.status()).isIn(400, 404);
      assertThat(reply.header("Content-Type")).startsWith("application/problem+json");
    }
  }

  @Nested
  class Everywhere {
    @ParameterizedTest
    @ValueSource(strings = {"/nothing", "/error", "/nothing.js", "/actuator/env"})
    void aPathThatIsNotThereIsAProblem(String path) {
      Http.Reply reply = http.get(path, "Accept", "text/html");

      assertThat(reply.status()).isEqualTo(404);
      assertThat(reply.header("Content-Type")).startsWith("application/problem+json");
      assertThat(reply.detail()).isEqualTo("There is nothing at this address.");
    }

    @Test
    void responsesTellBrowsersToTrustNothingElse() {
      for (String path : new String[] {"/", "/articles", "/nothing", "/ask"}) {
        Http.Reply reply = http.get(path);
        assertThat(reply.header("Content-Security-Policy")).startsWith("default-src 'none'");
        assertThat(reply.header("X-Content-Type-Options")).isEqualTo("nosniff");
      }
    }

    @Test
    void deletingAnArticleIsNotAllowed() {
      Http.Reply reply = http.send("DELETE", "/articles/bare", BodyPublishers.noBody());

      assertThat(reply.status()).isEqualTo(405);
      assertThat(reply.header("Allow")).contains("GET");
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "GET /se^arch HTTP/1.1",
          "GET /%zz HTTP/1.1",
          "GET /search?q=%zz HTTP/1.1",
          "TRACE / HTTP/1.1",
          "GET /../x HTTP/1.1",
          "BREW /ask HTTP/1.1"
        })
    void evenWhatTheServerCannotReadIsAProblem(String line) throws IOException {
      try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
        String request = line + "\r\nHost: localhost\r\nConnection: close\r\n\r\n";
        socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
        String reply = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(reply).matches("(?s)HTTP/1.1 4.*").contains("application/problem+json");
        assertThat(reply).doesNotContain("Exception", "Tomcat", "<html");
      }
    }
  }

  @Nested
  class Description {
    @Test
    void statesTheLimitsOfThisInstance() {
      JsonNode description = http.get("/v3/api-docs").json();

      assertThat(description.at("/openapi").asString()).startsWith("3.1");
      assertThat(
              description
                  .at("/components/schemas/AskRequest/properties/question/maxLength")
                  .asInt())
          .isEqualTo(1000);
      assertThat(description.at("/paths").propertyNames())
          .containsExactlyInAnyOrder(
              "/ask",
              "/compare",
              "/search",
              "/timeline",
              "/suggestions",
              "/articles",
              "/articles/{id}",
              "/articles/fetch",
              "/v1/chat/completions",
              "/v1/models",
              "/v1/models/{id}");
      assertThat(description.toString())
          .contains("at most 4096 bytes", "at most 1048576 bytes")
          .doesNotContain("${");
    }

    @Test
    void canBeTriedOnAPage() {
      assertThat(http.get("/swagger-ui/index.html").status()).isEqualTo(200);
      assertThat(http.get("/v3/api-docs/swagger-config").status()).isEqualTo(200);
    }
  }
}
