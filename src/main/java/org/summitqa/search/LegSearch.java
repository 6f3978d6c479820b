package org.summitqa.search;

import java.io.IOException;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
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

  private final Encoder encoder;
  private final LearntNames names;
  private final DenseSearch dense;
  private final WordsIndex words;
  private final Fusion chinese =
      new Fusion(Map.of(Leg.WORDS, 0.3, Leg.BIGRAMS, 0.4, Leg.DENSE, 0.3));
  private final Fusion english = new Fusion(Map.of(Leg.CONCEPTS, 0.7, Leg.DENSE, 0.3));

  LegSearch(Encoder encoder, LearntNames names, DenseSearch dense, WordsIndex words) {
    this.encoder = encoder;
    this.names = names;
    this.dense = dense;
    this.words = words;
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
    Copies copies = new Copies(searcher, words.stories(searcher));
    int candidates = Math.max(CANDIDATES, limit);
    if (Language.of(text) == Language.EN) {
      List<Fusion.Scored> ranking =
          copies.without(candidates, limit, n -> english(searcher, text, question, only, n));
      return CloseReading.none(ranking, limit);
    }
    List<Fusion.Scored> ranking =
        copies.without(candidates, limit, n -> chinese(searcher, text, question, only, n));
    TokenCloseness closeness = new TokenCloseness(question.tokens());
    return CloseReading.of(closeness, ranking, top -> dense.tokens(searcher, top), limit);
  }

  private List<Fusion.Scored> english(
      IndexSearcher searcher, String text, EncodedText question, @Nullable Query only, int limit)
      throws IOException {
    Map<Leg, List<Found>> legs = new EnumMap<>(Leg.class);
    legs.put(Leg.DENSE, dense.search(searcher, question.vector(), only, limit));
    Query concepts = ConceptQueries.of(searcher, QuestionTerms.of(text, names.lexicon()));
    legs.put(Leg.CONCEPTS, TermLegs.find(searcher, concepts, only, limit));
    return english.fuse(legs, dense.notEncoded(searcher, legs), limit);
  }

  private List<Fusion.Scored> chinese(
      IndexSearcher searcher, String text, EncodedText question, @Nullable Query only, int limit)
      throws IOException {
    Map<Leg, List<Found>> legs = new EnumMap<>(Leg.class);
    legs.put(Leg.DENSE, dense.search(searcher, question.vector(), only, limit));
    Query terms =
        TermLegs.anyOf(Analysis.terms(Analysis.WORDS, text), Fields.WORDS, Fields.CONTEXT_WORDS);
    legs.put(Leg.WORDS, TermLegs.find(searcher, terms, only, limit));
    Query bigrams = TermLegs.anyOf(bigrams(text), Fields.BIGRAMS, Fields.CONTEXT_BIGRAMS);
    legs.put(Leg.BIGRAMS, TermLegs.find(searcher, bigrams, only, limit));
    return chinese.fuse(legs, dense.notEncoded(searcher, legs), limit);
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
}
