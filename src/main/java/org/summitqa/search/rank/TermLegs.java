package org.summitqa.search.rank;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.jspecify.annotations.Nullable;
import org.summitqa.index.Fields;
import org.summitqa.search.rank.Fusion.PassageScore;

/** Finds passages by terms. */
final class TermLegs {
  /** What a term in the title or heading counts beside one in the passage's own text. */
  private static final float CONTEXT_WEIGHT = 0.3f;

  /** Lucene refuses queries of more clauses; a question has a few dozen terms. */
  private static final int MAX_TERMS = 256;

  private static final Sort BY_SCORE_THEN_ID =
      new Sort(SortField.FIELD_SCORE, new SortField(Fields.PASSAGE, SortField.Type.STRING));

  private TermLegs() {}

  /** Returns the query for passages that hold any of some terms, the more the better. */
  static Query anyOf(Collection<String> terms, String field, String contextField) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    terms.stream()
        .distinct()
        .limit(MAX_TERMS)
        .forEach(
            term -> {
              query.add(new TermQuery(new Term(field, term)), Occur.SHOULD);
              Query context = new TermQuery(new Term(contextField, term));
              query.add(new BoostQuery(context, CONTEXT_WEIGHT), Occur.SHOULD);
            });
    return query.build();
  }

  /** Returns the best passages of a query, equal scores by passage id. */
  static List<PassageScore> find(
      IndexSearcher searcher, Query terms, @Nullable Query only, int limit) throws IOException {
    BooleanQuery.Builder query = new BooleanQuery.Builder().add(terms, Occur.MUST);
    if (only != null) {
      query.add(only, Occur.FILTER);
    }
    return found(searcher, searcher.search(query.build(), limit, BY_SCORE_THEN_ID, true));
  }

  private static List<PassageScore> found(IndexSearcher searcher, TopDocs top) throws IOException {
    List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
    List<PassageScore> found = new ArrayList<>(top.scoreDocs.length);
    for (ScoreDoc hit : top.scoreDocs) {
      LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(hit.doc, leaves));
      SortedDocValues ids = leaf.reader().getSortedDocValues(Fields.PASSAGE);
      if (ids != null && ids.advanceExact(hit.doc - leaf.docBase)) {
        String id = ids.lookupOrd(ids.ordValue()).utf8ToString();
        found.add(new PassageScore(hit.doc, id, hit.score));
      }
    }
    return found;
  }
}
