package org.summitqa.page;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.Route.FulfillOptions;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers to questions of a tab that the service gives only in trouble. The console of a browser
 * complains of them by itself, which the tab then allows.
 */
final class AskFaults {
  private static final String QUESTIONS = "**/ask";
  private static final JsonMapper JSON = new JsonMapper();

  private final Tab tab;

  private AskFaults(Tab tab) {
    this.tab = tab;
  }

  static AskFaults of(Tab tab) {
    return new AskFaults(tab);
  }

  /** 429, to be tried again after so many seconds. */
  void tooMany(int seconds) {
    refuse(
        429,
        "Too Many Requests",
        "16 questions are being answered, which is the limit. Try again in a moment.",
        Map.of("Retry-After", Integer.toString(seconds)));
  }

  /** 503, as while the index is built for the first time. */
  void unavailable() {
    refuse(
        503,
        "Service Unavailable",
        "The index is being built for the first time. Try again in a few seconds.",
        Map.of("Retry-After", "5"));
  }

  /** 500. */
  void failed() {
    refuse(
        500,
        "Internal Server Error",
        "The service failed at this request. Its log says why.",
        Map.of());
  }

  /** 400, with what the service says about the question. */
  void refused(String detail) {
    refuse(400, "Bad Request", detail, Map.of());
  }

  /** No connection. */
  void unreachable() {
    tab.allow("net::ERR_CONNECTION_REFUSED");
    on(route -> route.abort("connectionrefused"));
  }

  /** The service's own answer up to the end of so many events, and then the end of the stream. */
  void endAfter(int events) {
    on(route -> rewrite(route, stream -> firstEvents(stream, events)));
  }

  /** The service's own answer up to the end of so many events, and then the event of a failure. */
  void failAfter(int events) {
    String problem = problem(500, "Internal Server Error", "The service failed at this request.");
    on(
        route ->
            rewrite(
                route,
                stream -> firstEvents(stream, events) + "event: error\ndata: " + problem + "\n\n"));
  }

  /** The service's own answer with any change to its text. */
  void rewrite(UnaryOperator<String> change) {
    on(route -> rewrite(route, change));
  }

  /** A stream of the test's own. */
  void stream(String events) {
    on(
        route ->
            route.fulfill(
                new FulfillOptions().setContentType("text/event-stream").setBody(events)));
  }

  /** Questions reach the service again. */
  void none() {
    tab.page().unroute(QUESTIONS);
  }

  private void refuse(int status, String title, String detail, Map<String, String> headers) {
    tab.allow("status of " + status);
    on(
        route ->
            route.fulfill(
                new FulfillOptions()
                    .setStatus(status)
                    .setHeaders(headers)
                    .setContentType("application/problem+json")
                    .setBody(problem(status, title, detail))));
  }

  private void on(Consumer<Route> answer) {
    Page page = tab.page();
    page.unroute(QUESTIONS);
    page.route(QUESTIONS, answer);
  }

  private static void rewrite(Route route, UnaryOperator<String> change) {
    var answer = route.fetch();
    route.fulfill(new FulfillOptions().setResponse(answer).setBody(change.apply(answer.text())));
  }

  private static String firstEvents(String stream, int events) {
    int end = 0;
    for (int i = 0; i < events; i++) {
      // Comments, which say what the service does, are no events.
      end = stream.indexOf("\n\n", stream.indexOf("event: ", end)) + 2;
    }
    return stream.substring(0, end);
  }

  private static String problem(int status, String title, String detail) {
    return JSON.writeValueAsString(
        Map.of("title", title, "status", status, "detail", detail, "instance", "/ask"));
  }
}
