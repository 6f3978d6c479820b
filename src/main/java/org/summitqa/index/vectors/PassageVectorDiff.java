package org.summitqa.index.vectors;

import java.io.IOException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.util.BytesRef;
import org.summitqa.index.Fields;
import org.summitqa.index.IdCursor;

/** Walks over passages and vectors side by side, in the order of passage ids. */
final class PassageVectorDiff {
  private PassageVectorDiff() {}

  /** Is told where the two differ. */
  interface Visitor {
    /** Is told of a passage that has no vector, or that of an earlier version. */
    void missing(BytesRef id, IdCursor passage) throws IOException;

    /** Is told of a vector that has no passage. */
    void orphan(BytesRef passageId) throws IOException;
  }

  /** Walks, and returns how many passages have their vector. */
  static long walk(IndexReader passages, IndexReader vectors, Visitor visitor) throws IOException {
    IdCursor passage = new IdCursor(passages, Fields.PASSAGE);
    IdCursor vector = new IdCursor(vectors, Fields.PASSAGE);
    BytesRef wanted = passage.next();
    BytesRef stored = vector.next();
    long equal = 0;
    while (wanted != null || stored != null) {
      int order = wanted == null ? 1 : stored == null ? -1 : wanted.compareTo(stored);
      if (stored != null && order > 0) {
        visitor.orphan(stored);
      } else if (order == 0 && passage.value(Fields.STAMP).equals(vector.value(Fields.STAMP))) {
        equal++;
      } else if (wanted != null) {
        visitor.missing(wanted, passage);
      }
      wanted = order <= 0 ? passage.next() : wanted;
      stored = order >= 0 ? vector.next() : stored;
    }
    return equal;
  }
}
