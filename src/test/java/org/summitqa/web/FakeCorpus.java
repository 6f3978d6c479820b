package org.summitqa.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.summitqa.corpus.Article;
import org.summitqa.corpus.ArticleMetadata;
import org.summitqa.corpus.ArticleReference;
import org.summitqa.corpus.ArticleVersion;
import org.summitqa.corpus.Block;
import org.summitqa.corpus.Passage;
import org.summitqa.corpus.PublicationDate;
import org.summitqa.corpus.Sentence;
import org.summitqa.dedup.Agency;
import org.summitqa.dedup.Origin;
import org.summitqa.dedup.Republications;
import org.summitqa.evidence.Filter;
import org.summitqa.evidence.Hit;
import org.summitqa.index.IndexSize;
import org.summitqa.index.listing.ArticleList;
import org.summitqa.index.listing.ArticleQuery;
import org.summitqa.index.listing.CorpusStatistics;
import org.summitqa.index.listing.ListedArticle;
import org.summitqa.index.vectors.VectorProgress;
import org.summitqa.lexicon.BilingualDictionary;
import org.summitqa.search.ArticleCatalog;
import org.summitqa.search.IndexStatus;
import org.summitqa.search.IndexView;
import org.summitqa.search.PassageSearch;
import org.summitqa.text.Language;
import org.summitqa.text.Span;

/** Two articles, one with all that can be known of it and an awkward id, one with nothing. */
public final class FakeCorpus implements PassageSearch, ArticleCatalog, IndexStatus {
  public static final String TEXT = "双方就芬太尼达成一致。🌏 They met in Woodside.";
  public static final Article KNOWN =
      article(
          new ArticleMetadata(
              "新闻/2023.11/a b?#%",
              "习拜会",
              "https://example.org/1",
              "Foo, Inc.",
              PublicationDate.of(LocalDate.of(2023, 11, 16)),
              "zh",
              "新闻/2023.11/a b?#%.txt",
              ArticleVersion.of("习拜会", TEXT)));
  public static final Article BARE =
      article(
          new ArticleMetadata(
              "bare", "", null, null, null, "en", "bare.txt", ArticleVersion.of("", TEXT)));

  public volatile boolean ready = true;
  public volatile boolean whole = true;
  public volatile Filter lastFilter = Filter.NONE;
  public volatile ArticleQuery lastQuery = ArticleQuery.ALL;

  private static Article article(ArticleMetadata about) {
    return new Article(
        about, TEXT, List.of(new Block(Block.Kind.PARAGRAPH, new Span(0, TEXT.length()))));
  }

  static Hit hit(Article article) {
    int end = TEXT.indexOf('。') + 1;
    Span span = new Span(0, end);
    String text = span.of(TEXT);
    Passage passage =
        new Passage(
            Passage.id(article.id(), 0),
            article.id(),
            "",
            span,
            text,
            List.of(new Sentence(span, text)));
    return new Hit(
        passage, article.metadata(), 0.5, Map.of("words", 3.5), List.of(), reprints(article));
  }

  @Override
  public BilingualDictionary lexicon() {
    return BilingualDictionary.load();
  }

  @Override
  public boolean isReady() {
    return ready;
  }

  @Override
  public List<Hit> search(String text, Filter filter, int limit) {
    lastFilter = filter;
    return List.of(hit(KNOWN), hit(BARE)).subList(0, Math.min(limit, 2));
  }

  @Override
  public Optional<Article> article(String articleId) {
    return List.of(KNOWN, BARE).stream().filter(a -> a.id().equals(articleId)).findFirst();
  }

  @Override
  public Optional<Republications> reprints(String articleId) {
    return article(articleId).map(FakeCorpus::reprints);
  }

  /** The article of which all is known is printed by twelve others, of which one is named. */
  static Republications reprints(Article article) {
    ArticleReference other =
        new ArticleReference(
            "other",
            "另一标题",
            "Bar Daily",
            PublicationDate.of(LocalDate.of(2023, 11, 17)),
            "https://example.org/2");
    return article.equals(KNOWN)
        ? new Republications(new Origin(Agency.XINHUA, ""), List.of(other), 12)
        : Republications.none(article.metadata());
  }

  @Override
  public ArticleList articles(ArticleQuery query, int offset, int limit) {
    lastQuery = query;
    List<ListedArticle> all = List.of(listed(KNOWN, query), listed(BARE, query));
    int from = Math.min(offset, 2);
    return new ArticleList(all.subList(from, Math.min(from + limit, 2)), 2);
  }

  private static ListedArticle listed(Article article, ArticleQuery query) {
    Optional<Passage> passage =
        Optional.ofNullable(query.text()).map(text -> hit(article).passage());
    return new ListedArticle(article.metadata(), passage);
  }

  @Override
  public CorpusStatistics statistics() {
    LocalDate only = LocalDate.of(2023, 11, 16);
    return new CorpusStatistics(
        List.of(new CorpusStatistics.Publisher("Foo, Inc.", 1)), only, only);
  }

  @Override
  public double share(Language language) {
    return 0.5;
  }

  @Override
  public <T> T view(Function<IndexView, T> reading) {
    throw new UnsupportedOperationException("Nothing at the edge reads a view");
  }

  @Override
  public IndexSize size() {
    return new IndexSize(2, 2);
  }

  @Override
  public boolean isWhole() {
    return whole;
  }

  @Override
  public VectorProgress vectors() {
    return new VectorProgress(1, 2, false, 0, Optional.empty());
  }
}
