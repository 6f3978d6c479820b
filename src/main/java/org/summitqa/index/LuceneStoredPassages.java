package org.summitqa.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.springframework.stereotype.Component;
import org.summitqa.evidence.Filter;
import org.summitqa.index.listing.ArticleQueries;
import org.summitqa.index.vectors.VectorIndexer;
import org.summitqa.index.vectors.VectorProgress;

/** Reads passages from the index of words. */
@Component
final class LuceneStoredPassages implements StoredPassages {
  private static final int STEPS = 10;
  private static final Query PASSAGES = new FieldExistsQuery(Fields.PASSAGE);
  private static final Sort BY_ID =
      new Sort(new SortField(Fields.ARTICLE_ORDER, SortField.Type.STRING));
  private static final Sort IN_TEXT_ORDER =
      new Sort(new SortField(Fields.PASSAGE, SortField.Type.STRING));

  private final LexicalIndex words;
  private final VectorIndexer vectors;

  LuceneStoredPassages(LexicalIndex words, VectorIndexer vectors) {
    this.words = words;
    this.vectors = vectors;
  }

  @Override
  public String state() {
    VectorProgress progress = vectors.progress();
    long step = progress.total() == 0 ? 0 : progress.encoded() * STEPS / progress.total();
    return words.state() + "/" + step + (progress.complete() ? "/complete" : "");
  }

  @Override
  public List<String> articles(Filter filter, int limit) {
    return words.folder().read(searcher -> spread(searcher, filter, limit));
  }

  @Override
  public List<StoredPassage> ofArticle(String articleId, int limit) {
    Query query =
        new BooleanQuery.Builder()
            .add(PASSAGES, Occur.FILTER)
            .add(new TermQuery(new Term(Fields.ARTICLE, articleId)), Occur.FILTER)
            .build();
    return words.folder().read(searcher -> find(searcher, query, limit));
  }

  @Override
  public List<StoredPassage> of(Collection<String> passageIds) {
    return words
        .folder()
        .read(
            searcher -> {
              List<StoredPassage> found = new ArrayList<>();
              for (String id : passageIds) {
                found.addAll(find(searcher, new TermQuery(new Term(Fields.PASSAGE, id)), 1));
              }
              return found;
            });
  }

  private static List<String> spread(IndexSearcher searcher, Filter filter, int limit)
      throws IOException {
    BooleanQuery.Builder query = new BooleanQuery.Builder().add(ArticleQueries.ALL, Occur.FILTER);
    Query passing = ArticleQueries.of(filter);
    if (passing != null) {
      query.add(passing, Occur.FILTER);
    }
    int total = Math.max(1, searcher.count(query.build()));
    ScoreDoc[] all = searcher.search(query.build(), total, BY_ID).scoreDocs;
    int chosen = Math.min(limit, all.length);
    List<String> ids = new ArrayList<>();
    for (int i = 0; i < chosen; i++) {
      int document = all[(int) ((long) i * all.length / chosen)].doc;
      ids.add(PassageDocuments.metadata(searcher.storedFields().document(document)).id());
    }
    return ids;
  }

  private static List<StoredPassage> find(IndexSearcher searcher, Query query, int limit)
      throws IOException {
    List<StoredPassage> found = new ArrayList<>();
    for (ScoreDoc one : searcher.search(query, limit, IN_TEXT_ORDER).scoreDocs) {
      Document document = searcher.storedFields().document(one.doc);
      found.add(
          new StoredPassage(
              PassageDocuments.passage(document), PassageDocuments.metadata(document)));
    }
    return found;
  }
}
