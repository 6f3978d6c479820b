package org.summitqa;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.summitqa.web.Http;

/** The packaged jar as a service of its own process, with its log. */
final class ServiceProcess implements AutoCloseable {
  /** Opens the endpoints for changes. */
  static final String TOKEN = "a-token-of-these-tests";

  private static final Path JAR = Path.of(System.getProperty("summitqa.jar")).toAbsolutePath();
  private static final Duration PATIENCE = Duration.ofMinutes(3);
  private static final Pattern PORT = Pattern.compile("Tomcat started on port (\\d+)");

  private final Process process;
  private final ConcurrentLinkedQueue<String> lines = new ConcurrentLinkedQueue<>();

  private ServiceProcess(Process process) {
    this.process = process;
    Thread.ofPlatform().daemon().start(() -> process.inputReader().lines().forEach(lines::add));
  }

  /** Starts it in a folder, and waits until the corpus is read. */
  static ServiceProcess start(Path folder, String... settings) throws IOException {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    List<String> command = new ArrayList<>();
    command.addAll(List.of(java.toString(), "-Xmx512m", "-jar", JAR.toString(), "serve"));
    command.addAll(
        List.of(
            "--server.port=0",
            "--summitqa.admin.token=" + TOKEN,
            "--summitqa.corpus.watch.interval=100ms"));
    command.addAll(List.of(settings));
    ServiceProcess service =
        new ServiceProcess(
            new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start());
    try {
      service.awaitLog("Read the corpus:");
    } catch (RuntimeException e) {
      service.kill();
      throw e;
    }
    return service;
  }

  void awaitLog(String text) {
    await(text)
        .atMost(PATIENCE)
        .until(() -> !process.isAlive() || log().anyMatch(line -> line.contains(text)));
    if (!process.isAlive()) {
      throw new IllegalStateException("It ended:\n" + String.join("\n", lines));
    }
  }

  Stream<String> log() {
    return lines.stream();
  }

  long pid() {
    return process.pid();
  }

  Http http() {
    int port =
        log()
            .map(PORT::matcher)
            .filter(Matcher::find)
            .mapToInt(line -> Integer.parseInt(line.group(1)))
            .findFirst()
            .orElseThrow();
    return new Http(port);
  }

  /** Kills it as {@code kill -9} does: it can do nothing more. */
  void kill() {
    process.destroyForcibly().onExit().join();
  }

  @Override
  public void close() {
    kill();
  }
}
