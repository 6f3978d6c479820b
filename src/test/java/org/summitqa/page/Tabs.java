package org.summitqa.page;

import com.microsoft.playwright.Browser;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Opens the tabs of one test, each in a profile of its own. */
final class Tabs implements AutoCloseable {
  private final Browser browser;
  private final PageService service;
  private final List<Tab> opened = new ArrayList<>();

  Tabs(Browser browser, PageService service) {
    this.browser = browser;
    this.service = service;
  }

  /** Makes a tab for the service, with nothing opened yet. */
  Tab tab(Look look) {
    return tab(look, service.address());
  }

  /** Makes a tab for the service behind a line that can be cut, with nothing opened yet. */
  Tab tab(Look look, Line line) {
    return tab(look, line.address());
  }

  private Tab tab(Look look, String address) {
    Tab tab = new Tab(browser.newContext(look.options()), look, address);
    opened.add(tab);
    return tab;
  }

  /** Opens the page. */
  Tab open(Look look) {
    return tab(look).open("/");
  }

  /**
   * Ends a test: fails it where a page did what it must not, and keeps a picture and a trace of
   * what failed.
   */
  void finish(String test, boolean failed) {
    List<String> complaints = opened.stream().flatMap(tab -> complaints(tab)).toList();
    if (failed || !complaints.isEmpty()) {
      for (int i = 0; i < opened.size(); i++) {
        opened.get(i).keep(i == 0 ? test : test + "-tab" + (i + 1));
      }
    }
    if (!complaints.isEmpty()) {
      throw new AssertionError(
          "The page did what the test doesn't allow (Tab.allow):\n"
              + String.join("\n", complaints));
    }
  }

  private static Stream<String> complaints(Tab tab) {
    return tab.log().complaints().stream();
  }

  @Override
  public void close() {
    opened.forEach(Tab::close);
  }
}
