package org.summitqa.web.page;

import com.samskivert.mustache.Mustache;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.util.DigestUtils;
import org.summitqa.corpus.Sha256;
import org.summitqa.web.http.WebSettings;

/**
 * The document of the chat page, with the addresses of its files and the limits that it keeps, and
 * the policy that lets it run them and nothing else.
 */
@Component
public final class ChatPage {
  private final String html;
  private final String policy;

  ChatPage(PageFiles files, WebSettings limits) {
    this.html = html(files, limits);
    this.policy =
        "default-src 'none'; script-src 'self' '%s'; style-src 'self'; connect-src 'self'; "
                .formatted(hash(files.importMap()))
            + "img-src 'self'; base-uri 'none'; form-action 'none'; "
            + "frame-ancestors 'none'; require-trusted-types-for 'script'; "
            + "trusted-types lit-html";
  }

  /** Returns the document. */
  String html() {
    return html;
  }

  /** Returns its Content-Security-Policy: the import map is the one script inside of it. */
  public String policy() {
    return policy;
  }

  /**
   * Returns what tells this document from others, as a weak {@code ETag}: strong, it would never be
   * compressed.
   */
  String tag() {
    return "W/\"" + DigestUtils.md5DigestAsHex(html.getBytes(StandardCharsets.UTF_8)) + "\"";
  }

  private static String html(PageFiles files, WebSettings limits) {
    Map<String, Object> values =
        Map.of(
            "folder", files.folder(),
            "modules", files.modules(),
            "importMap", files.importMap(),
            "libraries", files.libraries(),
            "maxQuestionLength", limits.maxQuestionLength(),
            "maxHistoryTurns", limits.maxHistoryTurns(),
            "maxHistoryCharacters", limits.maxHistoryCharacters());
    try {
      String template =
          new ClassPathResource("page.html", ChatPage.class)
              .getContentAsString(StandardCharsets.UTF_8);
      return Mustache.compiler().compile(template).execute(values);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String hash(String script) {
    return "sha256-" + Base64.getEncoder().encodeToString(Sha256.of(script));
  }
}
