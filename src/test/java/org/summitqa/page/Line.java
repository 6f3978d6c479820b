package org.summitqa.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;

/**
 * A line between a browser and the service, which can be cut, and which can bring streams in pieces
 * of a few bytes, so that characters, JSON and the ends of events are cut everywhere.
 */
final class Line implements AutoCloseable {
  /** Long enough for a browser to read each piece by itself, mostly. */
  private static final Duration BETWEEN_PIECES = Duration.ofMillis(1);

  private final ServerSocket entry;
  private final int service;
  private final int piece;
  private final Set<Socket> open = ConcurrentHashMap.newKeySet();
  private volatile boolean down;
  private volatile String cutAfter = "";

  private Line(int service, int piece) throws IOException {
    this.service = service;
    this.piece = piece;
    this.entry = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    Thread.ofVirtual().start(this::accept);
  }

  /** Lays a line that works until it is told otherwise. */
  static Line to(PageService service) throws IOException {
    return new Line(service.port(), 8192);
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
    cutAfter = text;
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
    Thread.ofVirtual().start(() -> pass(reader, server, new Passing(8192, false)));
    Thread.ofVirtual().start(() -> pass(server, reader, new Passing(piece, true)));
  }

  private void pass(Socket from, Socket to, Passing passing) {
    try (from;
        to) {
      InputStream in = from.getInputStream();
      byte[] bytes = new byte[8192];
      for (int length = in.read(bytes); length >= 0; length = in.read(bytes)) {
        if (!passing.on(bytes, length, to.getOutputStream())) {
          reset(to);
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

  /** One direction of a connection. */
  private final class Passing {
    private final int size;
    private final boolean fromService;
    private final StringBuilder passed = new StringBuilder();

    Passing(int size, boolean fromService) {
      this.size = size;
      this.fromService = fromService;
    }

    /** Passes bytes on; false where the line has to be cut behind them. */
    boolean on(byte[] bytes, int length, OutputStream out) throws IOException {
      int before = passed.length();
      passed.append(new String(bytes, 0, length, StandardCharsets.ISO_8859_1));
      int cut = fromService ? cut(before) : -1;
      write(bytes, cut < 0 ? length : cut - before, out);
      return cut < 0;
    }

    private void write(byte[] bytes, int length, OutputStream out) throws IOException {
      // Only a stream of events is sliced: a whole page in such pieces takes long and shows
      // nothing.
      boolean sliced = size < bytes.length && passed.indexOf("text/event-stream") >= 0;
      int step = sliced ? size : bytes.length;
      for (int at = 0; at < length; at += step) {
        out.write(bytes, at, Math.min(step, length - at));
        out.flush();
        if (sliced) {
          LockSupport.parkNanos(BETWEEN_PIECES.toNanos());
        }
      }
    }

    /** Returns where in all that passed the line is to be cut, not before an index; or -1. */
    private int cut(int before) {
      String text = cutAfter;
      int found =
          text.isEmpty() ? -1 : passed.indexOf(text, Math.max(0, before - text.length() + 1));
      if (found < 0) {
        return -1;
      }
      cutAfter = "";
      return found + text.length();
    }
  }
}
