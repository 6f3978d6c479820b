package org.summitqa.doctor;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.summitqa.cli.doctor.FoundFindings;

class ServerCheckTests {
  @RegisterExtension
  static final WireMockExtension SERVER =
      WireMockExtension.newInstance()
          .options(wireMockConfig().dynamicPort().bindAddress("127.0.0.1"))
          .build();

  private static FoundFindings look(String address, String port) {
    StandardEnvironment environment = new StandardEnvironment();
    environment
        .getPropertySources()
        .addFirst(
            new MapPropertySource("test", Map.of("server.address", address, "server.port", port)));
    return FoundFindings.of(new ServerCheck(environment));
  }

  private static CheckResult port(int port) {
    return look("127.0.0.1", String.valueOf(port)).the("port");
  }

  @Test
  void anotherProgramAtThePortIsBroken() {
    assertThat(port(SERVER.getPort()).outcome()).isEqualTo(Outcome.BROKEN);
  }

  @Test
  void aSummitQaAtThePortIsFine() {
    SERVER.stubFor(
        get("/actuator/health")
            .willReturn(
                okJson(
                    "{\"status\":\"UP\",\"components\":{\"index\":{\"status\":\"UP\",\"details\":{\"articles\":5}}}}")));

    assertThat(port(SERVER.getPort()))
        .returns(Outcome.OK, CheckResult::outcome)
        .returns(
            SERVER.getPort() + ": a Summit QA answers there, its index UP with 5 articles",
            CheckResult::text);
  }

  @Test
  void anyFreePortIsFine() {
    assertThat(port(0).outcome()).isEqualTo(Outcome.OK);
  }

  @ParameterizedTest
  @ValueSource(strings = {"http", "70000", "-1"})
  void whatIsNoPortIsBroken(String port) {
    assertThat(look("127.0.0.1", port).outcome("port")).isEqualTo(Outcome.BROKEN);
  }

  @Test
  void anAddressForAllIsAWarning() {
    assertThat(look("0.0.0.0", "0").outcome("address")).isEqualTo(Outcome.WARNING);
    assertThat(look("127.0.0.1", "0").outcome("address")).isEqualTo(Outcome.OK);
  }
}
