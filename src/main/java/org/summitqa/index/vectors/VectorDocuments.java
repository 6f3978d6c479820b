package org.summitqa.index.vectors;

import java.io.IOException;
import java.util.Optional;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.KnnFloatVectorField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.VectorSimilarityFunction;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.summitqa.corpus.ArticleMetadata;
import org.summitqa.index.Fields;
import org.summitqa.index.PassageDocuments;
import org.summitqa.index.PassageFingerprint;

/** Vectors as documents of their index, and back. */
final class VectorDocuments {
  private VectorDocuments() {}

  static Document of(
      BytesRef passageId, BytesRef stamp, ArticleMetadata article, PassageVector vector) {
    BytesRef id = BytesRef.deepCopyOf(passageId);
    BytesRef content = BytesRef.deepCopyOf(PassageFingerprint.content(stamp));
    Document document = new Document();
    document.add(new StringField(Fields.PASSAGE, id, Store.NO));
    document.add(new SortedDocValuesField(Fields.PASSAGE, id));
    document.add(new StringField(Fields.CONTENT, content, Store.NO));
    document.add(new BinaryDocValuesField(Fields.STAMP, BytesRef.deepCopyOf(stamp)));
    PassageDocuments.addFilters(document, article);
    document.add(
        new KnnFloatVectorField(
            Fields.VECTOR, vector.whole(), VectorSimilarityFunction.DOT_PRODUCT));
    document.add(new BinaryDocValuesField(Fields.TOKENS, vector.tokens()));
    return document;
  }

  /** Returns the vector of a text that was encoded before, for whatever passage. */
  static Optional<PassageVector> ofContent(IndexSearcher searcher, BytesRef stamp)
      throws IOException {
    Term content = new Term(Fields.CONTENT, PassageFingerprint.content(stamp));
    ScoreDoc[] found = searcher.search(new TermQuery(content), 1).scoreDocs;
    if (found.length == 0) {
      return Optional.empty();
    }
    VectorCursor stored = new VectorCursor(searcher.getIndexReader());
    stored.moveTo(found[0].doc);
    return Optional.of(stored.passageVector());
  }
}
