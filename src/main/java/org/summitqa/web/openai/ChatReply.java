package org.summitqa.web.openai;

import java.time.Instant;
import java.util.UUID;

/**
 * What all parts of one reply to a chat have in common.
 *
 * @param id its name
 * @param created when it was begun, in seconds since 1970
 */
record ChatReply(String id, long created) {
  static ChatReply begin() {
    return new ChatReply("chatcmpl-" + UUID.randomUUID(), Instant.now().getEpochSecond());
  }
}
