package org.summitqa.web.http;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Keeps silent streams alive: proxies cut a line on which nothing is written for a while. The
 * platform's one timer serves all streams; it writes nothing itself, or one reader who takes
 * nothing off the line would hold up all others.
 */
@Component
public class Heartbeat {
  private static final Executor BEATS = Thread.ofVirtual().name("heartbeat")::start;

  private final Duration interval;

  Heartbeat(WebSettings settings) {
    this.interval = settings.heartbeat();
  }

  /** Beats in a stream until it is over. */
  public void start(EventStream stream) {
    lookAfter(interval, stream);
  }

  private void lookAfter(Duration wait, EventStream stream) {
    CompletableFuture.delayedExecutor(wait.toNanos(), TimeUnit.NANOSECONDS, BEATS)
        .execute(() -> look(stream));
  }

  private void look(EventStream stream) {
    @Nullable Duration wait = stream.beat(interval);
    if (wait != null) {
      lookAfter(wait, stream);
    }
  }
}
