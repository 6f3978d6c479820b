package org.summitqa.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;

/** Points at marks of citations as a reader does, who moves again where nothing shows. */
final class Pointing {
  private static final int TRIES = 10;
  private static final IsVisibleOptions SOON = new IsVisibleOptions().setTimeout(3000);

  private Pointing() {}

  /**
   * Points at a mark until its quote shows: where the page scrolls or is drawn anew under a pointer
   * that rests, nothing is entered.
   */
  static void at(Locator mark) {
    Page page = mark.page();
    for (int i = 1; ; i++) {
      page.mouse().move(0, 0);
      mark.hover();
      try {
        assertThat(page.locator("quote-card")).isVisible(SOON);
        return;
      } catch (AssertionError e) {
        if (i == TRIES) {
          throw e;
        }
      }
    }
  }
}
