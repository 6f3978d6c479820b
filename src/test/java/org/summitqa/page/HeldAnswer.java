package org.summitqa.page;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A model's answer that goes on only when the test says so. */
final class HeldAnswer implements AutoCloseable {
  private final BlockingQueue<Step> steps = new LinkedBlockingQueue<>();
  private final CountDownLatch called = new CountDownLatch(1);

  /** Waits until the service has asked, within a time that only a bug exceeds. */
  void awaitCall() throws InterruptedException {
    if (!called.await(30, TimeUnit.SECONDS)) {
      throw new AssertionError("The service did not call the model");
    }
  }

  /** Writes a piece of the draft. */
  void write(String text) {
    write(Chunks.text(text));
  }

  /** Writes bytes of the stream as they are. */
  void write(byte[] bytes) {
    byte[] own = bytes.clone();
    steps.add(
        out -> {
          out.write(own);
          out.flush();
          return true;
        });
  }

  /** Ends the answer as a model does that has said all. */
  void end() {
    write(Chunks.end("stop"));
    steps.add(
        out -> {
          out.close();
          return false;
        });
  }

  /** Breaks off. */
  void hangUp() {
    steps.add(
        out -> {
          throw new IOException("The test hung up");
        });
  }

  /** Ends the answer where the test has not. */
  @Override
  public void close() {
    end();
  }

  /**
   * Writes what the test gives.
   *
   * @throws IOException where the test hangs up, which ends the connection, or the service has left
   */
  void serve(HttpExchange call) throws IOException, InterruptedException {
    call.getResponseHeaders().set("Content-Type", "text/event-stream");
    call.sendResponseHeaders(200, 0);
    called.countDown();
    OutputStream out = call.getResponseBody();
    out.flush();
    boolean more = true;
    while (more) {
      more = steps.take().writeTo(out);
    }
  }

  /** Something that the test wants done. */
  @FunctionalInterface
  private interface Step {
    /** Does it, and tells whether there is more to come. */
    boolean writeTo(OutputStream out) throws IOException;
  }
}
