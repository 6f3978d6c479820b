package org.summitqa.fetch;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.summitqa.fetch.FetchException.Reason;

/**
 * An address that may be fetched from as far as it can be seen: http or https, a host, a port that
 * is allowed, and nobody's name or password. Not yet whether its host may be asked.
 *
 * @param uri the address in ASCII, without fragment
 */
record WebAddress(URI uri) {
  private static final int MAX_LENGTH = 2000;
  // What ends in a number is an IPv4 address; in the forms that few know, clients read other ones.
  private static final Pattern NUMBER = Pattern.compile("(?i)(.*\\.)?([0-9]+|0x[0-9a-f]*)\\.?");
  private static final Pattern DOTTED =
      Pattern.compile("(0|[1-9][0-9]{0,2})(\\.(0|[1-9][0-9]{0,2})){3}");

  /**
   * Reads an address.
   *
   * @throws FetchException if it is no such address
   */
  static WebAddress of(String text, List<Integer> ports) {
    check(text.length() <= MAX_LENGTH, "may have at most %d characters".formatted(MAX_LENGTH));
    try {
      return of(new URI(text.strip()), ports);
    } catch (URISyntaxException e) {
      throw refused("is not written as an address");
    }
  }

  /** Returns where a redirect leads, checked like an address that was given. */
  WebAddress redirectedTo(String location, List<Integer> ports) {
    try {
      check(location.length() <= MAX_LENGTH, "redirects to an address that is too long");
      return of(uri.resolve(new URI(location.strip())), ports);
    } catch (URISyntaxException e) {
      throw refused("redirects to what is not written as an address");
    }
  }

  private static WebAddress of(URI uri, List<Integer> ports) throws URISyntaxException {
    String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
    check(scheme.equals("http") || scheme.equals("https"), "must begin with http:// or https://");
    check(uri.getRawUserInfo() == null, "must not hold a user or password");
    check(uri.getHost() != null, "has no host, or one that is not in ASCII");
    check(
        !NUMBER.matcher(uri.getHost()).matches() || DOTTED.matcher(uri.getHost()).matches(),
        "has a host that is a number, but not written as 192.0.2.1 is");
    int port = uri.getPort() >= 0 ? uri.getPort() : scheme.equals("http") ? 80 : 443;
    check(ports.contains(port), "may name one of the ports in summitqa.fetch.ports alone " + ports);
    String ascii = uri.toASCIIString();
    int fragment = ascii.indexOf('#');
    return new WebAddress(new URI(fragment < 0 ? ascii : ascii.substring(0, fragment)));
  }

  /** Returns the address of the site's robots.txt. */
  WebAddress robots() {
    return new WebAddress(URI.create(site() + "/robots.txt"));
  }

  /** Returns scheme, host and port. */
  String site() {
    return (uri.getScheme() + "://" + uri.getRawAuthority()).toLowerCase(Locale.ROOT);
  }

  private static void check(boolean holds, String rule) {
    if (!holds) {
      throw refused(rule);
    }
  }

  private static FetchException refused(String rule) {
    return new FetchException(Reason.BAD_URL, "url %s.".formatted(rule));
  }
}
