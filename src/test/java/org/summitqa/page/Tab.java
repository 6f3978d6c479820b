package org.summitqa.page;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Tracing;
import java.nio.file.Path;

/** A tab in a profile of its own, which notes all that its page complains of and asks for. */
final class Tab implements AutoCloseable {
  private static final Path FOLDER = Path.of("target", "browser");

  private final BrowserContext context;
  private final Look look;
  private final String address;
  private final PageLog log;
  private final Page page;

  Tab(BrowserContext context, Look look, String address) {
    this.context = context;
    this.look = look;
    this.address = address;
    this.log = new PageLog(context, address);
    context.addInitScript(LayoutShift.SCRIPT);
    context.tracing().start(new Tracing.StartOptions().setSnapshots(true).setSources(false));
    this.page = context.newPage();
  }

  /** Opens a path of the service, and waits until it is loaded. */
  Tab open(String path) {
    page.navigate(address + path);
    return this;
  }

  /** Returns what to act on, and to look at. */
  Page page() {
    return page;
  }

  /** Returns the profile: permissions, further tabs, being offline. */
  BrowserContext context() {
    return context;
  }

  Look look() {
    return look;
  }

  PageLog log() {
    return log;
  }

  /** Allows complaints that contain a text, for a test that provokes them. */
  Tab allow(String part) {
    log.allow(part);
    return this;
  }

  /** Takes a picture to look at, of what the window shows: {@code name-1360-light-zh.png}. */
  void shoot(String name) {
    picture(FOLDER.resolve("shots").resolve(name + "-" + look + ".png"), false);
  }

  /** Keeps the whole page as a picture, and what led to it as a trace. */
  void keep(String name) {
    if (!page.isClosed()) {
      picture(FOLDER.resolve(name + ".png"), true);
    }
    context.tracing().stop(new Tracing.StopOptions().setPath(FOLDER.resolve(name + ".zip")));
  }

  private void picture(Path file, boolean whole) {
    page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(whole));
  }

  @Override
  public void close() {
    context.close();
  }
}
