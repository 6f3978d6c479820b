package org.summitqa.web.views;

import io.swagger.v3.oas.annotations.Hidden;
import java.util.List;
import java.util.Set;
import org.springframework.http.MediaType;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.summitqa.evidence.Filter;
import org.summitqa.suggest.Suggestions.SuggestionRequest;
import org.summitqa.text.Language;
import org.summitqa.web.http.QueryParameters;
import org.summitqa.web.http.RequestValues;
import org.summitqa.web.http.WebSettings;

/** Suggests questions. */
@Hidden // The description is openapi.yml.
@RestController
class SuggestionController {
  private static final Set<String> PARAMETERS =
      Set.of("language", "n", "publisher", "from", "to", "passage", "asked");
  private static final int DEFAULT_QUESTIONS = 4;
  private static final int MAX_QUESTIONS = 10;
  private static final int MAX_PASSAGES = 20;
  private static final int MAX_ASKED = 20;
  private static final int MAX_ID_LENGTH = 1000;

  private final BoundedSuggestions suggestions;
  private final WebSettings limits;

  SuggestionController(BoundedSuggestions suggestions, WebSettings limits) {
    this.suggestions = suggestions;
    this.limits = limits;
  }

  @GetMapping(path = "/suggestions", produces = MediaType.APPLICATION_JSON_VALUE)
  SuggestedQuestions suggest(@RequestParam MultiValueMap<String, String> query) {
    QueryParameters given = new QueryParameters(query, PARAMETERS);
    String code = RequestValues.text("language", given.one("language"), MAX_ID_LENGTH);
    Language language = RequestValues.language(code, "");
    int n = RequestValues.wholeNumber("n", given.one("n"), 1, MAX_QUESTIONS, DEFAULT_QUESTIONS);
    Filter filter =
        RequestValues.filter(given.all("publisher"), given.one("from"), given.one("to"));
    List<String> passages =
        RequestValues.texts("passage", given.all("passage"), MAX_PASSAGES, MAX_ID_LENGTH);
    List<String> asked =
        RequestValues.texts("asked", given.all("asked"), MAX_ASKED, limits.maxQuestionLength());
    return new SuggestedQuestions(
        suggestions.suggest(new SuggestionRequest(language, filter, n), passages, asked));
  }

  /** Questions that the articles answer, best first. */
  record SuggestedQuestions(List<String> questions) {}
}
