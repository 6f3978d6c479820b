package org.summitqa.read;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.summitqa.corpus.Article;
import org.summitqa.corpus.ArticleMetadata;
import org.summitqa.corpus.ArticleVersion;
import org.summitqa.corpus.Block;
import org.summitqa.corpus.Block.Kind;
import org.summitqa.text.Language;
import org.summitqa.text.Span;

/**
 * Makes an article of what a source gave. The clean text is its blocks, each on one line, with
 * {@link #BETWEEN} between them and nothing before or after. What {@code corpus.yml} says of an
 * article wins over what the source says.
 */
public final class ArticleAssembly {
  /** Stands between two blocks of the clean text. */
  public static final String BETWEEN = "\n\n";

  private static final int MAX_TITLE_LENGTH = 500;
  private static final int MAX_URL_LENGTH = 2000;

  private final CorpusMetadata notes;

  ArticleAssembly(CorpusMetadata notes) {
    this.notes = notes;
  }

  ReadOutcome assemble(String id, String file, SourceArticle source) {
    SourceArticle article = BoilerplateRemover.edit(Dateline.take(titled(source)));
    if (article.blocks().stream().allMatch(block -> block.is(Kind.HEADING))) {
      return new ReadOutcome.Skipped("no text of an article in it", null);
    }
    StringBuilder text = new StringBuilder();
    List<Block> blocks = new ArrayList<>();
    for (TextBlock block : article.blocks()) {
      text.append(text.isEmpty() ? "" : BETWEEN);
      int start = text.length();
      text.append(block.text());
      blocks.add(new Block(block.kind(), new Span(start, text.length())));
    }
    SourceArticle described = notes.override(id).orElse(article);
    String clean = text.toString();
    return new ReadOutcome.ReadArticle(
        new Article(metadata(id, file, described, clean), clean, blocks));
  }

  private static SourceArticle titled(SourceArticle source) {
    String title = Characters.joinLines(Characters.clean(source.title())).strip();
    String cut = title.length() > MAX_TITLE_LENGTH ? title.substring(0, MAX_TITLE_LENGTH) : title;
    return new SourceArticle(
        cut,
        source.url(),
        source.publisher(),
        source.publishedAt(),
        source.language(),
        source.blocks());
  }

  private ArticleMetadata metadata(String id, String file, SourceArticle source, String text) {
    Optional<URI> url = url(source.url());
    String named = source.publisher() == null ? null : Characters.clean(source.publisher()).strip();
    return new ArticleMetadata(
        id,
        source.title(),
        url.map(URI::toString).orElse(null),
        notes.publisher(id, url.map(URI::getHost).orElse(null), named),
        source.publishedAt(),
        language(source.language(), text),
        file,
        ArticleVersion.of(source.title(), text));
  }

  /** Returns the address if it is one that a reader may safely follow. */
  public static Optional<URI> url(@Nullable String address) {
    if (address == null || address.length() > MAX_URL_LENGTH) {
      return Optional.empty();
    }
    try {
      URI uri = new URI(address.strip().replace(" ", "%20"));
      boolean web = Stream.of("http", "https").anyMatch(s -> s.equalsIgnoreCase(uri.getScheme()));
      return web && uri.getHost() != null ? Optional.of(uri) : Optional.empty();
    } catch (URISyntaxException notAnAddress) {
      return Optional.empty();
    }
  }

  private static String language(@Nullable String tag, String text) {
    String code = tag == null ? "" : Locale.forLanguageTag(tag.replace('_', '-')).getLanguage();
    return code.length() == 2 || code.length() == 3 ? code : Language.of(text).code();
  }
}
