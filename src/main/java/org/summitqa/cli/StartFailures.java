package org.summitqa.cli;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzedException;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.core.io.support.SpringFactoriesLoader;
import org.springframework.core.io.support.SpringFactoriesLoader.ArgumentResolver;

/**
 * Tells of failures that the analyzers know (a port in use, a bad setting, an index in use) as one
 * line instead of Spring's block of text. Others keep their stack trace in the log.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class StartFailures implements SpringBootExceptionReporter {
  private final @Nullable ConfigurableApplicationContext context;

  /** Is made by Spring, with what was started so far. */
  StartFailures(@Nullable ConfigurableApplicationContext context) {
    this.context = context;
  }

  @Override
  public boolean reportException(Throwable failure) {
    // Whoever started Spring tells the user.
    return line(failure).isPresent();
  }

  /** Returns the line for a failure that is known. */
  Optional<String> line(Throwable failure) {
    if (failure instanceof FailureAnalyzedException analyzed) {
      return Optional.of(line(analyzed.analysis()));
    }
    return analyzers().stream()
        .map(analyzer -> analyzer.analyze(failure))
        .filter(Objects::nonNull)
        .findFirst()
        .map(StartFailures::line);
  }

  private List<FailureAnalyzer> analyzers() {
    ArgumentResolver arguments = ArgumentResolver.none();
    if (context != null) {
      arguments =
          ArgumentResolver.of(BeanFactory.class, context.getBeanFactory())
              .and(Environment.class, context.getEnvironment());
    }
    // An analyzer that needs what is not there yet is left out.
    return SpringFactoriesLoader.forDefaultResourceLocation(StartFailures.class.getClassLoader())
        .load(FailureAnalyzer.class, arguments, (type, name, e) -> {});
  }

  private static String line(FailureAnalysis analysis) {
    String action = analysis.getAction();
    String text = analysis.getDescription() + (action == null ? "" : " " + action);
    return text.strip().replaceAll("\\s+", " ").replaceAll("\\.+$", ".");
  }
}
