package org.summitqa.index.vectors;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.summitqa.index.Fields;
import org.summitqa.index.IdCursor;

/** Finds passages of a snapshot by id and stamp. For one thread. */
public final class PassageLookup {
  private final IndexReader reader;
  private final List<Segment> segments = new ArrayList<>();

  public PassageLookup(IndexReader reader) throws IOException {
    this.reader = reader;
    for (LeafReaderContext leaf : reader.leaves()) {
      Terms terms = leaf.reader().terms(Fields.PASSAGE);
      if (terms != null) {
        segments.add(new Segment(leaf.docBase, leaf.reader().getLiveDocs(), terms.iterator()));
      }
    }
  }

  /** Returns the number of a passage's document, or -1 where there is none of that stamp. */
  public int document(BytesRef passageId, BytesRef stamp) throws IOException {
    for (Segment segment : segments) {
      int document = segment.document(passageId);
      if (document >= 0) {
        BytesRef own = IdCursor.value(reader, document, Fields.STAMP);
        return own.equals(stamp) ? document : -1;
      }
    }
    return -1;
  }

  private record Segment(int base, @Nullable Bits live, TermsEnum ids) {
    int document(BytesRef id) throws IOException {
      if (ids.seekExact(id)) {
        PostingsEnum documents = ids.postings(null, PostingsEnum.NONE);
        for (int doc = documents.nextDoc();
            doc != PostingsEnum.NO_MORE_DOCS;
            doc = documents.nextDoc()) {
          if (live == null || live.get(doc)) {
            return base + doc;
          }
        }
      }
      return -1;
    }
  }
}
