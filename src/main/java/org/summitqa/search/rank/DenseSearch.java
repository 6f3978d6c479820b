package org.summitqa.search.rank;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.summitqa.encoder.BinaryTokenVectors;
import org.summitqa.index.Fields;
import org.summitqa.index.IdCursor;
import org.summitqa.index.IndexSettings;
import org.summitqa.index.LexicalIndex;
import org.summitqa.index.vectors.NearestVectors;
import org.summitqa.index.vectors.NearestVectors.Near;
import org.summitqa.index.vectors.PassageLookup;
import org.summitqa.index.vectors.VectorIndex;
import org.summitqa.search.rank.Fusion.Leg;
import org.summitqa.search.rank.Fusion.PassageScore;
import org.summitqa.search.rank.Fusion.ScoredPassage;

/**
 * The leg that finds passages by closeness of vectors. A vector whose passage changed or is gone is
 * passed over.
 */
@Component
public final class DenseSearch {
  private final LexicalIndex words;
  private final VectorIndex vectors;
  private final int exact;

  public DenseSearch(LexicalIndex words, VectorIndex vectors, IndexSettings settings) {
    this.words = words;
    this.vectors = vectors;
    this.exact = settings.exactVectors();
  }

  /** Returns the nearest passages, best first, equal scores by passage id. */
  List<PassageScore> search(
      IndexSearchers searchers, float[] vector, @Nullable Query only, int limit)
      throws IOException {
    IndexSearcher near = searchers.vectors();
    boolean few = near.getIndexReader().numDocs() <= exact;
    return joined(
        searchers.words(),
        few
            ? NearestVectors.exact(near, vector, only, limit)
            : NearestVectors.byGraph(near, vector, only, limit));
  }

  /** Returns which of the documents found have no vector yet. */
  Set<Integer> notEncoded(IndexSearchers searchers, Map<Leg, List<PassageScore>> legs)
      throws IOException {
    return vectors.isComplete(words.state(searchers.words()))
        ? Set.of()
        : notEncoded(searchers.words(), searchers.vectors().getIndexReader(), legs.values());
  }

  /** Returns the tokens of each passage of a ranking, none where it is not encoded yet. */
  List<Optional<BinaryTokenVectors>> tokens(IndexSearchers searchers, List<ScoredPassage> ranking)
      throws IOException {
    return tokens(searchers.words(), searchers.vectors().getIndexReader(), ranking);
  }

  private static List<Optional<BinaryTokenVectors>> tokens(
      IndexSearcher passages, IndexReader encoded, List<ScoredPassage> ranking) throws IOException {
    PassageLookup lookup = new PassageLookup(encoded);
    List<Optional<BinaryTokenVectors>> tokens = new ArrayList<>();
    for (ScoredPassage one : ranking) {
      BytesRef stamp = IdCursor.value(passages.getIndexReader(), one.document(), Fields.STAMP);
      int document = lookup.document(new BytesRef(one.id()), stamp);
      tokens.add(
          document < 0
              ? Optional.empty()
              : Optional.of(
                  BinaryTokenVectors.of(IdCursor.value(encoded, document, Fields.TOKENS))));
    }
    return tokens;
  }

  private static Set<Integer> notEncoded(
      IndexSearcher passages, IndexReader encoded, Collection<List<PassageScore>> legs)
      throws IOException {
    PassageLookup lookup = new PassageLookup(encoded);
    Set<Integer> without = new HashSet<>();
    for (List<PassageScore> leg : legs) {
      for (PassageScore one : leg) {
        BytesRef stamp = IdCursor.value(passages.getIndexReader(), one.document(), Fields.STAMP);
        if (lookup.document(new BytesRef(one.id()), stamp) < 0) {
          without.add(one.document());
        }
      }
    }
    return without;
  }

  private static List<PassageScore> joined(IndexSearcher passages, List<Near> nearest)
      throws IOException {
    PassageLookup lookup = new PassageLookup(passages.getIndexReader());
    List<PassageScore> found = new ArrayList<>();
    for (Near one : nearest) {
      int document = lookup.document(one.passageId(), one.stamp());
      if (document >= 0) {
        found.add(new PassageScore(document, one.passageId().utf8ToString(), one.score()));
      }
    }
    return found;
  }
}
