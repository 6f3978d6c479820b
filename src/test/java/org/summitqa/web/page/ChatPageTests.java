package org.summitqa.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.summitqa.web.EdgeTest;
import org.summitqa.web.Http;

@EdgeTest
class ChatPageTests {
  private static final Pattern IMPORT_MAP =
      Pattern.compile("<script type=\"importmap\">(.*?)</script>");
  private static final Pattern ADDRESS = Pattern.compile("(?:href|src)=\"([^\"]+)\"");
  private static final Pattern IMPORT = Pattern.compile("(?:import|from)\\s*\"([^\"]+)\"");

  @LocalServerPort int port;
  private Http http;
  private String page;

  @BeforeEach
  void load() {
    http = new Http(port);
    page = http.get("/").raw().body();
  }

  private List<String> addresses() {
    return ADDRESS.matcher(page).results().map(found -> found.group(1)).toList();
  }

  @Test
  void letsNothingRunButItsOwnModulesAndItsImportMap() throws Exception {
    MatchResult map = IMPORT_MAP.matcher(page).results().findFirst().orElseThrow();
    byte[] hash =
        MessageDigest.getInstance("SHA-256").digest(map.group(1).getBytes(StandardCharsets.UTF_8));

    assertThat(http.get("/").header("Content-Security-Policy"))
        .startsWith("default-src 'none'; ")
        .contains(
            "script-src 'self' 'sha256-" + Base64.getEncoder().encodeToString(hash) + "';",
            "require-trusted-types-for 'script'",
            "trusted-types lit-html",
            "frame-ancestors 'none'")
        .doesNotContain("unsafe", "http:", "https:", "*");
  }

  @Test
  void asksForNothingElsewhere() {
    assertThat(addresses()).hasSizeGreaterThan(20).noneMatch(address -> address.contains("//"));
  }

  @Test
  void hasAllItsFilesToBeKeptForGood() {
    for (String address : addresses()) {
      Http.Reply file = http.get(URI.create("/").resolve(address).getPath());
      assertThat(file.status()).as(address).isEqualTo(200);
      if (!address.equals("favicon.svg")) {
        assertThat(file.header("Cache-Control"))
            .as(address)
            .isEqualTo("max-age=31536000, public, immutable");
      }
    }
  }

  @Test
  void fetchesAllThatItsModulesImportAtOnce() {
    List<URI> fetched = addresses().stream().map(URI.create("/")::resolve).toList();
    for (URI address : fetched.stream().filter(one -> one.getPath().endsWith(".js")).toList()) {
      IMPORT
          .matcher(http.get(address.getPath()).raw().body())
          .results()
          .map(found -> found.group(1))
          .filter(name -> name.startsWith("."))
          .forEach(name -> assertThat(fetched).as("%s", address).contains(address.resolve(name)));
    }
  }

  @Test
  void isSentOnceToWhoHasIt() {
    String tag = http.get("/").header("ETag");

    assertThat(http.get("/", "If-None-Match", tag).status()).isEqualTo(304);
    assertThat(http.get("/").header("Cache-Control")).isEqualTo("no-cache");
  }

  @Test
  void isCompressed() {
    assertThat(http.get("/", "Accept-Encoding", "gzip").header("Content-Encoding"))
        .isEqualTo("gzip");
  }

  @Test
  void knowsTheLimitsOfTheService() {
    assertThat(page)
        .contains(
            "max-question-length=\"1000\"",
            "max-history-turns=\"20\"",
            "max-history-characters=\"8000\"");
  }

  static Stream<Resource> modules() throws Exception {
    return Stream.of(
        new PathMatchingResourcePatternResolver().getResources(PageFiles.LOCATION + "**/*.js"));
  }

  @ParameterizedTest
  @MethodSource("modules")
  void noModuleMakesMarkupOrCodeOfText(Resource module) throws Exception {
    assertThat(module.getContentAsString(StandardCharsets.UTF_8))
        .doesNotContain(
            "innerHTML",
            "outerHTML",
            "insertAdjacentHTML",
            "unsafe",
            "eval(",
            "Function(",
            "document.write",
            "style=");
  }
}
