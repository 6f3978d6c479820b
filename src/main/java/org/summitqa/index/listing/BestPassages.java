package org.summitqa.index.listing;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BitSet;

/** Finds in each article of a snapshot the passage that has most of some words. */
final class BestPassages {
  /** In place of a document's number, where an article has no passage. */
  static final int NONE = -1;

  private final List<LeafReaderContext> leaves;
  private final Weight words;

  private BestPassages(List<LeafReaderContext> leaves, Weight words) {
    this.leaves = leaves;
    this.words = words;
  }

  /**
   * Prepares to look for words.
   *
   * @param words a query of passages for each
   */
  static BestPassages of(IndexSearcher searcher, List<Query> words) throws IOException {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    words.forEach(word -> any.add(word, Occur.SHOULD));
    Weight weight = searcher.createWeight(searcher.rewrite(any.build()), ScoreMode.COMPLETE, 1);
    return new BestPassages(searcher.getIndexReader().leaves(), weight);
  }

  /**
   * Returns the number of the best passage's document, the first of equals; the first passage where
   * none has any of the words.
   *
   * @param article the number of the article's document
   */
  int in(int article) throws IOException {
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(article, leaves));
    BitSet articles = ArticleListing.ARTICLES.getBitSet(leaf);
    int end = article - leaf.docBase;
    if (articles == null || end == 0) {
      return NONE;
    }
    int first = articles.prevSetBit(end - 1) + 1;
    return first == end ? NONE : leaf.docBase + best(leaf, first, end);
  }

  private int best(LeafReaderContext leaf, int first, int end) throws IOException {
    Scorer scorer = words.scorer(leaf);
    int best = first;
    float most = 0;
    int passage = scorer == null ? end : scorer.iterator().advance(first);
    while (scorer != null && passage < end) {
      float score = scorer.score();
      if (score > most) {
        best = passage;
        most = score;
      }
      passage = scorer.iterator().nextDoc();
    }
    return best;
  }
}
