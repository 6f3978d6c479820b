package org.summitqa.fetch;

import java.net.InetAddress;

/**
 * Addresses that begin with the same bits.
 *
 * @param prefix the first of them, 4 or 16 bytes
 * @param bits how many bits they share
 * @param kind what they are for, for a person
 */
@SuppressWarnings("ArrayRecordComponent")
record AddressRange(byte[] prefix, int bits, String kind) {
  /** Reads a range such as {@code 10.0.0.0/8}. */
  static AddressRange of(String range, String kind) {
    int slash = range.indexOf('/');
    byte[] prefix = InetAddress.ofLiteral(range.substring(0, slash)).getAddress();
    return new AddressRange(prefix, Integer.parseInt(range.substring(slash + 1)), kind);
  }

  boolean contains(byte[] address) {
    if (address.length != prefix.length) {
      return false;
    }
    for (int bit = 0; bit < bits; bit++) {
      int mask = 0x80 >> (bit & 7);
      if ((address[bit >> 3] & mask) != (prefix[bit >> 3] & mask)) {
        return false;
      }
    }
    return true;
  }
}
