package org.summitqa.search;

import java.io.IOException;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.codecs.KnnVectorsFormat;
import org.apache.lucene.codecs.lucene104.Lucene104Codec;
import org.apache.lucene.codecs.lucene104.Lucene104HnswScalarQuantizedVectorsFormat;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.lucene.util.quantization.QuantizedByteVectorValues.ScalarEncoding;
import org.jspecify.annotations.Nullable;

/** How the index is written: analysis of each field, similarity, and the form of vectors. */
final class IndexFormat {
  /**
   * BM25 as it is tuned for passages: k1 0.9, b 0.4 (Yang, Fang and Lin, Anserini, 2017). Passages
   * are of one length, so length says little.
   */
  static final Similarity BM25 = new BM25Similarity(0.9f, 0.4f);

  /** Opens searchers that score as the writer does. */
  static final SearcherFactory SEARCHERS =
      new SearcherFactory() {
        @Override
        public IndexSearcher newSearcher(IndexReader reader, @Nullable IndexReader previous) {
          IndexSearcher searcher = new IndexSearcher(reader);
          searcher.setSimilarity(BM25);
          return searcher;
        }
      };

  /** Lucene's defaults for the graph: 16 neighbours a node, 100 candidates while building. */
  private static final KnnVectorsFormat INT8_HNSW =
      new Lucene104HnswScalarQuantizedVectorsFormat(ScalarEncoding.UNSIGNED_BYTE, 16, 100);

  private static final Analyzer ANALYZER =
      new PerFieldAnalyzerWrapper(
          Analysis.BIGRAMS,
          Map.of(Fields.WORDS, Analysis.WORDS, Fields.CONTEXT_WORDS, Analysis.WORDS));

  private static final String READY = "ready";

  static {
    // An English question of 256 concepts has ten translations of each, in text and context, and
    // Lucene counts every term of them; its default of 1024 is a long question's.
    IndexSearcher.setMaxClauseCount(1 << 14);
  }

  private IndexFormat() {}

  /** Names the analysis and encoding that passages are stored with. */
  static String name(Encoder encoder) {
    return Analysis.VERSION + "/" + encoder.name();
  }

  /** Tells whether the data of a commit say that it was made of a corpus. */
  static boolean isReady(Map<String, String> commitData) {
    return commitData.containsKey(READY);
  }

  static IndexWriterConfig writerConfig() {
    return new IndexWriterConfig(ANALYZER)
        .setSimilarity(BM25)
        .setCommitOnClose(false)
        .setCodec(
            new Lucene104Codec() {
              @Override
              public KnnVectorsFormat getKnnVectorsFormatForField(String field) {
                return INT8_HNSW;
              }
            });
  }

  /** Tells whether the opened commit was made of a corpus, and not when the folder was made. */
  static boolean isReady(IndexWriter writer) throws IOException {
    Iterable<Map.Entry<String, String>> data = writer.getLiveCommitData();
    if (data != null) {
      for (Map.Entry<String, String> entry : data) {
        if (entry.getKey().equals(READY)) {
          return true;
        }
      }
    }
    return false;
  }

  static void markReady(IndexWriter writer) {
    writer.setLiveCommitData(Map.of(READY, "true").entrySet());
  }
}
