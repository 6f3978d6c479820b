package org.summitqa.index.vectors;

import java.io.IOException;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.FloatVectorValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.KnnVectorValues.DocIndexIterator;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.summitqa.index.Fields;
import org.summitqa.index.IdCursor;

/** Reads stored vectors, moving forward only. For one thread. */
final class VectorCursor {
  private final IndexReader reader;
  private @Nullable Segment segment;
  private int document = -1;

  VectorCursor(IndexReader reader) {
    this.reader = reader;
  }

  /** Moves to a document behind the one at hand, which has a vector. */
  void moveTo(int target) throws IOException {
    LeafReaderContext leaf = reader.leaves().get(ReaderUtil.subIndex(target, reader.leaves()));
    if (segment == null || segment.leaf != leaf) {
      segment = Segment.of(leaf);
    }
    document = target - leaf.docBase;
  }

  /** Returns the vector as it was encoded; valid until the next move. */
  float[] vector() throws IOException {
    Segment at = segment();
    if (at.places.docID() < document && at.places.advance(document) != document) {
      throw lacks(Fields.VECTOR);
    }
    return at.vectors.vectorValue(at.places.index());
  }

  /** Returns all that encoding gave, to keep. */
  PassageVector passageVector() throws IOException {
    Segment at = segment();
    BytesRef tokens = IdCursor.value(reader, at.leaf.docBase + document, Fields.TOKENS);
    return new PassageVector(vector().clone(), BytesRef.deepCopyOf(tokens));
  }

  BytesRef passageId() throws IOException {
    Segment at = segment();
    if (!at.ids.advanceExact(document)) {
      throw lacks(Fields.PASSAGE);
    }
    return BytesRef.deepCopyOf(at.ids.lookupOrd(at.ids.ordValue()));
  }

  BytesRef stamp() throws IOException {
    Segment at = segment();
    if (!at.stamps.advanceExact(document)) {
      throw lacks(Fields.STAMP);
    }
    return BytesRef.deepCopyOf(at.stamps.binaryValue());
  }

  private Segment segment() {
    if (segment == null) {
      throw new IllegalStateException("Not moved to a document yet");
    }
    return segment;
  }

  private static IllegalStateException lacks(String field) {
    return new IllegalStateException("The index lacks the field " + field);
  }

  private record Segment(
      LeafReaderContext leaf,
      FloatVectorValues vectors,
      DocIndexIterator places,
      SortedDocValues ids,
      BinaryDocValues stamps) {
    static Segment of(LeafReaderContext leaf) throws IOException {
      FloatVectorValues vectors = leaf.reader().getFloatVectorValues(Fields.VECTOR);
      if (vectors == null) {
        throw lacks(Fields.VECTOR);
      }
      return new Segment(
          leaf,
          vectors,
          vectors.iterator(),
          DocValues.getSorted(leaf.reader(), Fields.PASSAGE),
          DocValues.getBinary(leaf.reader(), Fields.STAMP));
    }
  }
}
