package org.summitqa.fetch;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.summitqa.fetch.FetchException.Reason;
import org.summitqa.timing.Deadline;

/**
 * Asks sites whether they want to be visited, as RFC 9309 has it: without robots.txt (4xx)
 * everything may be fetched, and nothing where it cannot be had (5xx, unreachable).
 */
final class RobotsPolicy {
  private static final int MAX_BYTES = 500 * 1024;
  private static final int MAX_SITES = 500;
  private static final int MAX_REDIRECTS = 5;

  /** What says more than that robots.txt could not be had. */
  private static final Set<Reason> TOLD =
      Set.of(Reason.REFUSED_ADDRESS, Reason.UNKNOWN_HOST, Reason.TIMEOUT);

  private static final Duration KEPT_UNREACHABLE = Duration.ofMinutes(1);

  private final FetchSettings settings;
  private final SingleRequestClient exchange;
  private final Map<String, RobotsRules> sites =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, RobotsRules> eldest) {
          return size() > MAX_SITES;
        }
      };

  RobotsPolicy(FetchSettings settings, SingleRequestClient exchange) {
    this.settings = settings;
    this.exchange = exchange;
  }

  /**
   * Waits until a page may be fetched.
   *
   * @throws FetchException if it may not
   */
  void await(WebAddress page, Deadline deadline) throws InterruptedException {
    RobotsRules rules = rules(page, deadline);
    if (!rules.isAllowed(page)) {
      throw new FetchException(
          Reason.ROBOTS,
          rules.isReachable()
              ? "The site's robots.txt does not allow %s to fetch this page."
                  .formatted(settings.product())
              : "The site's robots.txt cannot be read at the moment, so that nothing is fetched from it.");
    }
    Duration wait = rules.takeTurn(settings.maxCrawlDelay());
    if (wait.compareTo(settings.maxCrawlDelay()) > 0
        || wait.compareTo(exchange.left(deadline)) > 0) {
      throw new FetchException(
          Reason.TOO_SOON, "The site's robots.txt asks for more time between two pages.", wait);
    }
    Thread.sleep(wait);
  }

  private RobotsRules rules(WebAddress page, Deadline deadline) {
    synchronized (sites) {
      RobotsRules known = sites.get(page.site());
      if (known != null && !known.isOver()) {
        return known;
      }
    }
    RobotsRules read = read(page.robots(), deadline);
    synchronized (sites) {
      sites.put(page.site(), read);
    }
    return read;
  }

  private RobotsRules read(WebAddress file, Deadline deadline) {
    try {
      WebAddress at = file;
      Response response = exchange.get(at, MAX_BYTES, deadline);
      for (int i = 0; i < MAX_REDIRECTS && response.isRedirect(); i++) {
        at = at.redirectedTo(response.target(), settings.ports());
        response = exchange.get(at, MAX_BYTES, deadline);
      }
      return rules(file, response);
    } catch (FetchException e) {
      if (TOLD.contains(e.reason())) {
        throw e;
      }
      return RobotsRules.unreachable(KEPT_UNREACHABLE);
    }
  }

  private RobotsRules rules(WebAddress file, Response response) {
    if (response.status() == 200) {
      return RobotsRules.parse(
          file, response.body(), settings.product(), settings.robotsCacheTime());
    }
    // More redirects than are followed count as no file.
    return response.status() >= 500
        ? RobotsRules.unreachable(KEPT_UNREACHABLE)
        : RobotsRules.none(settings.robotsCacheTime());
  }
}
