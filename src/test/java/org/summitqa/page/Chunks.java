package org.summitqa.page;

import java.nio.charset.StandardCharsets;
import tools.jackson.databind.json.JsonMapper;

/** The pieces of a stream in the way of OpenAI. */
final class Chunks {
  private static final JsonMapper JSON = new JsonMapper();

  private Chunks() {}

  /** Returns a piece of the draft. */
  static byte[] text(String text) {
    return utf8(
        "data: {\"choices\":[{\"index\":0,\"delta\":{\"content\":%s}}]}\n\n"
            .formatted(JSON.writeValueAsString(text)));
  }

  /** Returns the end, with the reason that the model gives. */
  static byte[] end(String reason) {
    return utf8(
        "data: {\"choices\":[{\"index\":0,\"delta\":{},\"finish_reason\":\"%s\"}]}\n\ndata: [DONE]\n\n"
            .formatted(reason));
  }

  /** Returns a whole stream of one piece of text. */
  static byte[] whole(String text) {
    return utf8(
        new String(text(text), StandardCharsets.UTF_8)
            + new String(end("stop"), StandardCharsets.UTF_8));
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
