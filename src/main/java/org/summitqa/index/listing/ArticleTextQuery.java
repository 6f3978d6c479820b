package org.summitqa.index.listing;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.WildcardQuery;
import org.summitqa.index.Fields;
import org.summitqa.language.Analysis;
import org.summitqa.language.DictionaryCuts;
import org.summitqa.language.FunctionWords;
import org.summitqa.text.TextFolding;

/**
 * The words that an article must hold to be listed, cut as passages are: Latin words by their stem,
 * Chinese words by their character pairs. A pair that reaches from one word of the dictionary into
 * the next is none, so that 禁毒合作 finds 合作禁毒; where both are single characters they are more likely
 * a name that the dictionary lacks, which has to stand as it is. A word of one character is held
 * wherever the character stands. Words that every text has are asked for only where there is
 * nothing else.
 */
final class ArticleTextQuery {
  /** Beyond this a text is an essay; its beginning says what it is about. */
  private static final int MAX_WORDS = 256;

  private static final float CONTEXT_WEIGHT = 0.3f;

  private ArticleTextQuery() {}

  /** Returns a query of passages for each word, at most 256; none where the text has no words. */
  static List<Query> queries(String text) {
    return of(text).stream().limit(MAX_WORDS).map(ArticleTextQuery::holding).toList();
  }

  /** Returns the words: Latin words and pairs in order of appearance, then single characters. */
  static Set<String> of(String text) {
    String folded = TextFolding.fold(text);
    List<Analysis.Term> pieces = Analysis.termsOfFolded(Analysis.BIGRAMS, folded);
    DictionaryCuts cuts = DictionaryCuts.of(folded);
    Set<String> words = new LinkedHashSet<>();
    pieces.stream()
        .filter(piece -> !cuts.reachesAcross(piece))
        .map(Analysis.Term::text)
        .filter(word -> !FunctionWords.contains(word))
        .forEach(words::add);
    cuts.singles().stream()
        .filter(single -> words.stream().noneMatch(word -> word.contains(single)))
        .forEach(words::add);
    if (words.isEmpty()) {
      pieces.forEach(piece -> words.add(piece.text()));
    }
    return words;
  }

  private static Query holding(String word) {
    return new BooleanQuery.Builder()
        .add(in(Fields.BIGRAMS, word), Occur.SHOULD)
        .add(new BoostQuery(in(Fields.CONTEXT_BIGRAMS, word), CONTEXT_WEIGHT), Occur.SHOULD)
        .build();
  }

  private static Query in(String field, String word) {
    Query whole = new TermQuery(new Term(field, word));
    if (!DictionaryCuts.isOneHan(word)) {
      return whole;
    }
    return new BooleanQuery.Builder()
        .add(whole, Occur.SHOULD)
        .add(new PrefixQuery(new Term(field, word)), Occur.SHOULD)
        .add(new WildcardQuery(new Term(field, WildcardQuery.WILDCARD_CHAR + word)), Occur.SHOULD)
        .build();
  }
}
