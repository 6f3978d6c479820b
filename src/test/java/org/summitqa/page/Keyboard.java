package org.summitqa.page;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** Goes through a page without a mouse, and looks after each step where the focus is. */
final class Keyboard {
  private static final int MAX_STEPS = 80;

  /** Says what is wrong with where the focus is; empty where a reader sees it. */
  private static final String LOST =
      """
      () => {
        const one = document.activeElement;
        if (!one || one === document.body) {
          return "nothing has the focus";
        }
        const style = getComputedStyle(one.closest(".box textarea") ? one.closest(".box") : one);
        const { width, height, right, bottom } = one.getBoundingClientRect();
        const seen = width > 4 && height > 4 && right > 0 && bottom > 0 && one.checkVisibility();
        return seen && style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 1
          ? "" : `not seen to have the focus: ${one.outerHTML.slice(0, 150)}`;
      }
      """;

  private final Page page;

  Keyboard(Page page) {
    this.page = page;
  }

  /** Presses a key. */
  Keyboard press(String key) {
    page.keyboard().press(key);
    return this;
  }

  /** Types what has the focus. */
  Keyboard type(String text) {
    page.keyboard().type(text);
    return this;
  }

  /** Presses Tab until something has the focus. */
  Keyboard forthTo(Locator there) {
    return go("Tab", there);
  }

  /** Presses Tab with Shift until something has the focus. */
  Keyboard backTo(Locator there) {
    return go("Shift+Tab", there);
  }

  /** Fails where a reader would not see what has the focus. */
  void look() {
    Object lost = page.evaluate(LOST);
    if (!"".equals(lost)) {
      throw new AssertionError(lost);
    }
  }

  private Keyboard go(String key, Locator there) {
    there.waitFor();
    for (int i = 0; i < MAX_STEPS; i++) {
      press(key);
      look();
      if (Boolean.TRUE.equals(there.evaluate("one => one === document.activeElement"))) {
        return this;
      }
    }
    throw new AssertionError("The focus never came to " + there);
  }
}
