package org.summitqa.search.rank;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.summitqa.index.Fields;
import org.summitqa.search.question.QuestionTerm;

/**
 * Looks for what is meant rather than for words: each term of a question counts once, by the best
 * of its alternatives that a passage holds, weighted by how rare all its alternatives together are.
 *
 * <p>That is Pirkola's structured query (SIGIR 1998) without the frequency of a term in the
 * passage. Lucene's {@code SynonymQuery} has the frequency, but knows single terms only, and a
 * Chinese word of three characters is a phrase of two pairs in this index.
 */
final class ConceptQueries {
  private static final float CONTEXT_WEIGHT = 0.3f;

  private ConceptQueries() {}

  static Query of(IndexSearcher searcher, List<QuestionTerm> terms) throws IOException {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    for (QuestionTerm term : terms) {
      List<Query> inText = alternatives(term, Fields.BIGRAMS, Fields.WORDS);
      double rarity = rarity(searcher, inText) * term.importance();
      List<Query> inContext = alternatives(term, Fields.CONTEXT_BIGRAMS, Fields.CONTEXT_WORDS);
      query.add(bestOf(inText, rarity), Occur.SHOULD);
      query.add(bestOf(inContext, rarity * CONTEXT_WEIGHT), Occur.SHOULD);
    }
    return query.build();
  }

  private static double rarity(IndexSearcher searcher, List<Query> alternatives)
      throws IOException {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    alternatives.forEach(alternative -> any.add(alternative, Occur.SHOULD));
    double passages = searcher.getIndexReader().getDocCount(Fields.BIGRAMS);
    double holding = searcher.count(any.build());
    return Math.log(1 + (passages - holding + 0.5) / (holding + 0.5));
  }

  private static Query bestOf(List<Query> alternatives, double weight) {
    List<Query> weighted = new ArrayList<>();
    for (int place = 0; place < alternatives.size(); place++) {
      float boost = (float) (weight * QuestionTerm.share(place));
      weighted.add(new BoostQuery(new ConstantScoreQuery(alternatives.get(place)), boost));
    }
    return new DisjunctionMaxQuery(weighted, 0);
  }

  private static List<Query> alternatives(QuestionTerm term, String pairs, String words) {
    return term.alternatives().stream().map(a -> alternative(a, pairs, words)).toList();
  }

  /** A single Han character is no pair; the dictionary words have those that stand alone. */
  private static Query alternative(QuestionTerm.Alternative word, String pairs, String words) {
    List<String> terms = word.terms();
    if (terms.size() > 1 && isNumber(terms.getFirst()) && isHan(terms.getLast())) {
      // 15日 is cut as 15, 日举 where 举行 follows.
      terms = terms.subList(0, terms.size() - 1);
    }
    if (terms.size() == 1) {
      boolean single = terms.getFirst().length() == 1 && isHan(terms.getFirst());
      return new TermQuery(new Term(single ? words : pairs, terms.getFirst()));
    }
    return new PhraseQuery(pairs, terms.toArray(String[]::new));
  }

  private static boolean isNumber(String term) {
    return Character.isDigit(term.charAt(0));
  }

  private static boolean isHan(String term) {
    return Character.isIdeographic(term.codePointAt(0));
  }
}
