package org.summitqa.fetch;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.charset.Charset;
import java.util.Set;
import org.apache.hc.core5.http.ContentType;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import org.summitqa.fetch.FetchException.Reason;
import org.summitqa.timing.Deadline;

/**
 * Fetches pages from the public internet, where their site allows it. For any number of threads.
 */
@Component
public final class PageFetcher implements DisposableBean {
  private static final Set<String> TYPES =
      Set.of("text/html", "application/xhtml+xml", "text/plain");

  private final FetchSettings settings;
  private final SingleRequestClient exchange;
  private final RobotsPolicy robots;

  @Autowired
  PageFetcher(FetchSettings settings) {
    this(settings, InetAddress::getAllByName, new PublicAddresses());
  }

  PageFetcher(FetchSettings settings, HostResolver names, AddressPolicy policy) {
    this.settings = settings;
    this.exchange = new SingleRequestClient(settings, new CheckedNames(names, policy));
    this.robots = new RobotsPolicy(settings, exchange);
  }

  /**
   * Fetches a page, following its redirects.
   *
   * @param url its address
   * @throws FetchException if it is refused or cannot be had
   */
  public FetchedPage fetch(String url) {
    Deadline deadline = Deadline.in(settings.timeout());
    try {
      return fetch(WebAddress.of(url, settings.ports()), deadline);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new FetchException(Reason.UNREACHABLE, "The service is stopping.");
    }
  }

  private FetchedPage fetch(WebAddress first, Deadline deadline) throws InterruptedException {
    WebAddress address = first;
    for (int redirects = 0; redirects <= settings.maxRedirects(); redirects++) {
      robots.await(address, deadline);
      Response response = exchange.get(address, (int) settings.maxSize().toBytes(), deadline);
      if (!response.isRedirect()) {
        return page(address, response);
      }
      address = address.redirectedTo(response.target(), settings.ports());
    }
    throw noPage(
        "It redirects more than %d times (summitqa.fetch.max-redirects)."
            .formatted(settings.maxRedirects()));
  }

  private FetchedPage page(WebAddress address, Response response) {
    if (response.status() != 200) {
      throw noPage("Its server answered with status %d.".formatted(response.status()));
    }
    ContentType type = ContentType.parseLenient(response.type());
    if (type == null || !TYPES.contains(String.valueOf(type.getMimeType()))) {
      throw noPage("It is neither text/html nor text/plain.");
    }
    if (!response.whole()) {
      throw noPage(
          "It is larger than summitqa.fetch.max-size (%d bytes)."
              .formatted(settings.maxSize().toBytes()));
    }
    return new FetchedPage(address.uri(), response.body(), charset(type));
  }

  /** A name that Java does not know is left to who reads the page. */
  private static @Nullable Charset charset(ContentType type) {
    try {
      return type.getCharset();
    } catch (IllegalArgumentException unknown) {
      return null;
    }
  }

  private static FetchException noPage(String reason) {
    return new FetchException(Reason.NO_PAGE, "There is no page to take. " + reason);
  }

  @Override
  public void destroy() throws IOException {
    exchange.close();
  }
}
