package org.summitqa.page;

import static org.assertj.core.api.Assertions.assertThat;

/** That a page did nothing that an article or a model wanted of it. */
final class Unharmed {
  private static final String HARM =
      """
      () => [...document.querySelectorAll("a[href]")]
        .filter(({ href }) => !/^(https?|blob):/u.test(href))
        .map(({ href }) => href.slice(0, 40))
        .concat([...document.querySelectorAll("main script, main img, dialog script, dialog img,"
          + " aside script, quote-card img")].map((one) => one.outerHTML))
        .concat(window.harmed === undefined && !window.dialogs ? [] : ["something ran"])
        .concat(document.dir === "rtl" ? ["the page runs from the right"] : [])
        .join(" ")
      """;

  private Unharmed() {}

  /** Notes from now on whether anything opens a dialog of the browser. */
  static void watch(Tab tab) {
    tab.page()
        .onDialog(
            dialog -> {
              tab.page().evaluate("() => { window.dialogs = true; }");
              dialog.dismiss();
            });
  }

  /** Fails where something ran, became a link, or is beside the window. */
  static void check(Tab tab, String state) {
    assertThat(tab.page().evaluate(HARM)).as(state).isEqualTo("");
    Widths.checkNow(tab.page(), state);
  }
}
