package org.summitqa.fetch;

import java.io.IOException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.DefaultSchemePortResolver;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.impl.routing.DefaultRoutePlanner;
import org.apache.hc.core5.util.Timeout;
import org.summitqa.fetch.FetchException.Reason;
import org.summitqa.timing.Deadline;

/**
 * Makes single requests: no redirects, no retries, no cookies, each over a connection of its own.
 */
final class SingleRequestClient implements AutoCloseable {
  private static final int MAX_CONNECTIONS = 16;
  private static final Duration MIN_TIMEOUT = Duration.ofMillis(1);
  private static final String ACCEPTED = "text/html, application/xhtml+xml, text/plain;q=0.8";

  private final FetchSettings settings;
  private final CloseableHttpClient client;
  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().name("fetch-timeouts").daemon().factory());

  SingleRequestClient(FetchSettings settings, CheckedNames names) {
    this.settings = settings;
    Timeout connect = Timeout.of(settings.connectTimeout());
    this.client =
        HttpClients.custom()
            .setConnectionManager(
                PoolingHttpClientConnectionManagerBuilder.create()
                    .setDnsResolver(names)
                    .setMaxConnTotal(MAX_CONNECTIONS)
                    .setMaxConnPerRoute(MAX_CONNECTIONS)
                    .setDefaultConnectionConfig(
                        ConnectionConfig.custom().setConnectTimeout(connect).build())
                    .build())
            // One that knows of no proxy, whatever the system is set to.
            .setRoutePlanner(new DefaultRoutePlanner(DefaultSchemePortResolver.INSTANCE))
            .setConnectionReuseStrategy((request, response, context) -> false)
            .setUserAgent(settings.userAgent())
            .disableRedirectHandling()
            .disableAutomaticRetries()
            .disableCookieManagement()
            .disableAuthCaching()
            .build();
  }

  /**
   * Asks for what is at an address.
   *
   * @param most how much of the body is read, in bytes after unpacking
   * @throws FetchException if the host is refused, cannot be reached, or is too slow
   */
  Response get(WebAddress address, int most, Deadline deadline) {
    HttpGet request = new HttpGet(address.uri());
    request.setHeader("Accept", ACCEPTED);
    Duration time = left(deadline);
    Timeout left = Timeout.of(time);
    request.setConfig(
        RequestConfig.custom()
            .setResponseTimeout(left)
            .setConnectionRequestTimeout(left)
            .setAuthenticationEnabled(false)
            .setProtocolUpgradeEnabled(false)
            .build());
    // The timeouts above are for single reads: a server may send a byte a second.
    Future<?> end = clock.schedule(request::cancel, time.toNanos(), TimeUnit.NANOSECONDS);
    try {
      return client.execute(request, response -> Response.read(response, most));
    } catch (IOException | RuntimeException e) {
      throw failure(e, deadline);
    } finally {
      end.cancel(false);
    }
  }

  /**
   * Returns the time that is left, at least a millisecond: to the client none is no limit.
   *
   * @throws FetchException if there is none
   */
  Duration left(Deadline deadline) {
    if (deadline.isOver()) {
      throw tooSlow();
    }
    Duration left = deadline.left();
    return left.compareTo(MIN_TIMEOUT) < 0 ? MIN_TIMEOUT : left;
  }

  private FetchException tooSlow() {
    return new FetchException(
        Reason.TIMEOUT,
        "The page took longer than summitqa.fetch.timeout (%d seconds)."
            .formatted(settings.timeout().toSeconds()));
  }

  private FetchException failure(Exception failure, Deadline deadline) {
    if (failure instanceof FetchException known) {
      return known;
    }
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof CheckedNames.RefusedException refused) {
        return new FetchException(
            Reason.REFUSED_ADDRESS,
            "The host, or one that it redirects to, has an address that is not fetched from: it is %s. Only public addresses are."
                .formatted(refused.getMessage()));
      }
      if (cause instanceof UnknownHostException) {
        return new FetchException(Reason.UNKNOWN_HOST, "The host's name is not known.");
      }
    }
    return deadline.isOver()
        ? tooSlow()
        : new FetchException(Reason.UNREACHABLE, "The host could not be reached, or broke off.");
  }

  @Override
  public void close() throws IOException {
    clock.shutdownNow();
    client.close();
  }
}
