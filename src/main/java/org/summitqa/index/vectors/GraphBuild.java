package org.summitqa.index.vectors;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LogDocMergePolicy;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import org.springframework.util.FileSystemUtils;
import org.summitqa.corpus.ArticleMetadata;
import org.summitqa.index.Fields;
import org.summitqa.index.IdCursor;
import org.summitqa.index.IndexFormat;
import org.summitqa.index.LexicalIndex;
import org.summitqa.index.PassageDocuments;

/**
 * Builds one graph over all vectors. What a graph finds depends on the order in which its nodes
 * came, so it is built anew: from the vectors in the order of passage ids, by one thread, from
 * pieces of one size. It is built in a folder of its own and put in place of what was by one
 * commit; a process that is killed on the way leaves the index as it was.
 *
 * <p>Of 100,000 vectors: two and a half minutes on one busy core, within 256 MB of heap.
 */
final class GraphBuild {
  /** Passages that are held in memory at a time, of some 18 KB each. */
  private static final int PIECE = 1000;

  /** More than the pieces of any corpus, so that they are merged in one go. */
  private static final int PIECES = 1 << 16;

  private final LexicalIndex words;
  private final VectorIndex vectors;
  private final Path path;

  GraphBuild(LexicalIndex words, VectorIndex vectors) {
    this.words = words;
    this.vectors = vectors;
    this.path = vectors.path().resolve("graph");
  }

  /** Builds; does not commit. */
  void run() {
    try {
      FileSystemUtils.deleteRecursively(path);
      try (Directory directory = FSDirectory.open(path)) {
        writePieces(directory);
        merge(directory);
        vectors
            .folder()
            .write(
                writer -> {
                  writer.deleteAll();
                  writer.addIndexes(directory);
                });
      }
      FileSystemUtils.deleteRecursively(path);
    } catch (IOException e) {
      throw new UncheckedIOException("The graph of vectors cannot be written", e);
    }
  }

  private void writePieces(Directory directory) throws IOException {
    IndexWriterConfig config =
        IndexFormat.config(IndexFormat.NO_GRAPH)
            .setMergePolicy(NoMergePolicy.INSTANCE)
            .setMaxBufferedDocs(PIECE)
            .setRAMBufferSizeMB(IndexWriterConfig.DISABLE_AUTO_FLUSH);
    try (IndexWriter pieces = new IndexWriter(directory, config)) {
      words
          .folder()
          .read(
              passages ->
                  vectors.folder().read(stored -> copy(passages, stored.getIndexReader(), pieces)));
      pieces.commit();
    }
  }

  private static int copy(IndexSearcher passages, IndexReader stored, IndexWriter pieces)
      throws IOException {
    PassageLookup lookup = new PassageLookup(passages.getIndexReader());
    IdCursor vector = new IdCursor(stored, Fields.PASSAGE);
    int copied = 0;
    for (BytesRef id = vector.next(); id != null; id = vector.next()) {
      BytesRef stamp = vector.value(Fields.STAMP);
      int passage = lookup.document(id, stamp);
      if (passage >= 0) {
        ArticleMetadata article =
            PassageDocuments.metadata(passages.storedFields().document(passage));
        VectorCursor cursor = new VectorCursor(stored);
        cursor.moveTo(vector.document());
        pieces.addDocument(VectorDocuments.of(id, stamp, article, cursor.passageVector()));
        copied++;
      }
    }
    return copied;
  }

  private static void merge(Directory directory) throws IOException {
    LogDocMergePolicy merges = new LogDocMergePolicy();
    merges.setMergeFactor(PIECES);
    IndexWriterConfig config =
        IndexFormat.config(IndexFormat.GRAPH)
            .setMergePolicy(merges)
            .setMergeScheduler(new SerialMergeScheduler());
    try (IndexWriter graph = new IndexWriter(directory, config)) {
      graph.forceMerge(1);
      graph.commit();
    }
  }
}
