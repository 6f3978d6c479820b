package org.summitqa.page;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;

/**
 * A line between a browser and the service, which can be cut, and which can bring streams in pieces
 * of a few bytes, so that characters, JSON and the ends of events are cut everywhere.
 */
final class Line implements AutoCloseable {
  private static final Duration BEFORE_THE_CUT = Duration.ofMillis(500);

  private final ServerSocket entry;
  private final int service;
  private final int piece;
  private final Set<Socket> open = ConcurrentHashMap.newKeySet();
  private final AtomicReference<String> cutAfter = new AtomicReference<>("");
  private volatile boolean down;

  private Line(int service, int piece) throws IOException {
    this.service = service;
    this.piece = piece;
    this.entry = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    Thread.ofVirtual().start(this::accept);
  }

  /** Lays a line that works until it is told otherwise. */
  static Line to(PageService service) throws IOException {
    return new Line(service.port(), LineWay.WHOLE);
  }

  /** Lays a line that brings event streams in pieces of so many bytes, 1 or more. */
  static Line slicing(PageService service, int bytes) throws IOException {
    return new Line(service.port(), bytes);
  }

  String address() {
    return "http://127.0.0.1:" + entry.getLocalPort();
  }

  /** Cuts the connection that next brings this ASCII text, right behind it, once. */
  void cutAfter(String text) {
    cutAfter.set(text);
  }

  /** Cuts all connections, and takes no more until {@link #restore}. */
  void cut() throws IOException {
    down = true;
    for (Socket socket : open) {
      reset(socket);
    }
  }

  void restore() {
    down = false;
  }

  @Override
  public void close() throws IOException {
    entry.close();
    cut();
  }

  private void accept() {
    try {
      while (true) {
        Socket reader = entry.accept();
        if (down) {
          reset(reader);
        } else {
          connect(reader);
        }
      }
    } catch (IOException e) {
      // The line was closed.
    }
  }

  private void connect(Socket reader) throws IOException {
    Socket server = new Socket(InetAddress.getLoopbackAddress(), service);
    reader.setTcpNoDelay(true);
    open.add(reader);
    open.add(server);
    Thread.ofVirtual()
        .start(() -> pass(reader, server, new LineWay(LineWay.WHOLE, new AtomicReference<>(""))));
    Thread.ofVirtual().start(() -> pass(server, reader, new LineWay(piece, cutAfter)));
  }

  private void pass(Socket from, Socket to, LineWay way) {
    try (from;
        to) {
      InputStream in = from.getInputStream();
      byte[] bytes = new byte[LineWay.WHOLE];
      for (int length = in.read(bytes); length >= 0; length = in.read(bytes)) {
        if (!way.pass(bytes, length, to.getOutputStream())) {
          // Not reset, and not at once: an error throws away what the browser has not read yet. A
          // response that lacks its end is an error, too.
          LockSupport.parkNanos(BEFORE_THE_CUT.toNanos());
          to.shutdownOutput();
          return;
        }
      }
    } catch (IOException e) {
      // Cut, here or by one of the ends.
    } finally {
      open.remove(from);
      open.remove(to);
    }
  }

  /** What ends so is no end of a response: the other side sees an error. */
  private static void reset(Socket socket) throws IOException {
    if (!socket.isClosed()) {
      socket.setSoLinger(true, 0);
      socket.close();
    }
  }
}
