package org.summitqa.fetch;

import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Lets the public internet be asked and nothing else: of IPv4 all that IANA did not set aside, of
 * IPv6 what is given out for global use. Of an IPv6 address that carries an IPv4 address both are
 * checked, since the packet arrives at the latter.
 */
final class PublicAddresses implements AddressPolicy {
  private static final List<AddressRange> REFUSED =
      List.of(
          AddressRange.of("0.0.0.0/8", "unspecified"),
          AddressRange.of("10.0.0.0/8", "private"),
          AddressRange.of("100.64.0.0/10", "shared by a provider's customers"),
          AddressRange.of("127.0.0.0/8", "loopback"),
          AddressRange.of("169.254.0.0/16", "link-local"),
          AddressRange.of("172.16.0.0/12", "private"),
          AddressRange.of("192.0.0.0/24", "reserved"),
          AddressRange.of("192.0.2.0/24", "reserved"),
          AddressRange.of("192.88.99.0/24", "reserved"),
          AddressRange.of("192.168.0.0/16", "private"),
          AddressRange.of("198.18.0.0/15", "reserved"),
          AddressRange.of("198.51.100.0/24", "reserved"),
          AddressRange.of("203.0.113.0/24", "reserved"),
          AddressRange.of("224.0.0.0/4", "multicast"),
          AddressRange.of("255.255.255.255/32", "broadcast"),
          AddressRange.of("240.0.0.0/4", "reserved"),
          AddressRange.of("::/128", "unspecified"),
          AddressRange.of("::1/128", "loopback"),
          AddressRange.of("fc00::/7", "private"),
          AddressRange.of("fe80::/10", "link-local"),
          AddressRange.of("fec0::/10", "private"),
          AddressRange.of("ff00::/8", "multicast"),
          AddressRange.of("2001::/23", "reserved"),
          AddressRange.of("2001:db8::/32", "reserved"),
          AddressRange.of("3fff::/20", "reserved"));
  private static final AddressRange GLOBAL = AddressRange.of("2000::/3", "global");
  private static final AddressRange NAT64 = AddressRange.of("64:ff9b::/96", "translated");
  private static final AddressRange SIX_TO_FOUR = AddressRange.of("2002::/16", "tunnelled");
  private static final AddressRange MAPPED = AddressRange.of("::/80", "mapped");

  @Override
  public Optional<String> refusal(InetAddress address) {
    return refusal(address.getAddress());
  }

  /** Checks the bytes of an address, also of forms that Java would turn into IPv4 itself. */
  static Optional<String> refusal(byte[] address) {
    Optional<String> named =
        REFUSED.stream()
            .filter(range -> range.contains(address))
            .map(AddressRange::kind)
            .findFirst();
    if (named.isPresent() || address.length == 4) {
      return named;
    }
    if (SIX_TO_FOUR.contains(address)) {
      return refusal(Arrays.copyOfRange(address, 2, 6));
    }
    if (NAT64.contains(address)) {
      return refusal(Arrays.copyOfRange(address, 12, 16));
    }
    if (MAPPED.contains(address)) {
      return refusal(Arrays.copyOfRange(address, 12, 16)).or(() -> Optional.of("reserved"));
    }
    return GLOBAL.contains(address) ? Optional.empty() : Optional.of("reserved");
  }
}
