package org.summitqa.edit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.URLDecoder;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.summitqa.corpus.Sha256;

/** Derives an id from the address of a page: its host and path, the same for the same address. */
public final class PageId {
  private static final int MAX_SEGMENT_LENGTH = 45;
  private static final int MAX_BYTES = 450;
  private static final int MAX_SEGMENTS = 8;

  private PageId() {}

  /** Returns the id of a page. */
  public static ArticleId of(URI url) {
    String host = String.valueOf(url.getHost()).toLowerCase(Locale.ROOT);
    String path = url.getRawPath() == null ? "" : url.getRawPath();
    String[] parts = path.split("/", -1);
    String kept =
        Arrays.stream(parts)
            .map(PageId::safe)
            .filter(part -> !part.isEmpty())
            .limit(MAX_SEGMENTS)
            .collect(Collectors.joining("/"));
    String id = safe(host) + "/" + (kept.isEmpty() ? "index" : withoutEnding(kept));
    if (id.getBytes(UTF_8).length > MAX_BYTES) {
      return new ArticleId(safe(host) + "/" + hash(url));
    }
    return new ArticleId(isExact(url, kept) ? id : id + "-" + hash(url));
  }

  /** Tells whether nothing of the address is lost that may tell two pages from each other. */
  private static boolean isExact(URI url, String kept) {
    String path = url.getRawPath() == null ? "" : url.getRawPath();
    return url.getRawQuery() == null
        && url.getPort() < 0
        && (path.equals("/" + kept) || path.equals("/" + kept + "/") || path.length() <= 1);
  }

  private static String withoutEnding(String path) {
    return path.replaceFirst("(?i)\\.(x?html?|shtml|php|aspx?|jsp)$", "");
  }

  private static String safe(String part) {
    String plain = decoded(part).replaceAll("[^\\p{L}\\p{M}\\p{N}._~-]+", "-");
    String trimmed = plain.replaceFirst("^[.#~-]+", "");
    String cut =
        trimmed.codePoints().count() <= MAX_SEGMENT_LENGTH
            ? trimmed
            : trimmed.substring(0, trimmed.offsetByCodePoints(0, MAX_SEGMENT_LENGTH));
    return cut.replaceFirst("[.~-]+$", "");
  }

  private static String decoded(String part) {
    try {
      return URLDecoder.decode(part.replace("+", "%2B"), UTF_8);
    } catch (IllegalArgumentException malformed) {
      return part;
    }
  }

  private static String hash(URI url) {
    return Sha256.hex(url.toString(), 4);
  }
}
