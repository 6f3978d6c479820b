package org.summitqa.read.html;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.summitqa.corpus.PublicationDate;
import org.summitqa.read.PublicationDates;
import org.summitqa.read.SourceArticle;

/**
 * What a page says of itself: in JSON-LD first, then in OpenGraph and other {@code meta} elements,
 * then in what the reader sees ({@code h1}, {@code time}, {@code title}).
 */
final class HtmlMetadata {
  private static final List<String> DATES =
      List.of(
          "meta[property=article:published_time]",
          "meta[property=og:article:published_time]",
          "meta[itemprop=datePublished]",
          "meta[name~=(?i)^(date|pubdate|publishdate|publish-date|publication_date|dc\\.date|dcterms"
              + "\\.(date|created|issued)|parsely-pub-date|article:published_time)$]");

  private HtmlMetadata() {}

  /** Returns the page's metadata, as an article without blocks. */
  static SourceArticle of(Document page) {
    SourceArticle linked =
        page.select("script[type=application/ld+json]").stream()
            .limit(20)
            .map(script -> LinkedData.article(script.data()))
            .flatMap(Optional::stream)
            .findFirst()
            .orElse(SourceArticle.ofBlocks(List.of()));
    return linked.orElse(
        new SourceArticle(
            title(page),
            url(page),
            meta(page, "meta[property=og:site_name]"),
            date(page),
            language(page),
            List.of()));
  }

  private static String title(Document page) {
    List<Element> headings = page.select("article h1, main h1, h1").stream().limit(2).toList();
    return Stream.of(
            meta(page, "meta[property=og:title]"),
            headings.isEmpty() ? null : headings.getFirst().text(),
            page.title())
        .filter(title -> title != null && !title.isBlank())
        .findFirst()
        .orElse("");
  }

  private static @Nullable String url(Document page) {
    Element canonical = page.selectFirst("link[rel=canonical][href]");
    return canonical != null ? canonical.attr("href") : meta(page, "meta[property=og:url]");
  }

  private static @Nullable PublicationDate date(Document page) {
    Stream<String> inHead =
        DATES.stream().map(query -> meta(page, query)).flatMap(Stream::ofNullable);
    Stream<String> inBody =
        page.select("time[datetime]").stream().limit(5).map(time -> time.attr("datetime"));
    return Stream.concat(inHead, inBody)
        .map(PublicationDates::parse)
        .flatMap(Optional::stream)
        .findFirst()
        .orElse(null);
  }

  private static @Nullable String language(Document page) {
    Element html = page.selectFirst("html[lang]");
    return html != null ? html.attr("lang") : meta(page, "meta[property=og:locale]");
  }

  private static @Nullable String meta(Document page, String query) {
    Element found = page.selectFirst(query);
    String content = found == null ? "" : found.attr("content");
    return content.isBlank() ? null : content;
  }
}
