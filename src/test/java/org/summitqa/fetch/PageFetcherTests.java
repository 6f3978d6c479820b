package org.summitqa.fetch;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.status;
import static com.github.tomakehurst.wiremock.client.WireMock.temporaryRedirect;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.summitqa.fetch.FetchException.Reason;

/** Fetches from a server on this machine, which only the tests' policy allows. */
class PageFetcherTests {
  private static final String PAGE = "<html><body><p>两国元首会晤。</p></body></html>";

  private final WireMockServer site =
      new WireMockServer(
          wireMockConfig().dynamicPort().bindAddress("127.0.0.1").gzipDisabled(true));
  private final AtomicInteger lookUps = new AtomicInteger();
  private PageFetcher fetcher;

  @BeforeEach
  void start() {
    site.start();
    AddressPolicy publicOnly = new PublicAddresses();
    fetcher =
        new PageFetcher(
            AddressTests.settings(List.of(80, 443, site.port())),
            this::lookUp,
            address ->
                address.isLoopbackAddress() ? Optional.empty() : publicOnly.refusal(address));
  }

  @AfterEach
  void stop() throws IOException {
    fetcher.destroy();
    site.stop();
  }

  private InetAddress[] lookUp(String host) throws UnknownHostException {
    lookUps.incrementAndGet();
    String address =
        switch (host) {
          case "a.test", "b.test" -> "127.0.0.1";
          case "within.test" -> "10.0.0.1";
          case "127.0.0.1", "10.0.0.1", "169.254.169.254", "[fd00::1]", "192.168.0.1" -> host;
          default -> throw new UnknownHostException(host);
        };
    return InetAddress.getAllByName(address);
  }

  private String at(String path) {
    return "http://a.test:" + site.port() + path;
  }

  private static ResponseDefinitionBuilder page(String body) {
    return ok(body).withHeader("Content-Type", "text/html; charset=utf-8");
  }

  private FetchException refusal(String url) {
    return catchThrowableOfType(FetchException.class, () -> fetcher.fetch(url));
  }

  @Nested
  class APage {
    @Test
    void comesWithItsAddressAndCharset() {
      site.stubFor(
          get("/a")
              .willReturn(
                  aResponse()
                      .withBody(PAGE.getBytes(Charset.forName("GBK")))
                      .withHeader("Content-Type", "text/html; charset=GBK")));

      FetchedPage page = fetcher.fetch(at("/a#part"));

      assertThat(page.url()).hasToString(at("/a"));
      assertThat(page.charset()).isEqualTo(Charset.forName("GBK"));
      assertThat(new String(page.bytes(), Charset.forName("GBK"))).isEqualTo(PAGE);
    }

    @Test
    void isAskedForByNameWithoutCookiesAndEachConnectionWithOneLookUp() {
      site.stubFor(get("/a").willReturn(page(PAGE).withHeader("Set-Cookie", "a=b")));

      fetcher.fetch(at("/a"));
      assertThat(lookUps).hasValue(2);
      fetcher.fetch(at("/a"));

      assertThat(lookUps).as("robots.txt is known by now").hasValue(3);
      site.verify(
          2,
          getRequestedFor(urlEqualTo("/a"))
              .withHeader("User-Agent", equalTo("SummitQA/1.0"))
              .withoutHeader("Cookie")
              .withoutHeader("Authorization"));
      site.verify(1, getRequestedFor(urlEqualTo("/robots.txt")));
    }

    @Test
    void isFoundBehindRedirectsToOtherNames() {
      site.stubFor(
          get("/old").willReturn(temporaryRedirect("http://b.test:" + site.port() + "/new")));
      site.stubFor(get("/new").willReturn(page(PAGE)));

      assertThat(fetcher.fetch(at("/old")).url())
          .hasToString("http://b.test:" + site.port() + "/new");
    }
  }

  @Nested
  class ARedirect {
    @ParameterizedTest
    @ValueSource(
        strings = {
          "http://10.0.0.1/",
          "http://169.254.169.254/latest/meta-data/",
          "http://[fd00::1]/",
          "http://within.test/",
          "//192.168.0.1/a"
        })
    void toAMachineWithinIsRefused(String location) {
      site.stubFor(get("/a").willReturn(temporaryRedirect(location)));

      FetchException refused = refusal(at("/a"));

      assertThat(refused.reason()).isEqualTo(Reason.REFUSED_ADDRESS);
      assertThat(refused.getMessage()).doesNotContain("10.0", "within", "169.", "192.", "fd00");
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "file:///etc/passwd",
          "ftp://a.test/",
          "http://a.test:22/",
          "http://u:p@a.test/"
        })
    void toWhatIsNoPageOfTheWebIsRefused(String location) {
      site.stubFor(get("/a").willReturn(temporaryRedirect(location)));

      assertThat(refusal(at("/a")).reason()).isEqualTo(Reason.BAD_URL);
    }

    @Test
    void thatNeverEndsIsLeft() {
      site.stubFor(get("/a").willReturn(temporaryRedirect("/a")));

      assertThat(refusal(at("/a"))).hasMessageContaining("more than 3 times");
      site.verify(4, getRequestedFor(urlEqualTo("/a")));
    }
  }

  @Nested
  class TheSitesRules {
    @Test
    void areKeptForTheProductThatTheyName() {
      robots(ok("User-agent: *\nAllow: /\n\nUser-agent: summitqa\nDisallow: /closed\n"));
      site.stubFor(get("/open").willReturn(page(PAGE)));

      assertThat(fetcher.fetch(at("/open")).bytes()).isNotEmpty();
      assertThat(refusal(at("/closed/a")).reason()).isEqualTo(Reason.ROBOTS);
      site.verify(0, getRequestedFor(urlEqualTo("/closed/a")));
    }

    @Test
    void areKeptAfterARedirect() {
      robots(ok("User-agent: *\nDisallow: /closed\n"));
      site.stubFor(get("/open").willReturn(temporaryRedirect("/closed")));

      assertThat(refusal(at("/open")).reason()).isEqualTo(Reason.ROBOTS);
    }

    @ParameterizedTest
    @ValueSource(ints = {401, 403, 404, 410, 429})
    void allowEverythingWhereThereAreNone(int status) {
      robots(status(status));
      site.stubFor(get("/a").willReturn(page(PAGE)));

      assertThat(fetcher.fetch(at("/a")).bytes()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {500, 503})
    void allowNothingWhereTheSiteFails(int status) {
      robots(status(status));

      assertThat(refusal(at("/a"))).hasMessageContaining("cannot be read at the moment");
    }

    @Test
    void allowNothingWhereTheyBreakOff() {
      robots(aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER));

      assertThat(refusal(at("/a")).reason()).isEqualTo(Reason.ROBOTS);
    }

    @Test
    void areNotFetchedFromWithin() {
      robots(temporaryRedirect("http://10.0.0.1/robots.txt"));

      assertThat(refusal(at("/a")).reason()).isEqualTo(Reason.REFUSED_ADDRESS);
    }

    @Test
    void areReadUpToALimit() {
      robots(ok("#".repeat(600 * 1024) + "\nUser-agent: *\nDisallow: /\n"));
      site.stubFor(get("/a").willReturn(page(PAGE)));

      assertThat(fetcher.fetch(at("/a")).bytes()).isNotEmpty();
    }

    @Test
    void mayAskForAPauseThatIsNotWaitedForEver() {
      robots(ok("User-agent: *\nCrawl-delay: 30\n"));
      site.stubFor(get("/a").willReturn(page(PAGE)));
      fetcher.fetch(at("/a"));

      FetchException soon = refusal(at("/a"));

      assertThat(soon.reason()).isEqualTo(Reason.TOO_SOON);
      assertThat(soon.retryAfter().toSeconds()).isBetween(1L, 30L);
    }

    private void robots(ResponseDefinitionBuilder response) {
      site.stubFor(get("/robots.txt").willReturn(response));
    }
  }

  @Nested
  class WhatIsNoPage {
    @ParameterizedTest
    @ValueSource(strings = {"application/pdf", "image/png", "application/json", ""})
    void isRefusedByItsType(String type) {
      site.stubFor(get("/a").willReturn(ok("x").withHeader("Content-Type", type)));

      assertThat(refusal(at("/a"))).hasMessageContaining("neither text/html nor text/plain");
    }

    @ParameterizedTest
    @ValueSource(ints = {204, 206, 404, 500})
    void isRefusedByItsStatus(int status) {
      site.stubFor(get("/a").willReturn(status(status)));

      assertThat(refusal(at("/a"))).hasMessageContaining("status " + status);
    }

    @Test
    void isRefusedByItsSize() {
      site.stubFor(get("/a").willReturn(page("a".repeat(65 * 1024))));

      assertThat(refusal(at("/a"))).hasMessageContaining("summitqa.fetch.max-size");
    }

    @Test
    void isRefusedByItsSizeOnceUnpacked() throws IOException {
      ByteArrayOutputStream bomb = new ByteArrayOutputStream();
      try (GZIPOutputStream gzip = new GZIPOutputStream(bomb)) {
        byte[] zeros = " ".repeat(1 << 20).getBytes(UTF_8);
        for (int i = 0; i < 64; i++) {
          gzip.write(zeros);
        }
      }
      site.stubFor(
          get("/a")
              .willReturn(
                  page("").withBody(bomb.toByteArray()).withHeader("Content-Encoding", "gzip")));

      assertThat(refusal(at("/a"))).hasMessageContaining("summitqa.fetch.max-size");
    }

    @Test
    void isAServerThatBreaksOff() {
      site.stubFor(get("/a").willReturn(aResponse().withFault(Fault.RANDOM_DATA_THEN_CLOSE)));

      assertThat(refusal(at("/a")).reason()).isEqualTo(Reason.UNREACHABLE);
    }

    @Test
    void isANameThatNobodyKnows() {
      assertThat(refusal("http://nowhere.test/").reason()).isEqualTo(Reason.UNKNOWN_HOST);
    }
  }

  @Test
  void aServerThatDripsIsNotWaitedFor() throws IOException {
    FetchSettings usual = AddressTests.settings(List.of(site.port()));
    FetchSettings hasty =
        new FetchSettings(
            usual.userAgent(),
            usual.ports(),
            1,
            usual.connectTimeout(),
            Duration.ofSeconds(1),
            usual.maxSize(),
            usual.robotsCacheTime(),
            usual.maxCrawlDelay());
    site.stubFor(get("/a").willReturn(page("a".repeat(1000)).withChunkedDribbleDelay(100, 60_000)));
    PageFetcher impatient = new PageFetcher(hasty, this::lookUp, address -> Optional.empty());

    FetchException late =
        catchThrowableOfType(FetchException.class, () -> impatient.fetch(at("/a")));

    assertThat(late.reason()).isEqualTo(Reason.TIMEOUT);
    assertThat(late).hasMessageContaining("summitqa.fetch.timeout (1 seconds)");
    impatient.destroy();
  }
}
