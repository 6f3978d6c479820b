package org.summitqa.web.page;

import io.swagger.v3.oas.annotations.Hidden;
import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Shows the chat page. Which view of it, an address says in its query. */
@Hidden // Not a part of the API.
@RestController
class PageController {
  private static final MediaType HTML = new MediaType("text", "html", StandardCharsets.UTF_8);

  private final ChatPage page;

  PageController(ChatPage page) {
    this.page = page;
  }

  @GetMapping(path = {"/", "/index.html"})
  ResponseEntity<String> page() {
    return ResponseEntity.ok()
        .cacheControl(CacheControl.noCache())
        .eTag(page.tag())
        .contentType(HTML)
        .body(page.html());
  }
}
