package org.summitqa.web.corpus;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;
import org.summitqa.citation.Citation;

/** Where a reader finds the article of a citation. */
public final class ArticleLink {
  private static final Set<String> SCHEMES = Set.of("http", "https");

  private ArticleLink() {}

  /** Returns the publisher's address, where there is one that a browser may safely follow. */
  static @Nullable public String published(Citation source) {
    String published = source.article().url();
    if (published == null) {
      return null;
    }
    try {
      URI url = new URI(published);
      boolean safe =
          url.getHost() != null && url.getScheme() != null && SCHEMES.contains(url.getScheme());
      return safe ? published : null;
    } catch (URISyntaxException e) {
      return null;
    }
  }

  /**
   * Returns the publisher's address, or where there is none this service's own.
   *
   * @param service the address of this service, without a slash at its end
   */
  public static String of(Citation source, String service) {
    String url = published(source);
    return url == null ? service + "/articles/" + path(source.articleId()) : url;
  }

  private static String path(String id) {
    return UriUtils.encode(id, StandardCharsets.UTF_8).replace("%2F", "/");
  }
}
