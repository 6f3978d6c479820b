package org.summitqa.index;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.util.BytesRef;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.summitqa.corpus.Article;
import org.summitqa.lexicon.BilingualDictionary;
import org.summitqa.lexicon.GlossedNameExtractor;
import org.summitqa.lexicon.LexiconGlossary;

/**
 * The names that indexed articles give in both scripts, and the lexicon with all of them and with
 * the user's glossary, which wins. Where articles differ, the one with the lesser id comes first,
 * whichever was read first. Safe for any number of threads.
 */
@Component
public final class IndexedNames {
  /** Latin names that are kept, each of some 200 bytes; a large corpus has ever more rare ones. */
  private static final int MAX_NAMES = 20_000;

  /** Loading takes some tenths of a second, which the encoder's loading beside it hides. */
  private final CompletableFuture<BilingualDictionary> base =
      CompletableFuture.supplyAsync(BilingualDictionary::load);

  private final LexicalIndex words;
  private final Map<String, List<String>> glossary;
  private volatile CompletableFuture<BilingualDictionary> lexicon = base;

  public IndexedNames(LexicalIndex words, @Value("${summitqa.search.glossary:}") String glossary) {
    this.words = words;
    this.glossary = LexiconGlossary.ofUser(glossary);
    refresh();
  }

  /** Makes the names of all committed articles show in {@link #lexicon()}. */
  void refresh() {
    Map<String, List<String>> entries =
        words.folder().read(searcher -> entries(searcher.getIndexReader()));
    lexicon = base.thenApply(loaded -> loaded.with(entries).with(glossary));
  }

  private static Map<String, List<String>> entries(IndexReader reader) throws IOException {
    Map<String, Set<String>> names = new LinkedHashMap<>();
    IdCursor articles = new IdCursor(reader, Fields.NAMED);
    while (names.size() < MAX_NAMES && articles.next() != null) {
      for (String name : articles.value(Fields.NAMES).utf8ToString().split("\n", -1)) {
        int tab = name.indexOf('\t');
        names
            .computeIfAbsent(name.substring(0, tab), latin -> new LinkedHashSet<>())
            .add(name.substring(tab + 1));
      }
    }
    Map<String, List<String>> entries = new LinkedHashMap<>();
    names.forEach((latin, han) -> entries.put(latin, List.copyOf(han)));
    return entries;
  }

  public BilingualDictionary lexicon() {
    return lexicon.join();
  }

  /** Adds the names that an article gives to its document. */
  static void addTo(Document document, Article article) {
    String text = article.text();
    // Finding names takes a tenth of the time to store an article, and most have no brackets.
    boolean none = text.indexOf('（') < 0 && text.indexOf('(') < 0;
    Map<String, List<String>> names =
        none ? Map.of() : GlossedNameExtractor.entries(GlossedNameExtractor.find(text));
    if (!names.isEmpty()) {
      String lines =
          names.entrySet().stream()
              .flatMap(name -> name.getValue().stream().map(han -> name.getKey() + '\t' + han))
              .collect(Collectors.joining("\n"));
      document.add(new StringField(Fields.NAMED, article.id(), Store.NO));
      document.add(new BinaryDocValuesField(Fields.NAMES, new BytesRef(lines)));
    }
  }
}
