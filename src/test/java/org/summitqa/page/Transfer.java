package org.summitqa.page;

import com.microsoft.playwright.CDPSession;

/** Counts the bytes that a tab receives, headers included, compressed as they are. */
final class Transfer {
  private double bytes;

  private Transfer(CDPSession browser) {
    browser.on(
        "Network.loadingFinished", event -> bytes += event.get("encodedDataLength").getAsDouble());
    browser.send("Network.enable");
  }

  /** Counts from now on: before the tab opens what is measured. */
  static Transfer of(Tab tab) {
    return new Transfer(tab.context().newCDPSession(tab.page()));
  }

  /** Returns how many bytes have come. */
  long bytes() {
    return Math.round(bytes);
  }
}
