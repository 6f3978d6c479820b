package org.summitqa.index;

import java.util.Set;
import org.summitqa.evidence.EventDays;
import org.summitqa.index.duplicates.DuplicateClusterCache;

/** Names of the index's fields. A document is either an article or one of its passages. */
public final class Fields {
  public static final String ARTICLE = "article";

  /** The id again, on the article's own document only: what marks that document and sorts it. */
  public static final String ARTICLE_ORDER = "article.order";

  /** Its day of publication as days since 1970-01-01, on the same document, where it is known. */
  public static final String ARTICLE_DAY = "article.day";

  /** Its publisher's name as it is, on the same document, where it is known. */
  public static final String ARTICLE_PUBLISHER = "article.publisher";

  /** What tells printings of one text, on the same document; see {@link DuplicateClusterCache}. */
  public static final String STORY = "story";

  public static final String PASSAGE = "passage";
  static final String TITLE = "title";
  static final String URL = "url";
  static final String PUBLISHER = "publisher";
  static final String PUBLISHED = "published";
  static final String LANGUAGE = "language";
  static final String FILE = "file";
  static final String VERSION = "version";
  static final String TEXT = "text";
  static final String BLOCKS = "blocks";

  /** The names that an article gives in both scripts, a line each: Latin, tab, Han. */
  static final String NAMES = "names";

  /** The article's id again where it has {@link #NAMES}, to find those articles in their order. */
  static final String NAMED = "named";

  /** The language of an article, on the article's own document only. */
  public static final String ARTICLE_LANGUAGE = "article.language";

  static final String FINGERPRINT = "fingerprint";
  static final String HEADING = "heading";
  static final String SPANS = "spans";

  /** The publisher, folded, for filtering. */
  public static final String PUBLISHER_KEY = "publisher.key";

  /** The day of publication as days since 1970-01-01, for filtering. */
  public static final String DAY = "day";

  /** The days of the events that a passage tells of, as ranges of days since 1970-01-01. */
  static final String EVENTS = "events";

  /** The same and the day of publication, to rank by; see {@link EventDays}. */
  static final String EVENT_DAYS = "event.days";

  /** Terms of a passage's own text. */
  public static final String WORDS = "words";

  public static final String BIGRAMS = "bigrams";

  /** Terms of its article's title and its section's heading. */
  public static final String CONTEXT_WORDS = "context.words";

  public static final String CONTEXT_BIGRAMS = "context.bigrams";

  /** Tells which vector is a passage's; see {@link PassageFingerprint}. */
  public static final String STAMP = "stamp";

  /** The part of the stamp that tells what was encoded, in the index of vectors. */
  public static final String CONTENT = "content";

  /** The signs of its tokens' vectors, in the index of vectors. */
  public static final String TOKENS = "tokens";

  /** The passage's vector, in the index of vectors. */
  public static final String VECTOR = "vector";

  /** The stored fields that tell what an article is. */
  public static final Set<String> METADATA =
      Set.of(ARTICLE, TITLE, URL, PUBLISHER, PUBLISHED, LANGUAGE, FILE, VERSION);

  private Fields() {}
}
