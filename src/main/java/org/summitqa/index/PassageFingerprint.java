package org.summitqa.index;

import java.util.Arrays;
import org.apache.lucene.util.BytesRef;
import org.summitqa.corpus.ArticleMetadata;
import org.summitqa.corpus.Passage;
import org.summitqa.corpus.PublicationDate;
import org.summitqa.corpus.Sentence;
import org.summitqa.corpus.Sha256;
import org.summitqa.text.TextFolding;

/**
 * Tells whether a vector is that of a passage as it is now: a hash of what is encoded, then one of
 * what filters look at. While the first half is the same a vector is good, also for another passage
 * (a paragraph that moved); while both are, so is its document.
 */
public final class PassageFingerprint {
  /** Length of the first half, in bytes. */
  private static final int CONTENT = 16;

  private static final int FILTERS = 8;

  private PassageFingerprint() {}

  /**
   * Returns the stamp of a passage.
   *
   * @param context what is encoded before its text
   */
  static BytesRef of(String context, Passage passage, ArticleMetadata article) {
    StringBuilder encoded = new StringBuilder(context).append('\n').append(passage.text());
    for (Sentence sentence : passage.sentences()) {
      // Tokens are stored sentence by sentence.
      encoded.append('\n').append(sentence.span().start() - passage.span().start());
      encoded.append('-').append(sentence.span().end() - passage.span().start());
    }
    PublicationDate published = article.publishedAt();
    String publisher = TextFolding.fold(String.valueOf(article.publisher()));
    String filters = publisher + "\n" + (published == null ? "" : published.date());
    byte[] stamp = Arrays.copyOf(hash(encoded.toString()), CONTENT + FILTERS);
    System.arraycopy(hash(filters), 0, stamp, CONTENT, FILTERS);
    return new BytesRef(stamp);
  }

  /** Returns the first half. */
  public static BytesRef content(BytesRef stamp) {
    return new BytesRef(stamp.bytes, stamp.offset, CONTENT);
  }

  private static byte[] hash(String text) {
    return Sha256.of(text);
  }
}
