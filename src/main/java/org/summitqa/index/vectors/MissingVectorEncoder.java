package org.summitqa.index.vectors;

import java.io.IOException;
import org.apache.lucene.document.Document;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.BytesRef;
import org.summitqa.corpus.ArticleMetadata;
import org.summitqa.encoder.EncodedText;
import org.summitqa.index.Fields;
import org.summitqa.index.IdCursor;
import org.summitqa.index.PassageDocuments;

/**
 * Gives passages the vector that they lack, and takes away vectors that lack their passage. A text
 * that was encoded before the run, under whatever id, is not encoded again.
 *
 * @param passages where the passages are
 * @param stored the vectors as they were when the run began
 * @param vectors where vectors go
 */
record MissingVectorEncoder(
    IndexSearcher passages,
    IndexSearcher stored,
    VectorIndex vectors,
    VectorEncoding encoding,
    VectorProgressTracker meter)
    implements PassageVectorDiff.Visitor {
  @Override
  public void missing(BytesRef id, IdCursor passage) throws IOException {
    Document document = passages.storedFields().document(passage.document());
    BytesRef stamp = passage.value(Fields.STAMP);
    PassageVector vector =
        VectorDocuments.ofContent(stored, stamp).orElseGet(() -> encode(document));
    ArticleMetadata article = PassageDocuments.metadata(document);
    vectors.put(id, VectorDocuments.of(id, stamp, article, vector));
    meter.step();
    if (meter.isCommitDue()) {
      vectors.commit();
    }
  }

  private PassageVector encode(Document passage) {
    EncodedText encoded = encoding.encode(PassageDocuments.encoded(passage));
    return new PassageVector(encoded.vector(), PassageDocuments.tokens(passage, encoded));
  }

  @Override
  public void orphan(BytesRef passageId) {
    vectors.delete(passageId);
  }
}
