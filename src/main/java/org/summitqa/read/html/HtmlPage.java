package org.summitqa.read.html;

import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.summitqa.read.ArticleFormat;
import org.summitqa.read.SourceArticle;

/**
 * A whole HTML page, or a piece of one. What the page says of itself is the metadata; of its body
 * the part that holds the article is found, and what is not text of the article is left out. Other
 * formats that come down to HTML are read through here, so that one set of rules holds for all.
 */
public final class HtmlPage implements ArticleFormat {
  /** Elements below this depth are read as children of the one at it. */
  private static final int MAX_DEPTH = 128;

  @Override
  public boolean recognises(String text) {
    int at = 0;
    while (at < text.length()) {
      if (Character.isWhitespace(text.charAt(at))) {
        at++;
      } else if (text.startsWith("<!--", at)) {
        at = past(text, "-->", at + 4);
      } else if (text.startsWith("<?", at)) {
        at = past(text, ">", at + 2);
      } else {
        return opensTag(text, at);
      }
    }
    return false;
  }

  private static int past(String text, String mark, int from) {
    int at = text.indexOf(mark, from);
    return at < 0 ? text.length() : at + mark.length();
  }

  private static boolean opensTag(String text, int at) {
    if (text.charAt(at) != '<' || at + 1 >= text.length()) {
      return false;
    }
    String start = text.substring(at + 1, Math.min(at + 9, text.length()));
    return start.toLowerCase(Locale.ROOT).startsWith("!doctype")
        || (Character.isLetter(start.charAt(0)) && text.indexOf('>', at) > 0);
  }

  @Override
  public SourceArticle read(String text) {
    Document document = Jsoup.parse(text, "", Parser.htmlParser().setMaxDepth(MAX_DEPTH));
    SourceArticle metadata = HtmlMetadata.of(document);
    return metadata.withBlocks(HtmlArticle.blocks(document.body()));
  }
}
