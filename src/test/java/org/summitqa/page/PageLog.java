package org.summitqa.page;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What a page complained of: errors and warnings of its console, errors that nothing caught,
 * violations of its security policy, and requests to others than the service.
 */
final class PageLog {
  private static final String VIOLATIONS =
      """
      document.addEventListener("securitypolicyviolation", (e) =>
        console.error(`policy: ${e.effectiveDirective} forbids ${e.blockedURI} in ${e.sourceFile}`));
      """;

  /** What a browser makes up itself, without asking anybody. */
  private static final Set<String> OWN_SCHEMES = Set.of("about", "blob", "data");

  private final List<String> complaints = new ArrayList<>();
  private final List<String> requests = new ArrayList<>();
  private final List<String> allowed = new ArrayList<>();
  private final String service;

  PageLog(BrowserContext context, String service) {
    this.service = service;
    context.addInitScript(VIOLATIONS);
    context.onConsoleMessage(this::said);
    context.onWebError(error -> complaints.add("uncaught: " + error.error()));
    context.onRequest(request -> asked(request.url()));
  }

  private void said(ConsoleMessage message) {
    if (Set.of("error", "warning", "assert").contains(message.type())) {
      complaints.add(
          "console " + message.type() + ": " + message.text() + " at " + message.location());
    }
  }

  private void asked(String url) {
    requests.add(url);
    if (!url.startsWith(service + "/") && !OWN_SCHEMES.contains(url.replaceFirst(":.*", ""))) {
      complaints.add("request to another: " + url);
    }
  }

  void allow(String part) {
    allowed.add(part);
  }

  /** Returns what the page complained of so far, without what is allowed. */
  List<String> complaints() {
    return complaints.stream().filter(one -> allowed.stream().noneMatch(one::contains)).toList();
  }

  /** Returns all that the page complained of. */
  List<String> all() {
    return List.copyOf(complaints);
  }

  /** Returns the addresses that the page asked for, in order. */
  List<String> requests() {
    return List.copyOf(requests);
  }
}
