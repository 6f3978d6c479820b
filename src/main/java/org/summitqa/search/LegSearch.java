package org.summitqa.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.summitqa.corpus.Language;
import org.summitqa.search.Fusion.Found;
import org.summitqa.search.Fusion.Leg;

/**
 * Runs the legs of a search on one snapshot of the index and fuses them.
 *
 * <p>Text becomes term queries only; it is never parsed, so no character of it means anything.
 */
@Component
final class LegSearch {
  /** How many passages each leg puts up for fusion. */
  private static final int CANDIDATES = 100;

  /** What a term in the title or heading counts beside one in the passage's own text. */
  private static final float CONTEXT_WEIGHT = 0.3f;

  /** Lucene refuses queries of more clauses; a question has a few dozen terms. */
  private static final int MAX_TERMS = 256;

  private static final Sort BY_SCORE_THEN_ID =
      new Sort(SortField.FIELD_SCORE, new SortField(Fields.PASSAGE, SortField.Type.STRING));

  private final Encoder encoder;
  private final LearntNames names;
  private final DenseSearch dense;
  private final Fusion chinese =
      new Fusion(Map.of(Leg.WORDS, 0.3, Leg.BIGRAMS, 0.4, Leg.DENSE, 0.3));
  private final Fusion english = new Fusion(Map.of(Leg.CONCEPTS, 0.7, Leg.DENSE, 0.3));

  LegSearch(Encoder encoder, LearntNames names, DenseSearch dense) {
    this.encoder = encoder;
    this.names = names;
    this.dense = dense;
  }

  List<CloseReading.Read> search(IndexSearcher searcher, String text, Filter filter, int limit)
      throws IOException {
    return Analysis.terms(Analysis.BIGRAMS, text).isEmpty()
        ? List.of()
        : search(searcher, text, encoder.encodeQuestion(text), filter, limit);
  }

  /** Searches for a text that is encoded already. */
  List<CloseReading.Read> search(
      IndexSearcher searcher, String text, EncodedText question, Filter filter, int limit)
      throws IOException {
    Query only = ArticleQueries.of(filter);
    int candidates = Math.max(CANDIDATES, limit);
    Map<Leg, List<Found>> legs = new EnumMap<>(Leg.class);
    legs.put(Leg.DENSE, dense.search(searcher, question.vector(), only, candidates));
    if (Language.of(text) == Language.EN) {
      Query concepts = ConceptQueries.of(searcher, QuestionTerms.of(text, names.lexicon()));
      legs.put(Leg.CONCEPTS, lexical(searcher, concepts, only, candidates));
      Set<Integer> notEncoded = dense.notEncoded(searcher, legs);
      return CloseReading.none(english.fuse(legs, notEncoded, limit), limit);
    }
    Query words = anyOf(Analysis.terms(Analysis.WORDS, text), Fields.WORDS, Fields.CONTEXT_WORDS);
    legs.put(Leg.WORDS, lexical(searcher, words, only, candidates));
    Query bigrams = anyOf(bigrams(text), Fields.BIGRAMS, Fields.CONTEXT_BIGRAMS);
    legs.put(Leg.BIGRAMS, lexical(searcher, bigrams, only, candidates));
    Set<Integer> notEncoded = dense.notEncoded(searcher, legs);
    List<Fusion.Scored> ranking = chinese.fuse(legs, notEncoded, candidates);
    TokenCloseness closeness = new TokenCloseness(question.tokens());
    return CloseReading.of(closeness, ranking, top -> dense.tokens(searcher, top), limit);
  }

  /** A question that only asks is searched for by the words that ask. */
  private static Collection<String> bigrams(String text) {
    Collection<String> content = QuestionTerms.bigrams(text);
    return content.isEmpty() ? Analysis.terms(Analysis.BIGRAMS, text) : content;
  }

  static Map<String, Double> rarity(IndexSearcher searcher, Collection<String> terms)
      throws IOException {
    double passages = searcher.getIndexReader().getDocCount(Fields.BIGRAMS);
    Map<String, Double> rarity = new HashMap<>();
    for (String term : terms) {
      double holding = searcher.getIndexReader().docFreq(new Term(Fields.BIGRAMS, term));
      rarity.put(term, Math.log(1 + (passages - holding + 0.5) / (holding + 0.5)));
    }
    return rarity;
  }

  private static Query anyOf(Collection<String> terms, String field, String contextField) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    terms.stream()
        .distinct()
        .limit(MAX_TERMS)
        .forEach(
            term -> {
              query.add(new TermQuery(new Term(field, term)), Occur.SHOULD);
              Query context = new TermQuery(new Term(contextField, term));
              query.add(new BoostQuery(context, CONTEXT_WEIGHT), Occur.SHOULD);
            });
    return query.build();
  }

  private static List<Found> lexical(
      IndexSearcher searcher, Query terms, @Nullable Query only, int limit) throws IOException {
    BooleanQuery.Builder query = new BooleanQuery.Builder().add(terms, Occur.MUST);
    if (only != null) {
      query.add(only, Occur.FILTER);
    }
    return found(searcher, searcher.search(query.build(), limit, BY_SCORE_THEN_ID, true));
  }

  private static List<Found> found(IndexSearcher searcher, TopDocs top) throws IOException {
    List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
    List<Found> found = new ArrayList<>(top.scoreDocs.length);
    for (ScoreDoc hit : top.scoreDocs) {
      LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(hit.doc, leaves));
      SortedDocValues ids = leaf.reader().getSortedDocValues(Fields.PASSAGE);
      if (ids != null && ids.advanceExact(hit.doc - leaf.docBase)) {
        String id = ids.lookupOrd(ids.ordValue()).utf8ToString();
        found.add(new Found(hit.doc, id, hit.score));
      }
    }
    return found;
  }
}
