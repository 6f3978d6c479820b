package org.summitqa.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.Document;
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
import org.summitqa.corpus.EventTime;
import org.summitqa.corpus.Language;
import org.summitqa.corpus.Passage;
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

  /** How many are put up besides that tell of the time asked for. */
  private static final int OF_TIME = 20;

  /** In how many passages the day of an event is looked for that a question names. */
  private static final int NAMING_PASSAGES = 8;

  /** What a term in the title or heading counts beside one in the passage's own text. */
  private static final float CONTEXT_WEIGHT = 0.3f;

  /** Lucene refuses queries of more clauses; a question has a few dozen terms. */
  private static final int MAX_TERMS = 256;

  private static final Sort BY_SCORE_THEN_ID =
      new Sort(SortField.FIELD_SCORE, new SortField(Fields.PASSAGE, SortField.Type.STRING));

  private final Encoder encoder;
  private final LearntNames names;
  private final DenseSearch dense;
  private final AskedTimes times;
  private final Fusion chinese =
      new Fusion(Map.of(Leg.WORDS, 0.3, Leg.BIGRAMS, 0.4, Leg.DENSE, 0.3));
  private final Fusion english = new Fusion(Map.of(Leg.CONCEPTS, 0.7, Leg.DENSE, 0.3));

  LegSearch(Encoder encoder, LearntNames names, DenseSearch dense, AskedTimes times) {
    this.encoder = encoder;
    this.names = names;
    this.dense = dense;
    this.times = times;
  }

  /** Returns the time that a text asks about. */
  AskedTime asked(IndexSearcher searcher, String text) {
    return times.of(text, name -> day(searcher, name));
  }

  private Optional<EventTime> day(IndexSearcher searcher, String event) {
    try {
      List<Passage> found = new ArrayList<>();
      for (CloseReading.Read read :
          search(searcher, event, Filter.NONE, NAMING_PASSAGES, AskedTime.NONE)) {
        Document document = searcher.storedFields().document(read.scored().document());
        found.add(PassageDocuments.passage(document));
      }
      return DatedEvents.day(event, names.lexicon(), found);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Finds passages, preferring those that tell of a time. */
  List<CloseReading.Read> search(
      IndexSearcher searcher, String text, Filter filter, int limit, AskedTime asked)
      throws IOException {
    return Analysis.terms(Analysis.BIGRAMS, text).isEmpty()
        ? List.of()
        : search(searcher, text, encoder.encodeQuestion(text), filter, limit, asked);
  }

  /** Searches for a text that is encoded already. */
  List<CloseReading.Read> search(
      IndexSearcher searcher,
      String text,
      EncodedText question,
      Filter filter,
      int limit,
      AskedTime asked)
      throws IOException {
    Query only = ArticleQueries.of(filter);
    int candidates = Math.max(CANDIDATES, limit);
    Map<Leg, List<Found>> legs = new EnumMap<>(Leg.class);
    legs.put(Leg.DENSE, dense.search(searcher, question.vector(), only, candidates));
    if (Language.of(text) == Language.EN) {
      Query concepts = ConceptQueries.of(searcher, QuestionTerms.of(text, names.lexicon()));
      legs.put(Leg.CONCEPTS, lexical(searcher, concepts, only, candidates));
      legs.put(Leg.TIME, ofTime(searcher, concepts, only, asked));
      List<Fusion.Scored> ranking = fuse(searcher, english, legs, candidates, asked);
      return TimePreference.lift(CloseReading.none(ranking, candidates), limit);
    }
    Query words = anyOf(Analysis.terms(Analysis.WORDS, text), Fields.WORDS, Fields.CONTEXT_WORDS);
    legs.put(Leg.WORDS, lexical(searcher, words, only, candidates));
    Query bigrams = anyOf(bigrams(text), Fields.BIGRAMS, Fields.CONTEXT_BIGRAMS);
    legs.put(Leg.BIGRAMS, lexical(searcher, bigrams, only, candidates));
    legs.put(Leg.TIME, ofTime(searcher, bigrams, only, asked));
    List<Fusion.Scored> ranking = fuse(searcher, chinese, legs, candidates, asked);
    TokenCloseness closeness = new TokenCloseness(question.tokens());
    return TimePreference.lift(
        CloseReading.of(closeness, ranking, top -> dense.tokens(searcher, top), candidates), limit);
  }

  private List<Fusion.Scored> fuse(
      IndexSearcher searcher, Fusion fusion, Map<Leg, List<Found>> legs, int limit, AskedTime asked)
      throws IOException {
    Set<Integer> notEncoded = dense.notEncoded(searcher, legs);
    List<Fusion.Scored> all =
        TimePreference.order(searcher, fusion.fuse(legs, notEncoded, Integer.MAX_VALUE), asked);
    return all.subList(0, Math.min(limit, all.size()));
  }

  /** Finds passages that tell of the time asked for, which else may be too far down. */
  private static List<Found> ofTime(
      IndexSearcher searcher, Query terms, @Nullable Query only, AskedTime asked)
      throws IOException {
    if (asked.isEmpty()) {
      return List.of();
    }
    BooleanQuery.Builder both = new BooleanQuery.Builder();
    both.add(EventDays.query(asked.times()), Occur.FILTER);
    if (only != null) {
      both.add(only, Occur.FILTER);
    }
    return lexical(searcher, terms, both.build(), OF_TIME);
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
