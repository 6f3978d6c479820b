package org.summitqa.index;

import java.io.IOException;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiBits;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * Walks over the documents of a snapshot in the order of an id that each has in a field, whatever
 * the order in which they were written, and holds one at a time.
 */
public final class IdCursor {
  private final IndexReader reader;
  private final @Nullable Bits live;
  private final TermsEnum ids;
  private @Nullable PostingsEnum postings;
  private int document = -1;

  public IdCursor(IndexReader reader, String field) throws IOException {
    this.reader = reader;
    this.live = MultiBits.getLiveDocs(reader);
    Terms terms = MultiTerms.getTerms(reader, field);
    this.ids = terms == null ? TermsEnum.EMPTY : terms.iterator();
  }

  /** Moves to the next document and returns its id, valid until the next; null at the end. */
  @Nullable
  public BytesRef next() throws IOException {
    for (BytesRef id = ids.next(); id != null; id = ids.next()) {
      PostingsEnum documents = ids.postings(postings, PostingsEnum.NONE);
      postings = documents;
      document = documents.nextDoc();
      while (document != PostingsEnum.NO_MORE_DOCS && live != null && !live.get(document)) {
        document = documents.nextDoc();
      }
      if (document != PostingsEnum.NO_MORE_DOCS) {
        return id;
      }
    }
    return null;
  }

  /** Returns the number of the document at hand. */
  public int document() {
    return document;
  }

  /** Returns what the document at hand has in a field. */
  public BytesRef value(String field) throws IOException {
    return value(reader, document, field);
  }

  /** Returns what a document has in a field of binary values. */
  public static BytesRef value(IndexReader reader, int document, String field) throws IOException {
    LeafReaderContext leaf = reader.leaves().get(ReaderUtil.subIndex(document, reader.leaves()));
    BinaryDocValues values = leaf.reader().getBinaryDocValues(field);
    if (values == null || !values.advanceExact(document - leaf.docBase)) {
      throw new IllegalStateException("The index lacks the field " + field);
    }
    return values.binaryValue();
  }
}
