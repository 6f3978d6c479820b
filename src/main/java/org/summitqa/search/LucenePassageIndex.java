package org.summitqa.search;

import java.util.Optional;
import java.util.function.Function;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.springframework.stereotype.Component;
import org.summitqa.corpus.Article;
import org.summitqa.dedup.Republications;
import org.summitqa.index.Fields;
import org.summitqa.index.IndexSize;
import org.summitqa.index.IndexedNames;
import org.summitqa.index.LexicalIndex;
import org.summitqa.index.PassageDocuments;
import org.summitqa.index.listing.ArticleList;
import org.summitqa.index.listing.ArticleListing;
import org.summitqa.index.listing.ArticleQuery;
import org.summitqa.index.listing.CorpusStatistics;
import org.summitqa.index.vectors.VectorIndex;
import org.summitqa.index.vectors.VectorIndexer;
import org.summitqa.index.vectors.VectorProgress;
import org.summitqa.lexicon.BilingualDictionary;
import org.summitqa.search.query.QuestionReader;
import org.summitqa.search.rank.HybridSearch;
import org.summitqa.search.rank.IndexSearchers;
import org.summitqa.text.Language;

/** Searches, lists and tells of the indexes of words and of vectors. */
@Component
final class LucenePassageIndex implements PassageSearch, ArticleCatalog, IndexStatus {
  private final LexicalIndex words;
  private final VectorIndex vectors;
  private final VectorIndexer encoding;
  private final IndexedNames names;
  private final HybridSearch legs;
  private final QuestionReader questions;

  LucenePassageIndex(
      LexicalIndex words,
      VectorIndex vectors,
      VectorIndexer encoding,
      IndexedNames names,
      HybridSearch legs,
      QuestionReader questions) {
    this.words = words;
    this.vectors = vectors;
    this.encoding = encoding;
    this.names = names;
    this.legs = legs;
    this.questions = questions;
  }

  @Override
  public <T> T view(Function<IndexView, T> reading) {
    return words
        .folder()
        .read(found -> vectors.folder().read(near -> reading.apply(view(found, near))));
  }

  private IndexView view(IndexSearcher found, IndexSearcher near) {
    return new LuceneIndexView(
        new IndexSearchers(found, near), words, legs, questions, names.lexicon());
  }

  @Override
  public BilingualDictionary lexicon() {
    return names.lexicon();
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
    return encoding.progress();
  }

  @Override
  public IndexSize size() {
    return words.size();
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
  public CorpusStatistics statistics() {
    return words.catalogue();
  }
}
