package org.summitqa.page;

import com.microsoft.playwright.Page;
import java.util.List;

/** How wide a page is at the windows of its readers. */
final class Widths {
  private static final List<Integer> ALL = List.of(320, 390, 768, 1024, 1360, 1920, 2560);

  private static final String WIDER =
      """
      () => {
        const root = document.scrollingElement;
        const over = [...document.querySelectorAll("main *, dialog[open] *, header *, aside *")]
          .filter((one) => one.checkVisibility() && !one.closest(".unseen, .skip, .strip, .conversations"))
          .filter((one) => one.getBoundingClientRect().right > root.clientWidth + 1)
          .map((one) => `${one.localName}.${one.className}`);
        return root.scrollWidth > root.clientWidth || over.length
          ? `${root.scrollWidth} > ${root.clientWidth}: ${over.slice(0, 5).join(" ")}` : "";
      }
      """;

  private Widths() {}

  /** Fails where anything of a page is beside its window, at any width. */
  static void check(Page page, String state) {
    for (int width : ALL) {
      page.setViewportSize(width, 844);
      checkNow(page, state);
    }
  }

  /** Fails where anything of a page is beside its window. */
  static void checkNow(Page page, String state) {
    Object wider = page.evaluate(WIDER);
    if (!"".equals(wider)) {
      throw new AssertionError("%s, %s: %s".formatted(state, page.viewportSize().width, wider));
    }
  }
}
