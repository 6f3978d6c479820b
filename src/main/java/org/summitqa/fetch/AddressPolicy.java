package org.summitqa.fetch;

import java.net.InetAddress;
import java.util.Optional;

/** Says which machines may be asked. */
@FunctionalInterface
interface AddressPolicy {
  /** Returns what kind of address this is where it is refused; empty where it may be asked. */
  Optional<String> refusal(InetAddress address);
}
