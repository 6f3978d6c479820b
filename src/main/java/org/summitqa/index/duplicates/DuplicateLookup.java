package org.summitqa.index.duplicates;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.BitSet;
import org.apache.lucene.util.BytesRef;
import org.summitqa.corpus.ArticleMetadata;
import org.summitqa.dedup.Agency;
import org.summitqa.dedup.ArticleFingerprint;
import org.summitqa.dedup.Republications;
import org.summitqa.index.Fields;
import org.summitqa.index.IdCursor;
import org.summitqa.index.PassageDocuments;
import org.summitqa.index.listing.ArticleListing;

/** Tells of documents of one snapshot who else prints them. */
public final class DuplicateLookup {
  private final IndexSearcher searcher;
  private final DuplicateClusters stories;

  public DuplicateLookup(IndexSearcher searcher, DuplicateClusters stories) {
    this.searcher = searcher;
    this.stories = stories;
  }

  /** Returns who else prints the article that a document is, or is a passage of. */
  public Republications of(int document) throws IOException {
    return of(
        document,
        PassageDocuments.metadata(searcher.storedFields().document(document, Fields.METADATA)));
  }

  /** Returns the same where what is known of the article was read already. */
  public Republications of(int document, ArticleMetadata article) throws IOException {
    Optional<Republications> known = stories.reprints(article.id());
    return known.isPresent() ? known.get() : Republications.none(article, agency(document));
  }

  /** An article is written as one block, its own document at the end. */
  private Optional<Agency> agency(int document) throws IOException {
    List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
    BitSet articles = ArticleListing.ARTICLES.getBitSet(leaf);
    if (articles == null) {
      return Optional.empty();
    }
    int article = leaf.docBase + articles.nextSetBit(document - leaf.docBase);
    BytesRef imprint = IdCursor.value(searcher.getIndexReader(), article, Fields.STORY);
    return ArticleFingerprint.agency(imprint.bytes, imprint.offset, imprint.length);
  }
}
