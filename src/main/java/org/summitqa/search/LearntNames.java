package org.summitqa.search;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentSkipListMap;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.StoredField;

/**
 * The names that articles give in both scripts, by article, and the lexicon with all of them. Safe
 * for any number of threads.
 */
final class LearntNames {
  /** Loading takes some tenths of a second, which the encoder's loading beside it hides. */
  private final CompletableFuture<Lexicon> base = CompletableFuture.supplyAsync(Lexicon::load);

  private final Map<String, List<String>> byArticle = new ConcurrentSkipListMap<>();
  private volatile CompletableFuture<Lexicon> lexicon = base;

  /** Notes the names of an article's document in place of those it had. */
  void learn(String articleId, Document document) {
    List<String> names = Arrays.asList(document.getValues(Fields.NAMES));
    if (names.isEmpty()) {
      byArticle.remove(articleId);
    } else {
      byArticle.put(articleId, names);
    }
  }

  /** Forgets what an article gave. */
  void forget(String articleId) {
    byArticle.remove(articleId);
  }

  /** Makes what was learnt and forgotten show in {@link #lexicon()}. */
  void refresh() {
    Map<String, Set<String>> names = new LinkedHashMap<>();
    for (List<String> article : byArticle.values()) {
      for (String name : article) {
        int tab = name.indexOf('\t');
        names
            .computeIfAbsent(name.substring(0, tab), latin -> new LinkedHashSet<>())
            .add(name.substring(tab + 1));
      }
    }
    Map<String, List<String>> entries = new LinkedHashMap<>();
    names.forEach((latin, han) -> entries.put(latin, List.copyOf(han)));
    lexicon = base.thenApply(loaded -> loaded.with(entries));
  }

  Lexicon lexicon() {
    return lexicon.join();
  }

  /** Adds the names that a text gives to its article's document. */
  static void addTo(Document document, String text) {
    NamesInText.entries(NamesInText.find(text))
        .forEach(
            (latin, han) ->
                han.forEach(
                    one -> document.add(new StoredField(Fields.NAMES, latin + '\t' + one))));
  }
}
