package org.summitqa.page;

import java.lang.reflect.Method;
import java.util.Objects;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Gives tests of the page their browser, and looks afterwards at what the page did. */
final class BrowserExtension
    implements ExecutionCondition,
        BeforeAllCallback,
        BeforeEachCallback,
        AfterEachCallback,
        ParameterResolver {
  private static final Logger LOG = LoggerFactory.getLogger(BrowserExtension.class);
  private static final Namespace OWN = Namespace.create(BrowserExtension.class);

  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    if (InstalledBrowser.here() instanceof InstalledBrowser.Missing missing
        && !InstalledBrowser.isRequired()) {
      // The report has the reason, too, but who builds looks at the terminal.
      LOG.warn("{} is skipped: {}", context.getDisplayName(), missing.reason());
      return ConditionEvaluationResult.disabled(missing.reason());
    }
    return ConditionEvaluationResult.enabled("there is a browser, or has to be");
  }

  @Override
  public void beforeAll(ExtensionContext context) {
    if (InstalledBrowser.here() instanceof InstalledBrowser.Missing missing) {
      throw new IllegalStateException(
          missing.reason() + "; " + InstalledBrowser.REQUIRED + " says that there has to be one");
    }
  }

  @Override
  public void beforeEach(ExtensionContext context) {
    service(context).awaitIndex();
    ModelServer.SHARED.reset();
    context
        .getStore(OWN)
        .put(Tabs.class, new Tabs(RunningBrowser.of(context).browser(), service(context)));
  }

  @Override
  public void afterEach(ExtensionContext context) {
    try (Tabs tabs = context.getStore(OWN).remove(Tabs.class, Tabs.class)) {
      if (tabs != null) {
        tabs.finish(name(context), context.getExecutionException().isPresent());
      }
    }
  }

  private static String name(ExtensionContext context) {
    String test = context.getRequiredTestClass().getName().replaceFirst(".*\\.", "");
    Method method = context.getRequiredTestMethod();
    String run = context.getUniqueId().replaceFirst("(?s).*#(\\d+)]$|.*", "$1");
    return test.replace('$', '.') + "." + method.getName() + (run.isEmpty() ? "" : "-" + run);
  }

  private static PageService service(ExtensionContext context) {
    return new PageService(SpringExtension.getApplicationContext(context));
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    Class<?> type = parameter.getParameter().getType();
    return type == Tabs.class || type == PageService.class || type == ModelServer.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    Class<?> type = parameter.getParameter().getType();
    if (type == PageService.class) {
      return service(context);
    }
    return type == ModelServer.class
        ? ModelServer.SHARED
        : Objects.requireNonNull(context.getStore(OWN).get(Tabs.class, Tabs.class));
  }
}
