package org.summitqa.doctor;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.util.function.Consumer;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;

/** Looks at the address and the port that the service listens at. */
final class ServerCheck implements Check {
  private static final int DEFAULT_PORT = 8080;
  private static final String CHOOSE = "Set server.port to another port, or to 0 for a free one.";

  private final Environment environment;

  ServerCheck(Environment environment) {
    this.environment = environment;
  }

  @Override
  public String name() {
    return "port";
  }

  @Override
  public void run(Consumer<CheckResult> findings) {
    try {
      Binder binder = Binder.get(environment);
      String host = binder.bind("server.address", String.class).orElse("");
      InetAddress address =
          host.isBlank() ? new InetSocketAddress(0).getAddress() : InetAddress.getByName(host);
      findings.accept(address(address));
      int port = binder.bind("server.port", Integer.class).orElse(DEFAULT_PORT);
      findings.accept(port(address, port));
    } catch (UnknownHostException e) {
      findings.accept(
          CheckResult.broken(
              "address",
              "server.address names no address: " + e.getMessage(),
              "Set it to 127.0.0.1, or to an address of this machine."));
    } catch (BindException e) {
      findings.accept(
          CheckResult.broken(
              name(), e.getName() + " is not a port", "Set server.port to 0 to 65535."));
    }
  }

  static CheckResult address(InetAddress address) {
    String text = address.getHostAddress();
    if (address.isLoopbackAddress()) {
      return CheckResult.ok("address", text + ": takes requests of this machine only");
    }
    return CheckResult.warning(
        "address",
        text + ": takes requests of other machines, and there is no login",
        "Put a proxy with a login in front, or set server.address to 127.0.0.1.");
  }

  static CheckResult port(InetAddress address, int port) {
    if (port < 0 || port > 65535) {
      return CheckResult.broken("port", port + " is not a port", "Set server.port to 0 to 65535.");
    }
    if (port == 0) {
      return CheckResult.ok("port", "0: a free one is taken at each start");
    }
    try (ServerSocket socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(address, port));
      return CheckResult.ok("port", port + " is free");
    } catch (IOException e) {
      return taken(address, port, e);
    }
  }

  private static CheckResult taken(InetAddress address, int port, IOException failure) {
    InetAddress asked = address.isAnyLocalAddress() ? InetAddress.getLoopbackAddress() : address;
    return switch (PortOccupant.at(asked, port)) {
      case PortOccupant.SummitQa running ->
          CheckResult.ok(
              "port", "%d: a Summit QA answers there, %s".formatted(port, running.state()));
      case PortOccupant.Other other ->
          CheckResult.broken("port", port + " is in use by another program", CHOOSE);
      case PortOccupant.Nobody nobody ->
          CheckResult.broken(
              "port",
              "%s port %d cannot be taken: %s"
                  .formatted(address.getHostAddress(), port, failure.getMessage()),
              CHOOSE
                  + " Ports below 1024 are for administrators; server.address has to be an"
                  + " address of this machine.");
    };
  }
}
