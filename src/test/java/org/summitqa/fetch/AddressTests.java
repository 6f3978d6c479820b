package org.summitqa.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.unit.DataSize;
import org.summitqa.fetch.FetchException.Reason;

/** What may be asked for, with the policy of the running service. */
class AddressTests {
  private static final AddressPolicy STANDARD = new PublicAddresses();

  /** What the policy lets pass is refused by the test, so that nothing ever leaves this machine. */
  private final PageFetcher fetcher =
      new PageFetcher(
          settings(),
          AddressTests::known,
          address -> STANDARD.refusal(address).or(() -> Optional.of("not refused")));

  private static InetAddress[] known(String host) throws UnknownHostException {
    if (host.equalsIgnoreCase("localhost") || host.matches("[0-9.]+|.*:.*")) {
      return InetAddress.getAllByName(host);
    }
    throw new UnknownHostException(host);
  }

  static FetchSettings settings() {
    return settings(List.of(80, 443));
  }

  static FetchSettings settings(List<Integer> ports) {
    return new FetchSettings(
        "SummitQA/1.0",
        ports,
        3,
        Duration.ofSeconds(2),
        Duration.ofSeconds(10),
        DataSize.ofKilobytes(64),
        Duration.ofHours(1),
        Duration.ofMillis(200));
  }

  @AfterEach
  void close() throws Exception {
    fetcher.destroy();
  }

  private FetchException refusal(String url) {
    return catchThrowableOfType(FetchException.class, () -> fetcher.fetch(url));
  }

  @Nested
  class AnAddressWithin {
    @ParameterizedTest
    @ValueSource(
        strings = {
          "http://localhost/",
          "http://LocalHost/",
          "http://127.0.0.1/",
          "http://127.0.0.1:80/",
          "https://127.0.0.1/",
          "http://127.8.9.10/admin",
          "http://0.0.0.0/",
          "http://0.1.2.3/",
          "http://10.0.0.1/",
          "http://10.255.255.255/",
          "http://172.16.0.1/",
          "http://172.31.255.254/",
          "http://192.168.1.1/",
          "http://169.254.169.254/latest/meta-data/",
          "http://100.64.0.1/",
          "http://100.127.255.255/",
          "http://192.0.0.8/",
          "http://198.18.0.1/",
          "http://203.0.113.7/",
          "http://224.0.0.1/",
          "http://239.255.255.250/",
          "http://240.0.0.1/",
          "http://255.255.255.255/",
          "http://[::]/",
          "http://[::1]/",
          "http://[0:0:0:0:0:0:0:1]:80/",
          "http://[::ffff:127.0.0.1]/",
          "http://[::ffff:7f00:1]/",
          "http://[::ffff:a9fe:a9fe]/",
          "http://[::127.0.0.1]/",
          "http://[::ffff:0:127.0.0.1]/",
          "http://[fe80::1]/",
          "http://[fec0::1]/",
          "http://[fc00::1]/",
          "http://[fd12:3456::1]/",
          "http://[ff02::1]/",
          "http://[64:ff9b::127.0.0.1]/",
          "http://[64:ff9b::a00:1]/",
          "http://[64:ff9b:1::1]/",
          "http://[2002:7f00:1::]/",
          "http://[2002:c0a8:101::1]/",
          "http://[2001::1]/",
          "http://[2001:db8::1]/",
          "http://[4000::1]/"
        })
    void isRefusedBeforeAnythingIsSent(String url) {
      FetchException refused = refusal(url);

      assertThat(refused.reason()).isEqualTo(Reason.REFUSED_ADDRESS);
      assertThat(refused)
          .hasMessageContaining("Only public addresses are")
          .hasMessageNotContaining("not refused");
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "http://2130706433/",
          "http://0x7f000001/",
          "http://0x7f.0.0.1/",
          "http://017700000001/",
          "http://0177.0.0.1/",
          "http://127.1/",
          "http://127.0.1/",
          "http://0/",
          "http://1/",
          "http://[::1%25lo]/",
          "http://[fe80::1%25eth0]/",
          "http://127.0.0.1%00.example.org/",
          "http://①②⑦.0.0.1/",
          "http://localhost%2f/"
        })
    void isRefusedInFormsThatFewKnow(String url) {
      FetchException refused = refusal(url);

      assertThat(refused.reason())
          .isIn(Reason.BAD_URL, Reason.REFUSED_ADDRESS, Reason.UNKNOWN_HOST);
      assertThat(refused).hasMessageNotContaining("not refused");
    }

    @ParameterizedTest
    @CsvSource({
      "00000000000000000000ffff7f000001, loopback",
      "00000000000000000000ffffa9fea9fe, link-local",
      "00000000000000000000ffff08080808, reserved",
      "0064ff9b0000000000000000c0a80001, private",
      "20020a00000100000000000000000001, private",
      "7f000001, loopback",
      "64400001, shared by a provider's customers",
      "ffffffff, broadcast",
      "fd000000000000000000000000000001, private"
    })
    void isToldByItsKind(String bytes, String kind) {
      assertThat(PublicAddresses.refusal(HexFormat.of().parseHex(bytes))).contains(kind);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "08080808",
        "01010101",
        "ac0f0001",
        "ac200001",
        "643f0001",
        "64800001",
        "26064700000000000000000000001111",
        "0064ff9b000000000000000008080808",
        "20020808080800000000000000000001"
      })
  void anAddressOfThePublicInternetIsNot(String bytes) {
    assertThat(PublicAddresses.refusal(HexFormat.of().parseHex(bytes))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          file:///etc/passwd                | must begin with http:// or https://
          ftp://example.org/                | must begin with http:// or https://
          gopher://example.org/             | must begin with http:// or https://
          jar:http://example.org/a.jar!/    | must begin with http:// or https://
          data:text/html,x                  | must begin with http:// or https://
          //example.org/                    | must begin with http:// or https://
          /etc/passwd                       | must begin with http:// or https://
          http:example.org                  | has no host
          http:///etc/passwd                | has no host
          http://新华网.cn/                 | has no host, or one that is not in ASCII
          http://user:word@example.org/     | must not hold a user or password
          http://user@127.0.0.1/            | must not hold a user or password
          http://example.org:22/            | summitqa.fetch.ports
          https://example.org:8443/         | summitqa.fetch.ports
          http://example.org:0/             | summitqa.fetch.ports
          http://exa mple.org/              | is not written as an address
          http://[::1/                      | is not written as an address
          """)
  void whatIsNoAddressOfThePublicWebIsToldWhy(String url, String rule) {
    FetchException refused = refusal(url);

    assertThat(refused.reason()).isEqualTo(Reason.BAD_URL);
    assertThat(refused).hasMessageContaining(rule);
    assertThat(refused.getMessage()).doesNotContain("word@");
  }

  @Test
  void aNameWithOneAddressWithinIsRefusedWhole() throws UnknownHostException {
    InetAddress[] mixed = {InetAddress.getByName("8.8.8.8"), InetAddress.getByName("10.0.0.1")};

    PageFetcher mixing = new PageFetcher(settings(), name -> mixed, new PublicAddresses());

    assertThat(
            catchThrowableOfType(FetchException.class, () -> mixing.fetch("http://a.test/"))
                .reason())
        .isEqualTo(Reason.REFUSED_ADDRESS);
  }
}
