package org.summitqa.web;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A reader of a stream who sees every line as it comes, and may leave. */
public final class RawStream implements AutoCloseable {
  private final Socket socket;
  private final BufferedReader lines;

  private RawStream(Socket socket) throws IOException {
    this.socket = socket;
    this.lines =
        new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
  }

  public static RawStream post(int port, String path, String body) throws IOException {
    Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
    String request =
        """
        POST %s HTTP/1.1
        Host: localhost
        Accept: text/event-stream
        Content-Type: application/json
        Content-Length: %d

        %s"""
            .formatted(path, body.getBytes(StandardCharsets.UTF_8).length, body);
    int head = request.length() - body.length();
    String wire = request.substring(0, head).replace("\n", "\r\n") + body;
    socket.getOutputStream().write(wire.getBytes(StandardCharsets.UTF_8));
    return new RawStream(socket);
  }

  /** Reads up to the first line that begins so; false where the stream ends before. */
  public boolean skipTo(String beginning) throws IOException {
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      if (line.startsWith(beginning)) {
        return true;
      }
    }
    return false;
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
