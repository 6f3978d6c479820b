package org.summitqa.search;

import java.time.Duration;
import org.springframework.stereotype.Component;

/** Encodes passages in the background: one, then whoever waits for an answer goes first. */
@Component
final class VectorEncoding {
  /** How long it waits for readers at most, for each second of its own work. */
  private static final int SHARE_OF_READERS = 9;

  private final Encoder encoder;
  private final Readers readers;

  VectorEncoding(Encoder encoder, Readers readers) {
    this.encoder = encoder;
    this.readers = readers;
  }

  EncodedText encode(String passage) {
    long start = System.nanoTime();
    EncodedText encoded = encoder.encodePassage(passage);
    readers.giveWay(Duration.ofNanos(SHARE_OF_READERS * (System.nanoTime() - start)));
    return encoded;
  }
}
