package org.summitqa.web.openai;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.summitqa.web.http.RefusedException;
import org.summitqa.web.http.RequestValues;

/** Lists the service itself as the one model that OpenAI's clients can choose. */
@Hidden // The description is openapi.yml.
@RestController
class ModelController {
  private static final Model SERVICE = new Model(ChatRequest.MODEL, "model", 0, "summitqa");

  @GetMapping("/v1/models")
  ResponseEntity<ModelList> list() {
    return json(new ModelList("list", List.of(SERVICE)));
  }

  @GetMapping("/v1/models/{id}")
  ResponseEntity<Model> show(@PathVariable String id) {
    if (!id.equals(ChatRequest.MODEL)) {
      throw RefusedException.notFound(
              "There is no model %s. Known: %s."
                  .formatted(RequestValues.echo(id), ChatRequest.MODEL))
          .about("model");
    }
    return json(SERVICE);
  }

  private static <T> ResponseEntity<T> json(T body) {
    return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(body);
  }

  /** All models. */
  record ModelList(String object, List<Model> data) {}

  /**
   * A model.
   *
   * @param id its name
   * @param object always {@code model}
   * @param created 0: what answers changes with the corpus, not with a release
   * @param ownedBy who serves it
   */
  record Model(String id, String object, long created, @JsonProperty("owned_by") String ownedBy) {}
}
