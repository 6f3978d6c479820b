package org.summitqa.index.listing;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TermRangeQuery;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.summitqa.evidence.Filter;
import org.summitqa.index.Fields;
import org.summitqa.text.TextFolding;

/** Queries by what articles are, not by what they say. */
public final class ArticleQueries {
  public static final Query ALL = new FieldExistsQuery(Fields.ARTICLE_ORDER);

  private ArticleQueries() {}

  public static Query byId(String articleId) {
    return new BooleanQuery.Builder()
        .add(ALL, Occur.FILTER)
        .add(new TermQuery(new Term(Fields.ARTICLE, articleId)), Occur.FILTER)
        .build();
  }

  /** Returns the query of a filter, or null where everything passes. */
  static @Nullable public Query of(Filter filter) {
    if (filter.isEmpty()) {
      return null;
    }
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    if (!filter.publishers().isEmpty()) {
      query.add(by(filter.publishers()), Occur.FILTER);
    }
    if (filter.from() != null || filter.to() != null) {
      long from = filter.from() == null ? Long.MIN_VALUE : filter.from().toEpochDay();
      long to = filter.to() == null ? Long.MAX_VALUE : filter.to().toEpochDay();
      query.add(LongPoint.newRangeQuery(Fields.DAY, from, to), Occur.FILTER);
    }
    return query.build();
  }

  private static Query by(List<String> publishers) {
    List<BytesRef> keys =
        publishers.stream()
            .filter(name -> !name.isEmpty())
            .map(TextFolding::fold)
            .map(BytesRef::new)
            .toList();
    Query named = new TermInSetQuery(Fields.PUBLISHER_KEY, keys);
    return publishers.contains(Filter.NO_PUBLISHER)
        ? new BooleanQuery.Builder()
            .add(named, Occur.SHOULD)
            .add(withoutPublisher(), Occur.SHOULD)
            .build()
        : named;
  }

  private static Query withoutPublisher() {
    return new BooleanQuery.Builder()
        .add(MatchAllDocsQuery.INSTANCE, Occur.FILTER)
        .add(new TermRangeQuery(Fields.PUBLISHER_KEY, null, null, true, true), Occur.MUST_NOT)
        .build();
  }

  /** Hands on every article's document. */
  public static void forEach(IndexReader reader, Visitor visitor) throws IOException {
    for (LeafReaderContext leaf : reader.leaves()) {
      Bits live = leaf.reader().getLiveDocs();
      SortedDocValues ids = DocValues.getSorted(leaf.reader(), Fields.ARTICLE_ORDER);
      for (int doc = ids.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = ids.nextDoc()) {
        if (live == null || live.get(doc)) {
          visitor.visit(ids.lookupOrd(ids.ordValue()).utf8ToString(), leaf.docBase + doc);
        }
      }
    }
  }

  /** Is given articles. */
  public interface Visitor {
    /** Is given an article's id, and the number of its document. */
    void visit(String articleId, int document) throws IOException;
  }
}
