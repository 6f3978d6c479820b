package org.summitqa.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.search.IndexSearcher;
import org.summitqa.corpus.Article;
import org.summitqa.corpus.ArticleMetadata;
import org.summitqa.evidence.Filter;
import org.summitqa.evidence.Hit;
import org.summitqa.index.IndexSize;
import org.summitqa.index.LexicalIndex;
import org.summitqa.index.LuceneFolder.ReadOperation;
import org.summitqa.index.PassageDocuments;
import org.summitqa.index.duplicates.DuplicateLookup;
import org.summitqa.lexicon.BilingualDictionary;
import org.summitqa.search.query.QuestionReader;
import org.summitqa.search.query.SearchQuery;
import org.summitqa.search.rank.Fusion;
import org.summitqa.search.rank.HybridSearch;
import org.summitqa.search.rank.IndexSearchers;
import org.summitqa.search.rank.LateInteractionReranker;

/** One snapshot of the index of words and of that of vectors. */
final class LuceneIndexView implements IndexView {
  private final IndexSearchers searchers;
  private final LexicalIndex words;
  private final HybridSearch legs;
  private final QuestionReader questions;
  private final BilingualDictionary lexicon;

  LuceneIndexView(
      IndexSearchers searchers,
      LexicalIndex words,
      HybridSearch legs,
      QuestionReader questions,
      BilingualDictionary lexicon) {
    this.searchers = searchers;
    this.words = words;
    this.legs = legs;
    this.questions = questions;
    this.lexicon = lexicon;
  }

  @Override
  public SearchQuery read(String question) {
    return questions.read(
        question,
        lexicon,
        this::rarity,
        event -> read(searcher -> legs.day(searchers, questions.text(event, lexicon))));
  }

  @Override
  public List<Hit> search(SearchQuery query, Filter filter, int limit) {
    return read(
        searcher ->
            hits(searcher, legs.search(searchers, query.text(), filter, limit, query.time())));
  }

  private List<Hit> hits(
      IndexSearcher searcher, List<LateInteractionReranker.RerankedPassage> ranking)
      throws IOException {
    DuplicateLookup reprinted = new DuplicateLookup(searcher, words.stories(searcher));
    List<Hit> hits = new ArrayList<>();
    for (LateInteractionReranker.RerankedPassage read : ranking) {
      int found = read.scored().document();
      hits.add(hit(read, searcher.storedFields().document(found), reprinted));
    }
    return hits;
  }

  private static Hit hit(
      LateInteractionReranker.RerankedPassage read, Document document, DuplicateLookup reprinted)
      throws IOException {
    Fusion.ScoredPassage scored = read.scored();
    ArticleMetadata article = PassageDocuments.metadata(document);
    return new Hit(
        PassageDocuments.passage(document),
        article,
        scored.score(),
        scored.signals(),
        read.sentences(),
        reprinted.of(scored.document(), article),
        scored.trace());
  }

  @Override
  public Map<String, Double> rarity(Collection<String> terms) {
    return read(searcher -> HybridSearch.rarity(searcher, terms));
  }

  @Override
  public BilingualDictionary lexicon() {
    return lexicon;
  }

  @Override
  public IndexSize size() {
    return read(LexicalIndex::size);
  }

  @Override
  public Optional<Article> article(String articleId) {
    return read(searcher -> LexicalIndex.article(searcher, articleId))
        .map(PassageDocuments::article);
  }

  private <T> T read(ReadOperation<T> reading) {
    try {
      return reading.on(searchers.words());
    } catch (IOException e) {
      throw new UncheckedIOException("The index cannot be read", e);
    }
  }
}
