package org.summitqa.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpHeaders;
import org.jspecify.annotations.Nullable;

/**
 * What a server answered.
 *
 * @param status the HTTP status
 * @param type the Content-Type, null where there is none
 * @param location where it redirects to, null where it does not say
 * @param body as much of the body, unpacked, as was asked for
 * @param whole whether that is all of it
 */
@SuppressWarnings("ArrayRecordComponent")
record Response(
    int status, @Nullable String type, @Nullable String location, byte[] body, boolean whole) {
  /** Reads a response, and of its body no more than {@code most} bytes. */
  static Response read(ClassicHttpResponse response, int most) throws IOException {
    HttpEntity entity = response.getEntity();
    byte[] body = new byte[0];
    boolean whole = true;
    if (entity != null) {
      try (InputStream content = entity.getContent()) {
        body = content == null ? body : content.readNBytes(most);
        whole = content == null || body.length < most || content.read() < 0;
        if (!whole) {
          // Closing would read the rest.
          response.close();
        }
      }
    }
    return new Response(
        response.getCode(),
        entity == null ? null : entity.getContentType(),
        header(response),
        body,
        whole);
  }

  boolean isRedirect() {
    return location != null
        && (status == 301 || status == 302 || status == 303 || status == 307 || status == 308);
  }

  /** Returns where a redirect leads. */
  String target() {
    return Objects.requireNonNull(location);
  }

  private static @Nullable String header(ClassicHttpResponse response) {
    Header location = response.getFirstHeader(HttpHeaders.LOCATION);
    return location == null ? null : location.getValue();
  }
}
