package org.summitqa.search;

import java.util.Set;

/** Names of the index's fields. A document is either an article or one of its passages. */
final class Fields {
  static final String ARTICLE = "article";

  /** The id again, on the article's own document only: what marks that document and sorts it. */
  static final String ARTICLE_ORDER = "article.order";

  /** Its day of publication as days since 1970-01-01, on the same document, where it is known. */
  static final String ARTICLE_DAY = "article.day";

  /** Its publisher's name as it is, on the same document, where it is known. */
  static final String ARTICLE_PUBLISHER = "article.publisher";

  /** What tells printings of one text, on the same document; see {@link Stories}. */
  static final String STORY = "story";

  static final String PASSAGE = "passage";
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
  static final String ARTICLE_LANGUAGE = "article.language";

  static final String FINGERPRINT = "fingerprint";
  static final String HEADING = "heading";
  static final String SPANS = "spans";

  /** The publisher, folded, for filtering. */
  static final String PUBLISHER_KEY = "publisher.key";

  /** The day of publication as days since 1970-01-01, for filtering. */
  static final String DAY = "day";

  /** The days of the events that a passage tells of, as ranges of days since 1970-01-01. */
  static final String EVENTS = "events";

  /** The same and the day of publication, to rank by; see {@link EventDays}. */
  static final String EVENT_DAYS = "event.days";

  /** Terms of a passage's own text. */
  static final String WORDS = "words";

  static final String BIGRAMS = "bigrams";

  /** Terms of its article's title and its section's heading. */
  static final String CONTEXT_WORDS = "context.words";

  static final String CONTEXT_BIGRAMS = "context.bigrams";

  /** Tells which vector is a passage's; see {@link Stamp}. */
  static final String STAMP = "stamp";

  /** The part of the stamp that tells what was encoded, in the index of vectors. */
  static final String CONTENT = "content";

  /** The signs of its tokens' vectors, in the index of vectors. */
  static final String TOKENS = "tokens";

  /** The passage's vector, in the index of vectors. */
  static final String VECTOR = "vector";

  /** The stored fields that tell what an article is. */
  static final Set<String> METADATA =
      Set.of(ARTICLE, TITLE, URL, PUBLISHER, PUBLISHED, LANGUAGE, FILE, VERSION);

  private Fields() {}
}
