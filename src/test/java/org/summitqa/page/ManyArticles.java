package org.summitqa.page;

import com.microsoft.playwright.Route.FulfillOptions;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tools.jackson.databind.json.JsonMapper;

/** A list of more articles than the shipped ones, named by their place in it. */
final class ManyArticles {
  private static final JsonMapper JSON = new JsonMapper();

  private ManyArticles() {}

  /** Answers a tab's lists of articles. */
  static void at(Tab tab, int total) {
    tab.context()
        .route(
            address -> address.contains("/articles?"),
            route ->
                route.fulfill(
                    new FulfillOptions()
                        .setContentType("application/json")
                        .setBody(part(query(route.request().url()), total))));
  }

  private static Map<String, String> query(String address) {
    return Arrays.stream(URI.create(address).getQuery().split("&"))
        .map(one -> one.split("=", 2))
        .collect(Collectors.toMap(one -> one[0], one -> one[1]));
  }

  private static String part(Map<String, String> query, int total) {
    int size = Integer.parseInt(query.getOrDefault("size", "20"));
    int first = size * Integer.parseInt(query.getOrDefault("page", "0"));
    List<Map<String, String>> articles =
        IntStream.range(first, Math.min(first + size, total))
            .mapToObj(at -> Map.of("id", "a" + at, "title", "Article " + at, "language", "en"))
            .toList();
    return JSON.writeValueAsString(
        Map.of("articles", articles, "total", total, "publishers", List.of()));
  }
}
