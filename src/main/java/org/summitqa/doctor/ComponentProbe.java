package org.summitqa.doctor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.LazyInitializationBeanFactoryPostProcessor;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;

/**
 * Makes the pieces of the service one at a time, wired as the service wires them, so that one that
 * cannot be made leaves the others to be looked at.
 */
public final class ComponentProbe implements AutoCloseable {
  private static final String ROOT = "org.summitqa.";

  private final ConfigurableEnvironment environment;
  private final Explanation explanation;
  private final Map<String, AnnotationConfigApplicationContext> contexts = new HashMap<>();

  public ComponentProbe(ConfigurableEnvironment environment, Explanation explanation) {
    this.environment = environment;
    this.explanation = explanation;
  }

  /** All groups of settings. */
  @ConfigurationPropertiesScan("org.summitqa")
  static final class Settings {}

  /**
   * A group of settings that cannot be used.
   *
   * @param prefix the group's name, such as {@code summitqa.llm}
   * @param reason what is wrong
   */
  record WrongSettings(String prefix, String reason) {}

  /** Returns the settings that cannot be used, by name; none is the good case. */
  List<WrongSettings> wrongSettings() {
    AnnotationConfigApplicationContext context = context("");
    List<WrongSettings> wrong = new ArrayList<>();
    for (String name : context.getBeanNamesForAnnotation(ConfigurationProperties.class)) {
      try {
        context.getBean(name);
      } catch (RuntimeException e) {
        wrong.add(new WrongSettings(name.replaceFirst("-org\\..*", ""), reason(context, e)));
      }
    }
    return wrong;
  }

  /** Returns a group of settings; nothing where they cannot be used. */
  public <T> Optional<T> settings(Class<T> type) {
    try {
      return Optional.of(context("").getBean(type));
    } catch (RuntimeException e) {
      return Optional.empty();
    }
  }

  /**
   * Returns a piece of the step that its type is in.
   *
   * @throws NotMadeException if it cannot be made; its message is for users
   */
  public <T> T piece(Class<T> type) {
    AnnotationConfigApplicationContext context = null;
    try {
      context = context(type.getPackageName());
      return context.getBean(type);
    } catch (RuntimeException | LinkageError e) {
      throw new NotMadeException(context == null ? shown(e) : reason(context, e));
    }
  }

  private AnnotationConfigApplicationContext context(String step) {
    AnnotationConfigApplicationContext known = contexts.get(step);
    if (known != null) {
      return known;
    }
    AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
    context.setEnvironment(environment);
    context.addBeanFactoryPostProcessor(new LazyInitializationBeanFactoryPostProcessor());
    context.register(Settings.class);
    if (step.startsWith(ROOT)) {
      context.scan(step);
    }
    context.refresh();
    contexts.put(step, context);
    return context;
  }

  private String reason(AnnotationConfigApplicationContext context, Throwable failure) {
    return explanation.of(context, failure).orElseGet(() -> shown(failure));
  }

  private static String shown(Throwable failure) {
    Throwable root = failure;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    String message = root.getMessage() == null ? "" : ": " + root.getMessage();
    return (root.getClass().getSimpleName() + message).replaceAll("\\s+", " ");
  }

  @Override
  public void close() {
    contexts.values().forEach(AnnotationConfigApplicationContext::close);
  }

  /** A piece cannot be made. */
  public static final class NotMadeException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotMadeException(String reason) {
      super(reason);
    }
  }
}
