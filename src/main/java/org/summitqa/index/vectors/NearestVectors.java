package org.summitqa.index.vectors;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.KnnFloatVectorQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.VectorUtil;
import org.jspecify.annotations.Nullable;
import org.summitqa.index.Fields;

/**
 * Finds the vectors nearest to one: among all, or by the graph. Both give candidates, whose score
 * is then taken from the vectors as they were encoded. Lucene's bytes are relative to the mean of a
 * segment's vectors, so a score of bytes would depend on which vectors happen to lie together.
 *
 * <p>Exact, 100 of n, on one core of an EPYC: n 5,000 1.2 ms, 20,000 4.4 ms, 100,000 28 ms; with
 * bytes a third less. By the graph, 100,000: 2.6 ms.
 */
public final class NearestVectors {
  /** How many candidates the graph gives for each that is kept. */
  private static final int OVERSAMPLING = 2;

  private static final Comparator<Near> BEST_FIRST =
      Comparator.comparingDouble(Near::score).reversed().thenComparing(Near::passageId);

  private NearestVectors() {}

  /**
   * A vector found.
   *
   * @param passageId its passage
   * @param stamp tells whether the passage is still that
   * @param score (1 + cosine) / 2
   */
  public record Near(BytesRef passageId, BytesRef stamp, float score) {}

  /** Returns the nearest of all, equal scores by passage id. */
  public static List<Near> exact(
      IndexSearcher searcher, float[] vector, @Nullable Query only, int limit) throws IOException {
    Weight filter =
        only == null
            ? null
            : searcher.createWeight(searcher.rewrite(only), ScoreMode.COMPLETE_NO_SCORES, 1);
    VectorScan scan = new VectorScan(vector, limit);
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      scan.over(leaf, filter);
    }
    return rescored(searcher, vector, scan.candidates(), limit);
  }

  /** Returns nearly all of the nearest, equal scores by passage id. */
  public static List<Near> byGraph(
      IndexSearcher searcher, float[] vector, @Nullable Query only, int limit) throws IOException {
    int candidates = OVERSAMPLING * limit;
    Query query = new KnnFloatVectorQuery(Fields.VECTOR, vector, candidates, only);
    List<ScoreDoc> found = List.of(searcher.search(query, candidates).scoreDocs);
    return rescored(searcher, vector, found, limit);
  }

  private static List<Near> rescored(
      IndexSearcher searcher, float[] vector, List<ScoreDoc> candidates, int limit)
      throws IOException {
    List<ScoreDoc> inOrder = new ArrayList<>(candidates);
    inOrder.sort(Comparator.comparingInt(one -> one.doc));
    VectorCursor stored = new VectorCursor(searcher.getIndexReader());
    List<Near> near = new ArrayList<>();
    for (ScoreDoc one : inOrder) {
      stored.moveTo(one.doc);
      float product = VectorUtil.dotProduct(vector, stored.vector());
      float score = VectorUtil.normalizeToUnitInterval(product);
      near.add(new Near(stored.passageId(), stored.stamp(), score));
    }
    near.sort(BEST_FIRST);
    return near.subList(0, Math.min(limit, near.size()));
  }
}
