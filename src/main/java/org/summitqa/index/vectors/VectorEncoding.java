package org.summitqa.index.vectors;

import java.time.Duration;
import org.springframework.stereotype.Component;
import org.summitqa.encoder.EncodedText;
import org.summitqa.encoder.Encoder;
import org.summitqa.index.ForegroundActivity;

/** Encodes passages in the background: one, then whoever waits for an answer goes first. */
@Component
public final class VectorEncoding {
  /** How long it waits for readers at most, for each second of its own work. */
  private static final int SHARE_OF_READERS = 9;

  private final Encoder encoder;
  private final ForegroundActivity readers;

  public VectorEncoding(Encoder encoder, ForegroundActivity readers) {
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
