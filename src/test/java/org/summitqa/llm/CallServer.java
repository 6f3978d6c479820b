package org.summitqa.llm;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.Reader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** A model server of one call, which sees how the call ends on the wire. */
final class CallServer implements AutoCloseable {
  private final ServerSocket server;
  private final CountDownLatch called = new CountDownLatch(1);
  private final CountDownLatch closed = new CountDownLatch(1);

  private CallServer(Answer answer, boolean headers, boolean staysOpen) throws IOException {
    server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    Thread.ofVirtual().start(() -> serve(answer, headers, staysOpen));
  }

  /** Takes the call, and says nothing. */
  static CallServer silent() throws IOException {
    return new CallServer(out -> {}, false, true);
  }

  static CallServer answering(Answer body) throws IOException {
    return answering(body, false);
  }

  /** Answers, and then hangs up or, where the body is not all, waits until the caller does. */
  static CallServer answering(Answer body, boolean staysOpen) throws IOException {
    return new CallServer(body, true, staysOpen);
  }

  String address() {
    return "http://localhost:" + server.getLocalPort() + "/v1";
  }

  boolean awaitCall() throws InterruptedException {
    return called.await(20, TimeUnit.SECONDS);
  }

  /** Tells whether the caller closed the connection, within a time that only a bug exceeds. */
  boolean awaitClose() throws InterruptedException {
    return closed.await(20, TimeUnit.SECONDS);
  }

  @Override
  public void close() throws IOException {
    server.close();
  }

  private void serve(Answer answer, boolean headers, boolean staysOpen) {
    try (Socket call = server.accept()) {
      Reader request =
          new BufferedReader(new InputStreamReader(call.getInputStream(), StandardCharsets.UTF_8));
      readRequest(request);
      called.countDown();
      OutputStream out = call.getOutputStream();
      if (headers) {
        out.write(
            "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nConnection: close\r\n\r\n"
                .getBytes(StandardCharsets.US_ASCII));
        out.flush();
        answer.write(out);
        out.flush();
      }
      if (staysOpen && request.read() < 0) {
        closed.countDown();
      }
    } catch (IOException e) {
      // A connection that is reset was closed, too.
      closed.countDown();
    }
  }

  private static void readRequest(Reader in) throws IOException {
    StringBuilder head = new StringBuilder();
    while (head.indexOf("\r\n\r\n") < 0) {
      head.append((char) in.read());
    }
    // The prompts of these tests are ASCII: a character is a byte.
    String length = head.toString().replaceFirst("(?is).*content-length: *(\\d+).*", "$1");
    for (int left = Integer.parseInt(length); left > 0; left--) {
      in.read();
    }
  }

  /** Writes the body of an answer. */
  @FunctionalInterface
  interface Answer {
    void write(OutputStream out) throws IOException;
  }
}
