package org.summitqa.search.rank;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.summitqa.corpus.EventTime;
import org.summitqa.corpus.Passage;
import org.summitqa.encoder.EncodedText;
import org.summitqa.evidence.Filter;
import org.summitqa.evidence.TimeConstraint;
import org.summitqa.index.EventDayFields;
import org.summitqa.index.Fields;
import org.summitqa.index.LexicalIndex;
import org.summitqa.index.PassageDocuments;
import org.summitqa.index.listing.ArticleQueries;
import org.summitqa.language.Analysis;
import org.summitqa.search.query.SearchText;
import org.summitqa.search.question.EventDateResolver;
import org.summitqa.search.question.QuestionTerms;
import org.summitqa.search.rank.Fusion.Leg;
import org.summitqa.search.rank.Fusion.PassageScore;
import org.summitqa.text.Language;

/**
 * Runs the legs of a search on one snapshot of the index and fuses them.
 *
 * <p>Text becomes term queries only; it is never parsed, so no character of it means anything.
 */
@Component
public final class HybridSearch {
  /** How many passages each leg puts up for fusion. */
  private static final int CANDIDATES = 100;

  /** How many are put up besides that tell of the time asked for. */
  private static final int OF_TIME = 20;

  /** In how many passages the day of an event is looked for that a question names. */
  private static final int NAMING_PASSAGES = 8;

  private final DenseSearch dense;
  private final LexicalIndex words;
  private final Fusion chinese = Fusion.of(WeightGroup.LEGS_CHINESE);
  private final Fusion english = Fusion.of(WeightGroup.LEGS_ENGLISH);

  /**
   * Takes what the legs search in.
   *
   * @param dense finds by vectors
   * @param words knows which articles print one text
   */
  public HybridSearch(DenseSearch dense, LexicalIndex words) {
    this.dense = dense;
    this.words = words;
  }

  /** Finds the day of an event that a question names; see {@link EventDateResolver}. */
  public Optional<EventTime> day(IndexSearchers searchers, SearchText event) throws IOException {
    List<Passage> found = new ArrayList<>();
    for (LateInteractionReranker.RerankedPassage read :
        search(searchers, event, Filter.NONE, NAMING_PASSAGES, TimeConstraint.none())) {
      int passage = read.scored().document();
      found.add(PassageDocuments.passage(searchers.words().storedFields().document(passage)));
    }
    return EventDateResolver.day(event.terms(), found);
  }

  /** Finds passages, preferring those that tell of a time. */
  public List<LateInteractionReranker.RerankedPassage> search(
      IndexSearchers searchers, SearchText text, Filter filter, int limit, TimeConstraint asked)
      throws IOException {
    return Analysis.terms(Analysis.BIGRAMS, text.raw()).isEmpty()
        ? List.of()
        : search(searchers, new SearchRequest(text, ArticleQueries.of(filter), asked), limit);
  }

  private List<LateInteractionReranker.RerankedPassage> search(
      IndexSearchers searchers, SearchRequest asked, int limit) throws IOException {
    boolean inEnglish = asked.text.language() == Language.EN;
    int candidates = Math.max(CANDIDATES, limit);
    List<Fusion.ScoredPassage> different =
        new NearDuplicateFilter(searchers.words(), words.stories(searchers.words()))
            .without(
                candidates,
                limit,
                n -> inEnglish ? english(searchers, asked, n) : chinese(searchers, asked, n));
    List<Fusion.ScoredPassage> ordered =
        TimePreference.order(searchers.words(), different, asked.time);
    List<Fusion.ScoredPassage> ranking = ordered.subList(0, Math.min(candidates, ordered.size()));
    if (inEnglish) {
      return TimePreference.lift(LateInteractionReranker.none(ranking, candidates), limit);
    }
    MaxSimScorer closeness = new MaxSimScorer(asked.encoded().tokens());
    return TimePreference.lift(
        LateInteractionReranker.of(
            closeness, ranking, top -> dense.tokens(searchers, top), candidates),
        limit);
  }

  /**
   * What is looked for.
   *
   * @param only what every passage has to meet; null for nothing
   */
  private record SearchRequest(SearchText text, @Nullable Query only, TimeConstraint time) {
    EncodedText encoded() {
      return text.encoding().get();
    }
  }

  private List<Fusion.ScoredPassage> english(
      IndexSearchers searchers, SearchRequest asked, int limit) throws IOException {
    Map<Leg, List<PassageScore>> legs = new EnumMap<>(Leg.class);
    legs.put(Leg.DENSE, dense.search(searchers, asked.encoded().vector(), asked.only, limit));
    Query concepts = ConceptQueries.of(searchers.words(), asked.text.terms());
    legs.put(Leg.CONCEPTS, TermLegs.find(searchers.words(), concepts, asked.only, limit));
    return fuse(searchers, english, legs, concepts, asked, limit);
  }

  private List<Fusion.ScoredPassage> chinese(
      IndexSearchers searchers, SearchRequest asked, int limit) throws IOException {
    Map<Leg, List<PassageScore>> legs = new EnumMap<>(Leg.class);
    legs.put(Leg.DENSE, dense.search(searchers, asked.encoded().vector(), asked.only, limit));
    Collection<String> cut = Analysis.terms(Analysis.WORDS, asked.text.raw());
    Query terms = TermLegs.anyOf(cut, Fields.WORDS, Fields.CONTEXT_WORDS);
    legs.put(Leg.WORDS, TermLegs.find(searchers.words(), terms, asked.only, limit));
    Query bigrams =
        TermLegs.anyOf(bigrams(asked.text.raw()), Fields.BIGRAMS, Fields.CONTEXT_BIGRAMS);
    legs.put(Leg.BIGRAMS, TermLegs.find(searchers.words(), bigrams, asked.only, limit));
    return fuse(searchers, chinese, legs, bigrams, asked, limit);
  }

  /** Fuses; where a time is asked for, those that tell of it are in, though they are far down. */
  private List<Fusion.ScoredPassage> fuse(
      IndexSearchers searchers,
      Fusion fusion,
      Map<Leg, List<PassageScore>> legs,
      Query terms,
      SearchRequest asked,
      int limit)
      throws IOException {
    if (asked.time.isEmpty()) {
      return fusion.fuse(legs, dense.notEncoded(searchers, legs), limit);
    }
    legs.put(Leg.TIME, ofTime(searchers.words(), terms, asked));
    return fusion.fuse(legs, dense.notEncoded(searchers, legs), Integer.MAX_VALUE);
  }

  private static List<PassageScore> ofTime(IndexSearcher searcher, Query terms, SearchRequest asked)
      throws IOException {
    BooleanQuery.Builder both = new BooleanQuery.Builder();
    both.add(EventDayFields.query(asked.time), Occur.FILTER);
    if (asked.only != null) {
      both.add(asked.only, Occur.FILTER);
    }
    return TermLegs.find(searcher, terms, both.build(), OF_TIME);
  }

  /** A question that only asks is searched for by the words that ask. */
  private static Collection<String> bigrams(String text) {
    Collection<String> content = QuestionTerms.bigrams(text);
    return content.isEmpty() ? Analysis.terms(Analysis.BIGRAMS, text) : content;
  }

  /** Tells how rare terms are among the passages; see {@code IndexView}. */
  public static Map<String, Double> rarity(IndexSearcher searcher, Collection<String> terms)
      throws IOException {
    double passages = searcher.getIndexReader().getDocCount(Fields.BIGRAMS);
    Map<String, Double> rarity = new HashMap<>();
    for (String term : terms) {
      double holding = searcher.getIndexReader().docFreq(new Term(Fields.BIGRAMS, term));
      rarity.put(term, Math.log(1 + (passages - holding + 0.5) / (holding + 0.5)));
    }
    return rarity;
  }
}
