package org.summitqa.index;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.summitqa.corpus.Article;
import org.summitqa.corpus.ArticleMetadata;
import org.summitqa.corpus.Block;
import org.summitqa.corpus.Passage;
import org.summitqa.corpus.PublicationDate;
import org.summitqa.corpus.Sentence;
import org.summitqa.dedup.ArticleFingerprint;
import org.summitqa.encoder.BinaryTokenVectors;
import org.summitqa.encoder.EncodedText;
import org.summitqa.index.listing.ArticleListing;
import org.summitqa.index.listing.ArticleQueries;
import org.summitqa.language.Analysis;
import org.summitqa.text.Span;
import org.summitqa.text.TextFolding;

/** Articles and passages as documents of the index, and back. */
public final class PassageDocuments {
  private PassageDocuments() {}

  /** Returns what the encoder is given for a passage's document. */
  public static String encoded(Document document) {
    String context = context(stored(document, Fields.TITLE), stored(document, Fields.HEADING));
    return context + "\n" + stored(document, Fields.TEXT);
  }

  /** Returns the signs of a passage's tokens, sentence by sentence. */
  public static BytesRef tokens(Document document, EncodedText encoded) {
    Passage passage = passage(document);
    String context = context(stored(document, Fields.TITLE), stored(document, Fields.HEADING));
    int shift = context.length() + 1 - passage.span().start();
    List<Span> sentences =
        passage.sentences().stream()
            .map(one -> new Span(one.span().start() + shift, one.span().end() + shift))
            .toList();
    return BinaryTokenVectors.of(encoded, sentences).toBytes();
  }

  /** A passage is analysed and encoded with its title and heading beside its own text. */
  private static String context(String title, String heading) {
    return heading.isEmpty() ? title : title + "\n" + heading;
  }

  static Document ofArticle(Article article, String fingerprint) {
    Document document = new Document();
    document.add(new StringField(Fields.ARTICLE, article.id(), Store.YES));
    document.add(new SortedDocValuesField(Fields.ARTICLE_ORDER, new BytesRef(article.id())));
    addMetadata(document, article.metadata());
    ArticleListing.addTo(document, article.metadata());
    document.add(new BinaryDocValuesField(Fields.FINGERPRINT, new BytesRef(fingerprint)));
    document.add(
        new BinaryDocValuesField(
            Fields.STORY, new BytesRef(ArticleFingerprint.of(article).toBytes())));
    document.add(new StringField(Fields.ARTICLE_LANGUAGE, article.metadata().language(), Store.NO));
    document.add(new StoredField(Fields.TEXT, article.text()));
    document.add(new StoredField(Fields.BLOCKS, blocks(article.blocks())));
    IndexedNames.addTo(document, article);
    return document;
  }

  static Document ofPassage(Article article, Passage passage) {
    Document document = new Document();
    document.add(new StringField(Fields.PASSAGE, passage.id(), Store.YES));
    document.add(new SortedDocValuesField(Fields.PASSAGE, new BytesRef(passage.id())));
    document.add(new StringField(Fields.ARTICLE, article.id(), Store.YES));
    addMetadata(document, article.metadata());
    document.add(new StoredField(Fields.HEADING, passage.heading()));
    document.add(new StoredField(Fields.TEXT, passage.text()));
    document.add(new StoredField(Fields.SPANS, StoredSpans.of(passage)));
    EventDayFields.addTo(document, passage, article.metadata());
    String text = Analysis.searchable(TextFolding.fold(passage.text()));
    document.add(new TextField(Fields.WORDS, text, Store.NO));
    document.add(new TextField(Fields.BIGRAMS, text, Store.NO));
    String title = context(article.metadata().title(), passage.heading());
    BytesRef stamp = PassageFingerprint.of(title, passage, article.metadata());
    document.add(new BinaryDocValuesField(Fields.STAMP, stamp));
    String context = Analysis.searchable(TextFolding.fold(title));
    document.add(new TextField(Fields.CONTEXT_WORDS, context, Store.NO));
    document.add(new TextField(Fields.CONTEXT_BIGRAMS, context, Store.NO));
    return document;
  }

  public static ArticleMetadata metadata(Document document) {
    String published = document.get(Fields.PUBLISHED);
    return new ArticleMetadata(
        stored(document, Fields.ARTICLE),
        stored(document, Fields.TITLE),
        document.get(Fields.URL),
        document.get(Fields.PUBLISHER),
        published == null ? null : PublicationDate.parse(published),
        stored(document, Fields.LANGUAGE),
        stored(document, Fields.FILE),
        stored(document, Fields.VERSION));
  }

  public static Article article(Document document) {
    ByteBuffer bytes = bytes(document, Fields.BLOCKS);
    List<Block> blocks = new ArrayList<>();
    while (bytes.hasRemaining()) {
      Block.Kind kind = Block.Kind.valueOf(kindName(bytes.getInt()));
      blocks.add(new Block(kind, new Span(bytes.getInt(), bytes.getInt())));
    }
    return new Article(metadata(document), stored(document, Fields.TEXT), blocks);
  }

  public static Passage passage(Document document) {
    String text = stored(document, Fields.TEXT);
    ByteBuffer bytes = bytes(document, Fields.SPANS);
    Span span = StoredSpans.span(bytes);
    List<Sentence> sentences = StoredSpans.sentences(bytes, span, text);
    String heading = stored(document, Fields.HEADING);
    String id = stored(document, Fields.PASSAGE);
    return new Passage(id, stored(document, Fields.ARTICLE), heading, span, text, sentences);
  }

  private static void addMetadata(Document document, ArticleMetadata metadata) {
    document.add(new StoredField(Fields.TITLE, metadata.title()));
    document.add(new StoredField(Fields.LANGUAGE, metadata.language()));
    document.add(new StoredField(Fields.FILE, metadata.file()));
    document.add(new StoredField(Fields.VERSION, metadata.version()));
    addIfKnown(document, Fields.URL, metadata.url());
    String publisher = metadata.publisher();
    if (publisher != null) {
      document.add(new StoredField(Fields.PUBLISHER, publisher));
    }
    PublicationDate published = metadata.publishedAt();
    if (published != null) {
      document.add(new StoredField(Fields.PUBLISHED, published.toString()));
    }
    addFilters(document, metadata);
  }

  /** Adds what {@link ArticleQueries#of} looks at. */
  public static void addFilters(Document document, ArticleMetadata metadata) {
    String publisher = metadata.publisher();
    if (publisher != null) {
      document.add(new StringField(Fields.PUBLISHER_KEY, TextFolding.fold(publisher), Store.NO));
    }
    PublicationDate published = metadata.publishedAt();
    if (published != null) {
      document.add(new LongPoint(Fields.DAY, published.date().toEpochDay()));
    }
  }

  private static void addIfKnown(Document document, String field, @Nullable String value) {
    if (value != null) {
      document.add(new StoredField(field, value));
    }
  }

  private static byte[] blocks(List<Block> blocks) {
    ByteBuffer bytes = ByteBuffer.allocate(blocks.size() * 3 * Integer.BYTES);
    for (Block block : blocks) {
      bytes.putInt(kindCode(block.kind()));
      bytes.putInt(block.span().start()).putInt(block.span().end());
    }
    return bytes.array();
  }

  /** Codes are stored, so they stay when kinds are added or moved. */
  private static int kindCode(Block.Kind kind) {
    return switch (kind) {
      case HEADING -> 0;
      case PARAGRAPH -> 1;
      case LIST_ITEM -> 2;
      case CAPTION -> 3;
    };
  }

  private static String kindName(int code) {
    return switch (code) {
      case 0 -> "HEADING";
      case 1 -> "PARAGRAPH";
      case 2 -> "LIST_ITEM";
      case 3 -> "CAPTION";
      default -> throw new IllegalStateException("Unknown kind of block in the index: " + code);
    };
  }

  private static String stored(Document document, String field) {
    String value = document.get(field);
    if (value == null) {
      throw new IllegalStateException("The index lacks the field " + field);
    }
    return value;
  }

  private static ByteBuffer bytes(Document document, String field) {
    IndexableField stored = document.getField(field);
    BytesRef value = stored == null ? null : stored.binaryValue();
    if (value == null) {
      throw new IllegalStateException("The index lacks the field " + field);
    }
    return ByteBuffer.wrap(value.bytes, value.offset, value.length);
  }
}
