package org.summitqa.page;

import com.microsoft.playwright.Route;
import com.microsoft.playwright.Route.FulfillOptions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.summitqa.web.Http;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Timelines and comparisons of a test's own, so that all that a view can show is in one. What they
 * cite stands in articles of the service.
 */
final class MadeViews {
  static final Pattern TIMELINE = Pattern.compile(".*/timeline\\?.*");
  static final Pattern COMPARE = Pattern.compile(".*/compare");

  private static final JsonMapper JSON = new JsonMapper();

  /** Two who print the same as the BBC. */
  private static final List<Map<String, Object>> PRINTINGS =
      List.of(printing(Fentanyl.JOURNAL_ID, "东川晚报"), printing(Fentanyl.BBC_ID, "南浦早报"));

  private final Tab tab;
  private final PageService service;

  private MadeViews(Tab tab, PageService service) {
    this.tab = tab;
    this.service = service;
  }

  static MadeViews of(Tab tab, PageService service) {
    return new MadeViews(tab, service);
  }

  /** Three events: of a month, of a day and told by two, of the end of a month. */
  MadeViews timeline() {
    return timeline(events());
  }

  /** The answer to one request for a timeline, with the same three events. */
  void tell(Route asked) {
    fulfill(asked, Map.of("question", "q", "events", events()));
  }

  private List<Map<String, Object>> events() {
    Map<String, Object> bbc = bbc(1);
    bbc.put("alsoIn", PRINTINGS);
    bbc.put("alsoInCount", 5);
    return List.of(
        event("2023-10-01", "2023-10-31", "month", List.of(journal(1))),
        event("2023-11-15", "2023-11-15", "part", List.of(bbc, journal(2))),
        event("2024-01-21", "2024-01-31", "part-of-month", List.of(bbc(1))));
  }

  MadeViews timeline(List<Map<String, Object>> events) {
    on(TIMELINE, route -> fulfill(route, Map.of("question", "q", "events", events)));
    return this;
  }

  /** Two publishers that differ in a number, and one that is silent. */
  MadeViews comparison() {
    return comparison(
        List.of(
            says("BBC", Fentanyl.BBC, 1),
            says("Wall Street Journal", Fentanyl.JOURNAL, 2),
            silent("Deutsche Welle")),
        List.of(
            Map.of(
                "kind", "number",
                "about", "协议",
                "statement", "协议：BBC称“同意解决”[1]，Wall Street Journal称“合作扼阻”[2]。",
                "citations", List.of(1, 2))),
        List.of(bbc(1), journal(2)));
  }

  MadeViews comparison(
      List<Map<String, Object>> publishers,
      List<Map<String, Object>> differences,
      List<Map<String, Object>> citations) {
    Map<String, Object> all = new HashMap<>();
    all.put("question", "q");
    all.put("publishers", publishers);
    all.put("notCompared", List.of());
    all.put("differences", differences);
    all.put("citations", citations);
    all.put("model", "extractive");
    all.put("degraded", false);
    on(COMPARE, route -> fulfill(route, all));
    return this;
  }

  static Map<String, Object> event(
      String start, String end, String precision, List<Map<String, Object>> sources) {
    return Map.of("start", start, "end", end, "precision", precision, "sources", sources);
  }

  static Map<String, Object> says(String publisher, String text, int citation) {
    Map<String, Object> sentence =
        Map.of("text", text, "citations", List.of(citation), "verification", "exact");
    return Map.of("publisher", publisher, "silent", false, "sentences", List.of(sentence));
  }

  static Map<String, Object> silent(String publisher) {
    return Map.of("publisher", publisher, "silent", true, "sentences", List.of());
  }

  static Map<String, Object> printing(String articleId, String publisher) {
    Map<String, Object> printing = new HashMap<>();
    printing.put("articleId", articleId);
    printing.put("title", "习拜会成果、争议及利害关系解析");
    printing.put("publisher", publisher);
    printing.put("publishedAt", "2023-11-18");
    printing.put("url", null);
    return printing;
  }

  Map<String, Object> bbc(int number) {
    return cited(number, Fentanyl.BBC_ID, Fentanyl.BBC);
  }

  Map<String, Object> journal(int number) {
    return cited(number, Fentanyl.JOURNAL_ID, Fentanyl.JOURNAL);
  }

  /** Returns a citation of words that an article of the service has. */
  Map<String, Object> cited(int number, String articleId, String quote) {
    JsonNode article = new Http(service.port()).get("/articles/" + articleId).json();
    int start = article.path("text").asString().indexOf(quote);
    Map<String, Object> citation = new HashMap<>();
    for (String name : List.of("title", "publisher", "publishedAt", "url", "version")) {
      citation.put(name, article.path(name).isNull() ? null : article.path(name).asString());
    }
    citation.put("number", number);
    citation.put("articleId", articleId);
    citation.put("passageId", articleId + "#1");
    citation.put("start", start);
    citation.put("end", start + quote.length());
    citation.put("quote", quote);
    citation.put("alsoIn", new ArrayList<>());
    citation.put("alsoInCount", 0);
    return citation;
  }

  private void on(Pattern address, Consumer<Route> answer) {
    tab.page().unroute(address);
    tab.page().route(address, answer);
  }

  private static void fulfill(Route route, Map<String, Object> body) {
    route.fulfill(
        new FulfillOptions()
            .setContentType("application/json")
            .setBody(JSON.writeValueAsString(body)));
  }
}
