package org.summitqa.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import org.apache.hc.client5.http.DnsResolver;

/**
 * Looks a host up once for each connection, and hands on what was checked. A name that leads to a
 * refused address beside others is refused whole: no honest site has one.
 */
final class CheckedNames implements DnsResolver {
  private final HostResolver names;
  private final AddressPolicy policy;

  CheckedNames(HostResolver names, AddressPolicy policy) {
    this.names = names;
    this.policy = policy;
  }

  /** A host leads to an address that is not asked. */
  static final class RefusedException extends UnknownHostException {
    private static final long serialVersionUID = 1L;

    /** Keeps what kind of address it is. */
    RefusedException(String kind) {
      super(kind);
    }
  }

  @Override
  public InetAddress[] resolve(String host) throws UnknownHostException {
    InetAddress[] addresses = names.lookUp(host);
    for (InetAddress address : addresses) {
      Optional<String> refusal = policy.refusal(address);
      if (refusal.isPresent()) {
        throw new RefusedException(refusal.get());
      }
    }
    return addresses;
  }

  @Override
  public String resolveCanonicalHostname(String host) {
    return host;
  }
}
