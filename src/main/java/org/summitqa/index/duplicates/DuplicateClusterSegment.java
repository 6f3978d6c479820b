package org.summitqa.index.duplicates;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;
import org.summitqa.dedup.ArticleFingerprint;
import org.summitqa.dedup.FingerprintPostings;
import org.summitqa.dedup.FingerprintedArticle;
import org.summitqa.index.Fields;

/**
 * The keys of a segment's articles, deleted ones included: a segment never changes otherwise. Some
 * 40 keys of 8 bytes for an article of a thousand characters.
 */
final class DuplicateClusterSegment {
  private final long[] keys;
  private final Map<Integer, FingerprintedArticle> compared = new HashMap<>();

  private DuplicateClusterSegment(long[] keys) {
    this.keys = keys;
  }

  static DuplicateClusterSegment of(LeafReader leaf) throws IOException {
    BinaryDocValues imprints = DocValues.getBinary(leaf, Fields.STORY);
    long[] keys = new long[256];
    int count = 0;
    for (int doc = imprints.nextDoc();
        doc != DocIdSetIterator.NO_MORE_DOCS;
        doc = imprints.nextDoc()) {
      long[] own = FingerprintPostings.keys(doc, imprint(imprints.binaryValue()));
      if (count + own.length > keys.length) {
        keys = Arrays.copyOf(keys, 2 * (count + own.length));
      }
      System.arraycopy(own, 0, keys, count, own.length);
      count += own.length;
    }
    long[] sorted = Arrays.copyOf(keys, count);
    Arrays.sort(sorted);
    return new DuplicateClusterSegment(sorted);
  }

  long[] keys() {
    return keys;
  }

  /** Returns an article that has a key in common with another, by its number in the segment. */
  FingerprintedArticle telling(LeafReader leaf, int document) throws IOException {
    FingerprintedArticle known = compared.get(document);
    if (known == null) {
      known = read(leaf, document);
      compared.put(document, known);
    }
    return known;
  }

  private static FingerprintedArticle read(LeafReader leaf, int document) throws IOException {
    BinaryDocValues imprints = DocValues.getBinary(leaf, Fields.STORY);
    SortedDocValues ids = DocValues.getSorted(leaf, Fields.ARTICLE_ORDER);
    if (!imprints.advanceExact(document) || !ids.advanceExact(document)) {
      throw new IllegalStateException("The index lacks the field " + Fields.STORY);
    }
    String id = ids.lookupOrd(ids.ordValue()).utf8ToString();
    return FingerprintedArticle.of(document, id, imprint(imprints.binaryValue()));
  }

  private static ArticleFingerprint imprint(BytesRef bytes) {
    return ArticleFingerprint.of(bytes.bytes, bytes.offset, bytes.length);
  }
}
