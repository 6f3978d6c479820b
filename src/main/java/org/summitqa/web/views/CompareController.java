package org.summitqa.web.views;

import io.swagger.v3.oas.annotations.Hidden;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.summitqa.compare.Comparison;
import org.summitqa.web.http.WebSettings;

/** Compares what publishers say. */
@Hidden // The description is openapi.yml.
@RestController
class CompareController {
  private final BoundedComparisons comparisons;
  private final WebSettings limits;

  CompareController(BoundedComparisons comparisons, WebSettings limits) {
    this.comparisons = comparisons;
    this.limits = limits;
  }

  @PostMapping(
      path = "/compare",
      consumes = MediaType.APPLICATION_JSON_VALUE,
      produces = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<Comparison> compare(@RequestBody CompareRequest request) {
    return ResponseEntity.ok()
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .body(comparisons.compare(request.checked(limits)));
  }
}
