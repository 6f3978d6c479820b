package org.summitqa.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.springframework.stereotype.Component;
import org.summitqa.corpus.Article;
import org.summitqa.corpus.ArticleMetadata;
import org.summitqa.dedup.Republications;
import org.summitqa.evidence.Filter;
import org.summitqa.evidence.Hit;
import org.summitqa.evidence.TimeConstraint;
import org.summitqa.index.Fields;
import org.summitqa.index.IndexSize;
import org.summitqa.index.IndexedNames;
import org.summitqa.index.LexicalIndex;
import org.summitqa.index.PassageDocuments;
import org.summitqa.index.duplicates.DuplicateLookup;
import org.summitqa.index.listing.ArticleList;
import org.summitqa.index.listing.ArticleListing;
import org.summitqa.index.listing.ArticleQuery;
import org.summitqa.index.listing.CorpusStatistics;
import org.summitqa.index.vectors.VectorIndexer;
import org.summitqa.index.vectors.VectorProgress;
import org.summitqa.lexicon.BilingualDictionary;
import org.summitqa.search.rank.Fusion;
import org.summitqa.search.rank.HybridSearch;
import org.summitqa.search.rank.LateInteractionReranker;
import org.summitqa.text.Language;

/** Searches the indexes of words and of vectors. */
@Component
final class LucenePassageIndex implements PassageIndex {
  private final LexicalIndex words;
  private final VectorIndexer vectors;
  private final IndexedNames names;
  private final HybridSearch legs;

  LucenePassageIndex(
      LexicalIndex words, VectorIndexer vectors, IndexedNames names, HybridSearch legs) {
    this.words = words;
    this.vectors = vectors;
    this.names = names;
    this.legs = legs;
  }

  @Override
  public boolean isReady() {
    return words.isReady();
  }

  @Override
  public boolean isWhole() {
    return words.isWhole();
  }

  @Override
  public VectorProgress vectors() {
    return vectors.progress();
  }

  @Override
  public List<Hit> search(String text, Filter filter, int limit) {
    return words
        .folder()
        .read(
            searcher -> {
              TimeConstraint asked = legs.asked(searcher, text);
              return hits(searcher, legs.search(searcher, text, filter, limit, asked));
            });
  }

  private static Hit hit(
      LateInteractionReranker.Read read, Document document, DuplicateLookup reprinted)
      throws IOException {
    Fusion.Scored scored = read.scored();
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
  public List<Hit> search(String text, Filter filter, int limit, TimeConstraint asked) {
    return words
        .folder()
        .read(searcher -> hits(searcher, legs.search(searcher, text, filter, limit, asked)));
  }

  private List<Hit> hits(IndexSearcher searcher, List<LateInteractionReranker.Read> ranking)
      throws IOException {
    DuplicateLookup reprinted = new DuplicateLookup(searcher, words.stories(searcher));
    List<Hit> hits = new ArrayList<>();
    for (LateInteractionReranker.Read read : ranking) {
      int found = read.scored().document();
      hits.add(hit(read, searcher.storedFields().document(found), reprinted));
    }
    return hits;
  }

  @Override
  public TimeConstraint asked(String question) {
    return words.folder().read(searcher -> legs.asked(searcher, question));
  }

  @Override
  public Map<String, Double> rarity(Collection<String> terms) {
    return words.folder().read(searcher -> HybridSearch.rarity(searcher, terms));
  }

  @Override
  public BilingualDictionary lexicon() {
    return names.lexicon();
  }

  @Override
  public double share(Language language) {
    long all = words.size().articles();
    TermQuery query = new TermQuery(new Term(Fields.ARTICLE_LANGUAGE, language.code()));
    return all == 0 ? 0 : (double) words.folder().read(s -> s.count(query)) / all;
  }

  @Override
  public Optional<Article> article(String articleId) {
    return words.article(articleId).map(PassageDocuments::article);
  }

  @Override
  public Optional<Republications> reprints(String articleId) {
    return words.reprints(articleId);
  }

  @Override
  public ArticleList articles(ArticleQuery query, int offset, int limit) {
    return words.folder().read(searcher -> ArticleListing.of(searcher, query, offset, limit));
  }

  @Override
  public CorpusStatistics catalogue() {
    return words.catalogue();
  }

  @Override
  public IndexSize size() {
    return words.size();
  }
}
