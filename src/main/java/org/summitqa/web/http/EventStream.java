package org.summitqa.web.http;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

/**
 * A stream of server-sent events, written on the thread of the request: a virtual thread may wait
 * for a slow model. Between events another thread writes comments. Where one can't be written the
 * reader has left, and the thread of the request is interrupted, which ends its wait for a model.
 */
public final class EventStream {
  private static final Logger LOG = LoggerFactory.getLogger(EventStream.class);
  private static final String COMMENT = ": keep-alive\n\n";

  private final HttpServletResponse response;
  private final Thread request = Thread.currentThread();
  // Held to write and to interrupt, so that a comment never splits an event and an interrupt never
  // comes after the end.
  private final ReentrantLock lock = new ReentrantLock();
  private long lastWrite;
  private boolean started;
  private volatile boolean readerLeft;
  private boolean interrupted;
  private boolean over;

  /** Makes a stream of the calling thread's request. */
  public EventStream(HttpServletResponse response) {
    this.response = response;
  }

  /**
   * Runs what writes the events. What fails before anything is written is thrown, so that it gets a
   * status of its own; what fails later goes to the one who writes the last event.
   */
  public void run(Runnable answering, Consumer<RuntimeException> lastEvent) {
    try {
      answering.run();
    } catch (RuntimeException e) {
      if (!started) {
        throw e;
      }
      finish(e, lastEvent);
    } finally {
      end();
    }
  }

  private void finish(RuntimeException failure, Consumer<RuntimeException> lastEvent) {
    try {
      if (!readerLeft) {
        lastEvent.accept(failure);
        return;
      }
    } catch (UncheckedIOException e) {
      // The reader left just now.
    }
    LOG.debug("A reader left before the answer was whole");
  }

  /**
   * Sends a whole event, or a comment.
   *
   * @param event its lines, with the empty one that ends it
   * @throws UncheckedIOException where nobody reads any more
   */
  public void send(String event) {
    lock.lock();
    try {
      if (readerLeft) {
        throw new IOException("The reader left");
      }
      write(event);
    } catch (IOException e) {
      readerLeft = true;
      throw new UncheckedIOException(e);
    } finally {
      lock.unlock();
    }
  }

  /**
   * Writes a comment where nothing was written for a while. The first event comes first.
   *
   * @return when to look again, null where the stream is over
   */
  @Nullable Duration beat(Duration interval) {
    if (!lock.tryLock()) {
      return interval; // An event is being written.
    }
    try {
      if (over || readerLeft) {
        return null;
      }
      Duration silent = Duration.ofNanos(System.nanoTime() - lastWrite);
      if (started && silent.compareTo(interval) < 0) {
        return interval.minus(silent);
      }
      return !started || comment() ? interval : null;
    } finally {
      lock.unlock();
    }
  }

  private boolean comment() {
    try {
      write(COMMENT);
      return true;
    } catch (IOException e) {
      readerLeft = true;
      interrupted = true;
      request.interrupt();
      return false;
    }
  }

  private void write(String text) throws IOException {
    if (!started) {
      started = true;
      response.setContentType(MediaType.TEXT_EVENT_STREAM_VALUE);
      response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
      // A proxy such as nginx would hold events back until its buffer is full.
      response.setHeader("X-Accel-Buffering", "no");
    }
    OutputStream out = response.getOutputStream();
    out.write(text.getBytes(StandardCharsets.UTF_8));
    out.flush();
    lastWrite = System.nanoTime();
  }

  /**
   * Ends the stream; an interrupt that was meant for it must not meet what the thread does next.
   */
  private void end() {
    lock.lock();
    try {
      over = true;
      if (interrupted) {
        Thread.interrupted();
      }
    } finally {
      lock.unlock();
    }
  }
}
