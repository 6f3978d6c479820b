package org.summitqa.page;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a tab fetches, and what it has already. */
final class Fetched {
  private final Map<String, String> addresses = new HashMap<>();
  private final Map<String, String> cached = new HashMap<>();
  private final Map<String, Integer> statuses = new HashMap<>();

  private Fetched(CDPSession browser) {
    browser.on("Network.requestWillBeSent", this::sent);
    browser.on("Network.requestServedFromCache", event -> keep(id(event)));
    browser.on("Network.responseReceived", this::received);
    // Of a document that did not change, only this tells the status that came.
    browser.on(
        "Network.responseReceivedExtraInfo",
        event -> statuses.put(id(event), event.get("statusCode").getAsInt()));
    browser.send("Network.enable");
  }

  /** Looks at a tab from now on. */
  static Fetched of(Tab tab) {
    return new Fetched(tab.context().newCDPSession(tab.page()));
  }

  private void sent(JsonObject event) {
    addresses.put(id(event), event.getAsJsonObject("request").get("url").getAsString());
  }

  private void received(JsonObject event) {
    if (event.getAsJsonObject("response").get("fromDiskCache").getAsBoolean()
        && !statuses.containsKey(id(event))) {
      keep(id(event));
    }
  }

  private void keep(String id) {
    cached.put(id, addresses.getOrDefault(id, id));
  }

  private static String id(JsonObject event) {
    return event.get("requestId").getAsString();
  }

  /** Returns status and address of all that came from the service. */
  List<String> fetched() {
    return addresses.entrySet().stream()
        .filter(one -> !cached.containsKey(one.getKey()))
        .filter(one -> !one.getValue().startsWith("data:"))
        .map(one -> statuses.get(one.getKey()) + " " + one.getValue())
        .toList();
  }

  /** Returns the addresses of all that the browser had. */
  List<String> cached() {
    return List.copyOf(cached.values());
  }
}
