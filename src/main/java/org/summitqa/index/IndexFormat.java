package org.summitqa.index;

import java.nio.file.Path;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.codecs.KnnVectorsFormat;
import org.apache.lucene.codecs.lucene104.Lucene104Codec;
import org.apache.lucene.codecs.lucene104.Lucene104HnswScalarQuantizedVectorsFormat;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.lucene.util.quantization.QuantizedByteVectorValues.ScalarEncoding;
import org.jspecify.annotations.Nullable;
import org.summitqa.encoder.Encoder;
import org.summitqa.language.Analysis;

/** How the index is written: analysis of each field, similarity, and the form of vectors. */
public final class IndexFormat {
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

  /** Of a node of the graph. This and {@link #CANDIDATES} are Lucene's defaults. */
  private static final int NEIGHBOURS = 16;

  /** How many are looked at while a node is put into the graph. */
  private static final int CANDIDATES = 100;

  /** For {@link #config}: every segment has a graph. */
  public static final int GRAPH = 1;

  /** For {@link #config}: none has. */
  public static final int NO_GRAPH = Integer.MAX_VALUE;

  private static final Analyzer ANALYZER =
      new PerFieldAnalyzerWrapper(
          Analysis.BIGRAMS,
          Map.of(Fields.WORDS, Analysis.WORDS, Fields.CONTEXT_WORDS, Analysis.WORDS));

  /** Changes with the fields of the index of words, so that it is made anew. */
  private static final String WORDS_LAYOUT = "words-4";

  private static final String VECTORS_LAYOUT = "vectors-2";

  static {
    // An English question of 256 concepts has ten translations of each, in text and context, and
    // Lucene counts every term of them; its default of 1024 is a long question's.
    IndexSearcher.setMaxClauseCount(1 << 14);
  }

  private IndexFormat() {}

  /** Names the analysis that passages are stored with. */
  static String name() {
    return WORDS_LAYOUT + "/" + Analysis.VERSION;
  }

  /** Opens the index of words, text and metadata in a folder. */
  static LuceneFolder openWords(Path path) {
    return new LuceneFolder(path, IndexFormat::wordsConfig, WORDS_LAYOUT);
  }

  private static IndexWriterConfig wordsConfig() {
    TieredMergePolicy merges = new TieredMergePolicy();
    // An article that is deleted counts among its terms' documents until it is merged away.
    merges.setForceMergeDeletesPctAllowed(0);
    return config(NO_GRAPH).setMergePolicy(merges);
  }

  /** Opens the index of vectors in a folder. */
  public static LuceneFolder openVectors(Path path, Encoder encoder) {
    return new LuceneFolder(path, () -> config(NO_GRAPH), vectorsLayout(encoder));
  }

  /** Tells whether the notes of a commit are of an index of vectors of this version and encoder. */
  static boolean isOfVectors(Encoder encoder, Map<String, String> notes) {
    return LuceneFolder.isOf(vectorsLayout(encoder), notes);
  }

  private static String vectorsLayout(Encoder encoder) {
    return VECTORS_LAYOUT + "/" + encoder.name() + "/" + encoder.dimensions();
  }

  /** Tells whether the notes of a commit are of an index of words of this version. */
  static boolean isOfWords(Map<String, String> notes) {
    return LuceneFolder.isOf(WORDS_LAYOUT, notes);
  }

  /**
   * Returns how documents are written.
   *
   * @param fewest from how many vectors on a segment has a graph
   */
  public static IndexWriterConfig config(int fewest) {
    KnnVectorsFormat vectors =
        new Lucene104HnswScalarQuantizedVectorsFormat(
            ScalarEncoding.UNSIGNED_BYTE, NEIGHBOURS, CANDIDATES, 1, null, fewest);
    return new IndexWriterConfig(ANALYZER)
        .setSimilarity(BM25)
        .setCommitOnClose(false)
        .setCodec(
            new Lucene104Codec() {
              @Override
              public KnnVectorsFormat getKnnVectorsFormatForField(String field) {
                return vectors;
              }
            });
  }
}
