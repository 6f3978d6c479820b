package org.summitqa.index.vectors;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;
import org.apache.lucene.index.FloatVectorValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocAndFloatFeatureBuffer;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.VectorScorer;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;
import org.summitqa.index.Fields;

/** Compares a vector with every stored one, and keeps those that may be among the nearest. */
final class VectorScan {
  /** More than two ways of adding up the same products differ. */
  private static final float ROUNDING = 1e-5f;

  private final float[] vector;
  private final int limit;
  private final PriorityQueue<Float> best;
  private final List<ScoreDoc> found = new ArrayList<>();

  VectorScan(float[] vector, int limit) {
    this.vector = vector;
    this.limit = limit;
    this.best = new PriorityQueue<>(limit + 1);
  }

  /**
   * Goes over a segment.
   *
   * @param filter which documents to look at; null for all
   */
  void over(LeafReaderContext leaf, @Nullable Weight filter) throws IOException {
    FloatVectorValues values = leaf.reader().getFloatVectorValues(Fields.VECTOR);
    Scorer passing = filter == null ? null : filter.scorer(leaf);
    if (values == null || (filter != null && passing == null)) {
      return;
    }
    VectorScorer.Bulk scorer =
        values.rescorer(vector).bulk(passing == null ? null : passing.iterator());
    DocAndFloatFeatureBuffer next = new DocAndFloatFeatureBuffer();
    do {
      scorer.nextDocsAndScores(DocIdSetIterator.NO_MORE_DOCS, leaf.reader().getLiveDocs(), next);
      for (int i = 0; i < next.size; i++) {
        offer(leaf.docBase + next.docs[i], next.features[i]);
      }
    } while (next.size > 0);
  }

  /** Returns the nearest, and those that are as near but for rounding; in no order. */
  List<ScoreDoc> candidates() {
    found.removeIf(one -> one.score < least());
    return found;
  }

  private void offer(int document, float score) {
    if (score >= least()) {
      found.add(new ScoreDoc(document, score));
      best.add(score);
      if (best.size() > limit) {
        best.remove();
      }
    }
  }

  private float least() {
    return best.size() < limit ? 0 : best.element() - ROUNDING;
  }
}
