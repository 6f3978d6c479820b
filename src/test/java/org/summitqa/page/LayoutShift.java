package org.summitqa.page;

import com.microsoft.playwright.Page;

/** How much of a page moved without its reader's doing. */
final class LayoutShift {
  static final String SCRIPT =
      """
      (() => {
        let sum = 0;
        const told = [];
        const add = (entries) => entries
          .filter((entry) => !entry.hadRecentInput)
          .forEach((entry) => {
            sum += entry.value;
            told.push(...entry.sources.map(({ node, previousRect: from, currentRect: to }) =>
              `${node?.localName}.${node?.className}: ${from.x},${from.y} to ${to.x},${to.y}`));
          });
        const observer = new PerformanceObserver((list) => add(list.getEntries()));
        observer.observe({ type: "layout-shift", buffered: true });
        window.layoutShiftsOfTests = () => told.join("; ");
        window.layoutShiftOfTests = () => { add(observer.takeRecords()); return sum; };
      })();
      """;

  private LayoutShift() {}

  /** Returns the sum of all shifts since the page was opened; 0 where nothing moved. */
  static double of(Page page) {
    Object sum =
        page.evaluate(
            """
            () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(
              () => done(window.layoutShiftOfTests()))))
            """);
    return ((Number) sum).doubleValue();
  }

  /** Tells what moved, from where to where. */
  static String told(Page page) {
    return String.valueOf(page.evaluate("() => window.layoutShiftsOfTests()"));
  }
}
