package org.summitqa.web.admin;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.util.UriComponentsBuilder;
import org.summitqa.edit.Change;
import org.summitqa.edit.Change.Outcome;

/**
 * What a change came to.
 *
 * @param id the article's id
 * @param outcome created, replaced, unchanged or deleted
 * @param version names the article's title and text now; null where it was deleted
 * @param file the file that keeps it or kept it last, relative to the corpus folder
 * @param indexed whether the index has the change already; it follows by itself
 */
record ChangeResponse(
    String id, String outcome, @Nullable String version, String file, boolean indexed) {
  static ResponseEntity<ChangeResponse> of(Change change, boolean indexed) {
    ResponseEntity.BodyBuilder response =
        change.outcome() == Outcome.CREATED
            ? ResponseEntity.status(HttpStatus.CREATED)
                .location(
                    UriComponentsBuilder.fromPath("/articles/")
                        .pathSegment(change.id().split("/", -1))
                        .encode()
                        .build()
                        .toUri())
            : ResponseEntity.ok();
    if (change.tag() != null) {
      response.eTag(change.tag());
    }
    return response.body(
        new ChangeResponse(
            change.id(), change.outcome().code(), change.version(), change.file(), indexed));
  }
}
