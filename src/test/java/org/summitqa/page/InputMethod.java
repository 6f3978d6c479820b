package org.summitqa.page;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;

/** An input method, as most write Chinese with: letters are composed into characters. */
final class InputMethod {
  private static final int TAKEN_BY_INPUT_METHOD = 229;

  private final CDPSession browser;

  private InputMethod(CDPSession browser) {
    this.browser = browser;
  }

  /** Types into what has the focus in a tab. */
  static InputMethod of(Tab tab) {
    return new InputMethod(tab.context().newCDPSession(tab.page()));
  }

  /** Shows letters that are not taken yet; until {@link #take} the page sees a composition. */
  void compose(String letters) {
    JsonObject composition = new JsonObject();
    composition.addProperty("text", letters);
    composition.addProperty("selectionStart", letters.length());
    composition.addProperty("selectionEnd", letters.length());
    browser.send("Input.imeSetComposition", composition);
  }

  /**
   * Presses Enter for the input method, which keeps it from the text. Some browsers tell of it
   * while the page sees a composition; Safari, after the characters are taken.
   */
  void enter() {
    key("rawKeyDown");
    key("keyUp");
  }

  /** Takes a suggestion in place of the letters. */
  void take(String characters) {
    JsonObject text = new JsonObject();
    text.addProperty("text", characters);
    browser.send("Input.insertText", text);
  }

  private void key(String type) {
    JsonObject key = new JsonObject();
    key.addProperty("type", type);
    key.addProperty("key", "Enter");
    key.addProperty("code", "Enter");
    key.addProperty("windowsVirtualKeyCode", TAKEN_BY_INPUT_METHOD);
    browser.send("Input.dispatchKeyEvent", key);
  }
}
