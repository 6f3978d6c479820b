package org.summitqa.cli;

import java.io.File;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.boot.Banner;
import org.springframework.boot.ExitCodeEvent;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.event.ApplicationFailedEvent;
import org.springframework.boot.system.ApplicationHome;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.core.env.ConfigurableEnvironment;
import org.summitqa.ingest.LogProgress;
import org.summitqa.llm.ModelTask;

/**
 * Starts Spring for a command.
 *
 * @param source the class that Spring starts from
 * @param settings settings of the command line
 * @param out takes the result
 * @param err takes everything else
 */
public record Application(
    Class<?> source, List<String> settings, PrintStream out, PrintStream err) {
  /** Runs the service until it is stopped. */
  int serve() throws InterruptedException {
    CountDownLatch stopped = new CountDownLatch(1);
    AtomicInteger status = new AtomicInteger();
    ApplicationListener<ExitCodeEvent> exit = event -> status.set(event.getExitCode());
    ConfigurableApplicationContext service =
        start(
            builder(source)
                .bannerMode(Banner.Mode.OFF)
                .web(WebApplicationType.SERVLET)
                .listeners(exit));
    ApplicationListener<ContextClosedEvent> listener =
        event -> {
          if (event.getApplicationContext().equals(service)) {
            stopped.countDown();
          }
        };
    service.addApplicationListener(listener);
    if (service.isActive()) {
      stopped.await();
    }
    return status.get();
  }

  /**
   * Starts what a command needs, and only that: the web server stays off, beans are made when they
   * are asked for, and logs of warnings go where errors go.
   */
  public ConfigurableApplicationContext startQuietly() {
    System.setOut(err);
    // Closed by the hook, the index would be gone under the command that still runs; killed, it is
    // as its last commit.
    return start(quiet(builder(source)).lazyInitialization(true).registerShutdownHook(false));
  }

  /**
   * Reads the settings as any command would, and starts nothing.
   *
   * @throws CommandFailedException if a settings file cannot be read
   */
  ConfigurableEnvironment readSettings() {
    System.setOut(err);
    // What a model fails at the doctor says itself, with advice.
    SpringApplicationBuilder builder =
        quiet(builder(Nothing.class))
            .properties("logging.level.%s=error".formatted(ModelTask.class.getName()));
    try (ConfigurableApplicationContext empty = start(builder)) {
      return empty.getEnvironment();
    }
  }

  /** Has no beans. */
  private static final class Nothing {}

  private static SpringApplicationBuilder quiet(SpringApplicationBuilder builder) {
    return builder
        .bannerMode(Banner.Mode.OFF)
        .web(WebApplicationType.NONE)
        .logStartupInfo(false)
        .properties(
            Map.of(
                "logging.level.root",
                "warn",
                // Advice on speed, which is for who runs the service.
                "logging.level.ai.djl",
                "error",
                "logging.level.org.apache.lucene",
                "error",
                "logging.level." + LogProgress.class.getName(),
                "info",
                // It would make what the health is asked of, the index among it.
                "management.endpoint.health.validate-group-membership",
                "false"));
  }

  private SpringApplicationBuilder builder(Class<?> beans) {
    SpringApplicationBuilder builder =
        new SpringApplicationBuilder(beans)
            .properties(
                // Both warn of a failure to start, which is told already.
                "logging.level.org.springframework.context.annotation=error",
                "logging.level.org.springframework.boot.web.server.servlet.context=error");
    File jar = new ApplicationHome(source).getSource();
    if (jar != null && jar.isFile()) {
      // Later wins: the jar's copy, a file beside the jar, a file in the working folder.
      builder.properties(
          Map.of(
              "spring.config.additional-location",
              "optional:%s,optional:file:./,optional:file:./config/"
                  .formatted(jar.getAbsoluteFile().getParentFile().toURI())));
    }
    return builder;
  }

  private ConfigurableApplicationContext start(SpringApplicationBuilder builder) {
    AtomicReference<String> reason = new AtomicReference<>("It did not start; the log says why.");
    // At this event the context is still open, which some explanations read.
    ApplicationListener<ApplicationFailedEvent> listener =
        event ->
            new StartFailures(event.getApplicationContext())
                .line(event.getException())
                .ifPresent(reason::set);
    try {
      return builder.listeners(listener).run(settings.toArray(String[]::new));
    } catch (RuntimeException e) {
      throw new CommandFailedException(reason.get());
    }
  }
}
