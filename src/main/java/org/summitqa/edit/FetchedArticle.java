package org.summitqa.edit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.nio.charset.Charset;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.summitqa.edit.EditException.Reason;
import org.summitqa.ingest.ArticleValidator;
import org.summitqa.ingest.Validation;

/**
 * Makes a file of a page from the web: the page in UTF-8 below the head of a feed's entry, which
 * says where it is from.
 *
 * <p>The head wins over what the page says of its own address. It is the page's own only where that
 * is at the host that the page was fetched from (without what a newsletter hung on it, say); a page
 * that names another host as its origin would otherwise be cited as that publisher's.
 *
 * @param url where the page was fetched, after redirects
 * @param bytes the page
 * @param charset what its server says it is in, null where it does not
 */
@SuppressWarnings("ArrayRecordComponent")
public record FetchedArticle(URI url, byte[] bytes, @Nullable Charset charset) {
  /** Returns the file that keeps the page as an article. */
  public byte[] file(ArticleId id, ArticleValidator reader) {
    String text = text();
    String own = own(reader.whole(id.value(), ArticleFormat.HTML.file(id), text.getBytes(UTF_8)));
    String address = host(own).equals(host(url.toString())) ? own : url.toString();
    return ("[](" + escaped(address) + ")\n------\n" + text).getBytes(UTF_8);
  }

  private static String own(Validation proof) {
    return proof instanceof Validation.Valid fit
        ? Objects.requireNonNullElse(fit.article().metadata().url(), "")
        : "";
  }

  private String text() {
    return DeclaredText.decoded(bytes, charset)
        .or(() -> ArticleValidator.text(bytes))
        .orElseThrow(
            () ->
                new EditException(
                    Reason.UNREADABLE, "The page cannot be read as text in any known charset."));
  }

  private static String host(String address) {
    try {
      String host = String.valueOf(URI.create(address).getHost()).toLowerCase(Locale.ROOT);
      return host.startsWith("www.") ? host.substring(4) : host;
    } catch (IllegalArgumentException none) {
      return "";
    }
  }

  /** The head ends at a closing bracket, so that none may stand in the address. */
  private static String escaped(String address) {
    return address.replace("](", "%5D(").replaceAll("\\s", "%20");
  }
}
