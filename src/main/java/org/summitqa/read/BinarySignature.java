package org.summitqa.read;

import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;

/** Names what a file is that begins with the mark of a format which is not text. */
final class BinarySignature {
  private static final Map<String, String> KINDS =
      Map.of(
          "1f8b", "gzip",
          "504b0304", "zip archive or office document",
          "25504446", "PDF",
          "89504e47", "PNG picture",
          "ffd8ff", "JPEG picture",
          "47494638", "GIF picture",
          "d0cf11e0", "office document",
          "425a68", "bzip2",
          "28b52ffd", "zstd");

  private BinarySignature() {}

  static Optional<String> of(byte[] bytes) {
    String head = HexFormat.of().formatHex(bytes, 0, Math.min(4, bytes.length));
    return KINDS.entrySet().stream()
        .filter(kind -> head.startsWith(kind.getKey()))
        .map(Map.Entry::getValue)
        .findFirst();
  }
}
