package org.summitqa.page;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/** The one browser of all tests: to start it takes seconds, a fresh profile of it does not. */
final class RunningBrowser implements AutoCloseable {
  /** Nothing that would go out, also where the page asks for it: only this machine has a name. */
  private static final List<String> FLAGS =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost");

  /** How long an assertion waits on a busy machine, in milliseconds; only a bug takes longer. */
  private static final double PATIENCE = 30_000;

  private final Playwright playwright;
  private final Browser browser;

  private RunningBrowser() {
    if (!(InstalledBrowser.here() instanceof InstalledBrowser.Found found)) {
      throw new IllegalStateException("There is no browser");
    }
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser =
        playwright
            .chromium()
            .launch(new LaunchOptions().setExecutablePath(found.executable()).setArgs(FLAGS));
    PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
  }

  /** Returns the browser, started with the first test that wants it and ended with the last. */
  static RunningBrowser of(ExtensionContext test) {
    return test.getRoot()
        .getStore(Namespace.create(RunningBrowser.class))
        .computeIfAbsent(RunningBrowser.class, type -> new RunningBrowser(), RunningBrowser.class);
  }

  Browser browser() {
    return browser;
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }
}
