package org.summitqa.index.listing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.join.BitSetProducer;
import org.apache.lucene.search.join.QueryBitSetProducer;
import org.apache.lucene.search.join.ScoreMode;
import org.apache.lucene.search.join.ToParentBlockJoinQuery;
import org.apache.lucene.util.BytesRef;
import org.summitqa.corpus.ArticleMetadata;
import org.summitqa.corpus.Passage;
import org.summitqa.corpus.PublicationDate;
import org.summitqa.evidence.Filter;
import org.summitqa.index.Fields;
import org.summitqa.index.PassageDocuments;

/**
 * Lists articles. An article is written as one block, its passages before its own document, so that
 * it holds what any of its passages holds.
 */
public final class ArticleListing {
  public static final BitSetProducer ARTICLES = new QueryBitSetProducer(ArticleQueries.ALL);

  private static final SortField BY_ID = new SortField(Fields.ARTICLE_ORDER, SortField.Type.STRING);

  private ArticleListing() {}

  /**
   * Adds to an article's document what lists are sorted by, and {@link CorpusStatisticsReader}
   * count.
   */
  public static void addTo(Document document, ArticleMetadata article) {
    String publisher = article.publisher();
    if (publisher != null) {
      document.add(new SortedDocValuesField(Fields.ARTICLE_PUBLISHER, new BytesRef(publisher)));
    }
    PublicationDate published = article.publishedAt();
    if (published != null) {
      long day = published.date().toEpochDay();
      document.add(new NumericDocValuesField(Fields.ARTICLE_DAY, day));
    }
  }

  public static ArticleList of(IndexSearcher searcher, ArticleQuery asked, int offset, int limit)
      throws IOException {
    List<Query> words = asked.text() == null ? List.of() : ArticleTextQuery.queries(asked.text());
    if (asked.text() != null && words.isEmpty()) {
      return new ArticleList(List.of(), 0);
    }
    Query query = query(asked.filter(), words);
    int total = searcher.count(query);
    int end = (int) Math.min((long) offset + limit, total);
    if (offset >= end) {
      return new ArticleList(List.of(), total);
    }
    ScoreDoc[] found = searcher.search(query, end, sort(asked.order())).scoreDocs;
    List<Integer> documents = new ArrayList<>();
    for (int i = offset; i < end; i++) {
      documents.add(found[i].doc);
    }
    return new ArticleList(listed(searcher, documents, words), total);
  }

  private static Query query(Filter filter, List<Query> words) {
    BooleanQuery.Builder query = new BooleanQuery.Builder().add(ArticleQueries.ALL, Occur.FILTER);
    Query only = ArticleQueries.of(filter);
    if (only != null) {
      query.add(only, Occur.FILTER);
    }
    for (Query word : words) {
      query.add(new ToParentBlockJoinQuery(word, ARTICLES, ScoreMode.None), Occur.FILTER);
    }
    return query.build();
  }

  private static Sort sort(ArticleQuery.Order order) {
    return switch (order) {
      case ID -> new Sort(BY_ID);
      case NEWEST ->
          new Sort(
              new SortField(Fields.ARTICLE_DAY, SortField.Type.LONG, true, Long.MIN_VALUE), BY_ID);
    };
  }

  private static List<ListedArticle> listed(
      IndexSearcher searcher, List<Integer> documents, List<Query> words) throws IOException {
    BestPassages passages = BestPassages.of(searcher, words);
    List<ListedArticle> articles = new ArrayList<>();
    for (int article : documents) {
      Document document = searcher.storedFields().document(article, Fields.METADATA);
      int best = words.isEmpty() ? BestPassages.NONE : passages.in(article);
      Optional<Passage> passage =
          best == BestPassages.NONE
              ? Optional.empty()
              : Optional.of(PassageDocuments.passage(searcher.storedFields().document(best)));
      articles.add(new ListedArticle(PassageDocuments.metadata(document), passage));
    }
    return articles;
  }
}
