package org.summitqa.search.rank;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.ConcurrentLruCache;
import org.summitqa.corpus.EventTime;
import org.summitqa.corpus.Passage;
import org.summitqa.encoder.EncodedText;
import org.summitqa.encoder.Encoder;
import org.summitqa.evidence.Filter;
import org.summitqa.evidence.TimeConstraint;
import org.summitqa.index.EventDayFields;
import org.summitqa.index.Fields;
import org.summitqa.index.IndexedNames;
import org.summitqa.index.LexicalIndex;
import org.summitqa.index.PassageDocuments;
import org.summitqa.index.listing.ArticleQueries;
import org.summitqa.language.Analysis;
import org.summitqa.search.question.EventDateResolver;
import org.summitqa.search.question.QuestionTerms;
import org.summitqa.search.question.TimeConstraintParser;
import org.summitqa.search.rank.Fusion.Found;
import org.summitqa.search.rank.Fusion.Leg;
import org.summitqa.text.Language;
import org.summitqa.text.TextFolding;

/**
 * Runs the legs of a search on one snapshot of the index and fuses them.
 *
 * <p>Text becomes term queries only; it is never parsed, so no character of it means anything.
 */
@Component
public final class HybridSearch {
  /**
   * How many questions are kept encoded. One question is searched for several times: with and
   * without the time that it asks about, and for each publisher that is compared.
   */
  private static final int QUESTIONS = 32;

  /** How many passages each leg puts up for fusion. */
  private static final int CANDIDATES = 100;

  /** How many are put up besides that tell of the time asked for. */
  private static final int OF_TIME = 20;

  /** In how many passages the day of an event is looked for that a question names. */
  private static final int NAMING_PASSAGES = 8;

  private final ConcurrentLruCache<String, EncodedText> questions;
  private final IndexedNames names;
  private final DenseSearch dense;
  private final LexicalIndex words;
  private final TimeConstraintParser times;
  private final Fusion chinese = Fusion.of(WeightGroup.LEGS_CHINESE);
  private final Fusion english = Fusion.of(WeightGroup.LEGS_ENGLISH);

  public HybridSearch(
      Encoder encoder,
      IndexedNames names,
      DenseSearch dense,
      LexicalIndex words,
      TimeConstraintParser times) {
    this.questions = new ConcurrentLruCache<>(QUESTIONS, encoder::encodeQuestion);
    this.names = names;
    this.dense = dense;
    this.words = words;
    this.times = times;
  }

  /** Returns the time that a text asks about. */
  public TimeConstraint asked(IndexSearcher searcher, String text) {
    return times.of(text, name -> day(searcher, name));
  }

  private Optional<EventTime> day(IndexSearcher searcher, String event) {
    try {
      List<Passage> found = new ArrayList<>();
      for (LateInteractionReranker.Read read :
          search(searcher, event, Filter.NONE, NAMING_PASSAGES, TimeConstraint.NONE)) {
        Document document = searcher.storedFields().document(read.scored().document());
        found.add(PassageDocuments.passage(document));
      }
      return EventDateResolver.day(event, names.lexicon(), found);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Finds passages, preferring those that tell of a time. */
  public List<LateInteractionReranker.Read> search(
      IndexSearcher searcher, String text, Filter filter, int limit, TimeConstraint asked)
      throws IOException {
    return Analysis.terms(Analysis.BIGRAMS, text).isEmpty()
        ? List.of()
        : search(searcher, text, encoded(text), filter, limit, asked);
  }

  /** A question has one vector in either script. */
  private EncodedText encoded(String text) {
    return questions.get(TextFolding.simplified(text));
  }

  /** Searches for a text that is encoded already. */
  List<LateInteractionReranker.Read> search(
      IndexSearcher searcher,
      String text,
      EncodedText question,
      Filter filter,
      int limit,
      TimeConstraint asked)
      throws IOException {
    Asked all = new Asked(text, question, ArticleQueries.of(filter), asked);
    boolean inEnglish = Language.of(text) == Language.EN;
    int candidates = Math.max(CANDIDATES, limit);
    List<Fusion.Scored> different =
        new NearDuplicateFilter(searcher, words.stories(searcher))
            .without(
                candidates,
                limit,
                n -> inEnglish ? english(searcher, all, n) : chinese(searcher, all, n));
    List<Fusion.Scored> ordered = TimePreference.order(searcher, different, asked);
    List<Fusion.Scored> ranking = ordered.subList(0, Math.min(candidates, ordered.size()));
    if (inEnglish) {
      return TimePreference.lift(LateInteractionReranker.none(ranking, candidates), limit);
    }
    MaxSimScorer closeness = new MaxSimScorer(question.tokens());
    return TimePreference.lift(
        LateInteractionReranker.of(
            closeness, ranking, top -> dense.tokens(searcher, top), candidates),
        limit);
  }

  /**
   * What is looked for.
   *
   * @param only what every passage has to meet; null for nothing
   */
  private record Asked(
      String text, EncodedText question, @Nullable Query only, TimeConstraint time) {}

  private List<Fusion.Scored> english(IndexSearcher searcher, Asked asked, int limit)
      throws IOException {
    Map<Leg, List<Found>> legs = new EnumMap<>(Leg.class);
    legs.put(Leg.DENSE, dense.search(searcher, asked.question.vector(), asked.only, limit));
    Query concepts = ConceptQueries.of(searcher, QuestionTerms.of(asked.text, names.lexicon()));
    legs.put(Leg.CONCEPTS, TermLegs.find(searcher, concepts, asked.only, limit));
    return fuse(searcher, english, legs, concepts, asked, limit);
  }

  private List<Fusion.Scored> chinese(IndexSearcher searcher, Asked asked, int limit)
      throws IOException {
    Map<Leg, List<Found>> legs = new EnumMap<>(Leg.class);
    legs.put(Leg.DENSE, dense.search(searcher, asked.question.vector(), asked.only, limit));
    Collection<String> cut = Analysis.terms(Analysis.WORDS, asked.text);
    Query terms = TermLegs.anyOf(cut, Fields.WORDS, Fields.CONTEXT_WORDS);
    legs.put(Leg.WORDS, TermLegs.find(searcher, terms, asked.only, limit));
    Query bigrams = TermLegs.anyOf(bigrams(asked.text), Fields.BIGRAMS, Fields.CONTEXT_BIGRAMS);
    legs.put(Leg.BIGRAMS, TermLegs.find(searcher, bigrams, asked.only, limit));
    return fuse(searcher, chinese, legs, bigrams, asked, limit);
  }

  /** Fuses; where a time is asked for, those that tell of it are in, though they are far down. */
  private List<Fusion.Scored> fuse(
      IndexSearcher searcher,
      Fusion fusion,
      Map<Leg, List<Found>> legs,
      Query terms,
      Asked asked,
      int limit)
      throws IOException {
    if (asked.time.isEmpty()) {
      return fusion.fuse(legs, dense.notEncoded(searcher, legs), limit);
    }
    legs.put(Leg.TIME, ofTime(searcher, terms, asked));
    return fusion.fuse(legs, dense.notEncoded(searcher, legs), Integer.MAX_VALUE);
  }

  private static List<Found> ofTime(IndexSearcher searcher, Query terms, Asked asked)
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
