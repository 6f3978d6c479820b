package org.summitqa.read.text;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.summitqa.corpus.PublicationDate;
import org.summitqa.read.ArticleFormat;
import org.summitqa.read.Dateline;
import org.summitqa.read.SourceArticle;
import org.summitqa.read.html.HtmlPage;

/**
 * An entry of a feed written to a file: {@code <!--epoch milliseconds-->}, {@code [title](url)},
 * {@code ------}, then the entry's HTML. The comment is when the feed saw the article; it counts as
 * the date only where the HTML has none.
 */
public final class FeedDump implements ArticleFormat {
  /** The head's lines are looked for in this many characters. */
  private static final int HEAD = 8000;

  private final HtmlPage html = new HtmlPage();

  @Override
  public boolean recognises(String text) {
    return head(text).isPresent();
  }

  @Override
  public SourceArticle read(String text) {
    Head head = head(text).orElse(new Head("", "", null, 0));
    String body = text.substring(head.end);
    SourceArticle article =
        body.indexOf('<') >= 0 ? html.read(body) : SourceArticle.ofBlocks(PlainText.blocks(body));
    SourceArticle feed = new SourceArticle(head.title, head.url, null, null, null, List.of());
    SourceArticle seen = new SourceArticle("", null, null, head.seen, null, List.of());
    return feed.orElse(Dateline.take(article)).orElse(seen);
  }

  private record Head(String title, String url, @Nullable PublicationDate seen, int end) {}

  private static Optional<Head> head(String text) {
    String top = text.substring(0, Math.min(HEAD, text.length()));
    int at = skipSpace(top, 0);
    PublicationDate seen = null;
    if (top.startsWith("<!--", at)) {
      int close = top.indexOf("-->", at);
      if (close < 0) {
        return Optional.empty();
      }
      seen = moment(top.substring(at + 4, close).strip());
      at = skipSpace(top, close + 3);
    }
    return link(top, at, seen);
  }

  private static Optional<Head> link(String top, int at, @Nullable PublicationDate seen) {
    int lineEnd = top.indexOf('\n', at);
    if (lineEnd < 0 || !top.startsWith("[", at)) {
      return Optional.empty();
    }
    String line = top.substring(at, lineEnd).strip();
    int middle = line.lastIndexOf("](");
    int rule = skipSpace(top, lineEnd);
    if (middle < 0 || !line.endsWith(")") || !top.startsWith("---", rule)) {
      return Optional.empty();
    }
    int end = rule;
    while (end < top.length() && top.charAt(end) == '-') {
      end++;
    }
    String url = line.substring(middle + 2, line.length() - 1);
    return Optional.of(new Head(line.substring(1, middle), url, seen, end));
  }

  private static @Nullable PublicationDate moment(String milliseconds) {
    if (milliseconds.isEmpty()
        || milliseconds.length() > 14
        || !milliseconds.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return null;
    }
    Instant instant = Instant.ofEpochMilli(Long.parseLong(milliseconds));
    return PublicationDate.of(instant.atOffset(ZoneOffset.UTC));
  }

  private static int skipSpace(String text, int from) {
    int at = from;
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at;
  }
}
