package org.summitqa.index.vectors;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.BytesRef;
import org.springframework.context.annotation.DependsOn;
import org.springframework.stereotype.Component;
import org.summitqa.encoder.Encoder;
import org.summitqa.index.Fields;
import org.summitqa.index.IndexFormat;
import org.summitqa.index.IndexSettings;
import org.summitqa.index.LexicalIndex;
import org.summitqa.index.LuceneFolder;

/**
 * The index of vectors, with a document for each passage that has one, in a folder within that of
 * the words. Vectors take hours where words take minutes, so they come after them, one by one.
 */
@Component
@DependsOn(LexicalIndex.BEAN) // Whose lock it is that tells of another process.
public final class VectorIndex implements Closeable {
  public static final String FOLDER = "vectors";

  /** The state of the words that the vectors are complete for. */
  private static final String COMPLETE = "complete";

  private static final String GRAPH = "graph";

  private final LuceneFolder folder;
  private final Path path;

  public VectorIndex(IndexSettings settings, Encoder encoder) {
    this.path = Path.of(settings.path()).resolve(FOLDER);
    this.folder = IndexFormat.openVectors(path, encoder);
  }

  public LuceneFolder folder() {
    return folder;
  }

  Path path() {
    return path;
  }

  long size() {
    return folder.read(searcher -> (long) searcher.getIndexReader().numDocs());
  }

  /** Tells whether the last commit has all vectors for a state of the words. */
  public boolean isComplete(String state) {
    return folder.note(COMPLETE).equals(state);
  }

  /** Tells whether the last commit has all of its vectors in one graph. */
  boolean hasGraph() {
    return !folder.note(GRAPH).isEmpty();
  }

  /** Makes what was written durable and visible, as a part of what is missing. */
  void commit() {
    folder.commit(Map.of(COMPLETE, "", GRAPH, ""));
  }

  /** Makes what was written durable and visible, as complete for a state of the words. */
  void commit(String state, boolean graph) {
    folder.commit(Map.of(COMPLETE, state, GRAPH, graph ? "one" : ""));
  }

  /** Stores a vector in place of the one that its passage had. */
  void put(BytesRef passageId, Document document) {
    Term id = new Term(Fields.PASSAGE, BytesRef.deepCopyOf(passageId));
    folder.write(writer -> writer.updateDocument(id, document));
  }

  void delete(BytesRef passageId) {
    Term id = new Term(Fields.PASSAGE, BytesRef.deepCopyOf(passageId));
    folder.write(writer -> writer.deleteDocuments(id));
  }

  @Override
  public void close() throws IOException {
    folder.close();
  }
}
