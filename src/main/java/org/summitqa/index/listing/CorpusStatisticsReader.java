package org.summitqa.index.listing;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.jspecify.annotations.Nullable;
import org.summitqa.index.Fields;
import org.summitqa.index.listing.CorpusStatistics.Publisher;
import org.summitqa.text.TextFolding;

/**
 * Counts what the articles of a snapshot are, once for each snapshot: looking at every article of a
 * large corpus takes some milliseconds. Safe for any number of threads.
 */
public final class CorpusStatisticsReader {
  private static final Comparator<Publisher> MOST_FIRST =
      Comparator.comparingLong(Publisher::articles).reversed().thenComparing(Publisher::name);

  private volatile @Nullable CachedStatistics last;

  /** Returns the catalogue of a snapshot. */
  public CorpusStatistics of(IndexReader reader) throws IOException {
    Object snapshot = reader.getReaderCacheHelper().getKey();
    CachedStatistics counted = last;
    if (counted == null || !counted.snapshot().equals(snapshot)) {
      counted = new CachedStatistics(snapshot, count(reader));
      last = counted;
    }
    return counted.catalogue();
  }

  private static CorpusStatistics count(IndexReader reader) throws IOException {
    Map<String, Long> names = new TreeMap<>();
    long earliest = Long.MAX_VALUE;
    long latest = Long.MIN_VALUE;
    for (LeafReaderContext leaf : reader.leaves()) {
      count(leaf.reader(), names);
      Bits live = leaf.reader().getLiveDocs();
      NumericDocValues days = DocValues.getNumeric(leaf.reader(), Fields.ARTICLE_DAY);
      for (int doc = days.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = days.nextDoc()) {
        if (live == null || live.get(doc)) {
          earliest = Math.min(earliest, days.longValue());
          latest = Math.max(latest, days.longValue());
        }
      }
    }
    return earliest > latest
        ? new CorpusStatistics(publishers(names), null, null)
        : new CorpusStatistics(
            publishers(names), LocalDate.ofEpochDay(earliest), LocalDate.ofEpochDay(latest));
  }

  private static void count(LeafReader leaf, Map<String, Long> names) throws IOException {
    Bits live = leaf.getLiveDocs();
    SortedDocValues publishers = DocValues.getSorted(leaf, Fields.ARTICLE_PUBLISHER);
    long[] articles = new long[publishers.getValueCount()];
    for (int doc = publishers.nextDoc();
        doc != DocIdSetIterator.NO_MORE_DOCS;
        doc = publishers.nextDoc()) {
      if (live == null || live.get(doc)) {
        articles[publishers.ordValue()]++;
      }
    }
    for (int ord = 0; ord < articles.length; ord++) {
      if (articles[ord] > 0) {
        names.merge(publishers.lookupOrd(ord).utf8ToString(), articles[ord], Long::sum);
      }
    }
  }

  /** Filters compare names without case, so a reader chooses among names that differ otherwise. */
  private static List<Publisher> publishers(Map<String, Long> names) {
    Map<String, List<Publisher>> spellings = new HashMap<>();
    names.forEach(
        (name, articles) ->
            spellings
                .computeIfAbsent(TextFolding.fold(name), folded -> new ArrayList<>())
                .add(new Publisher(name, articles)));
    return spellings.values().stream()
        .map(CorpusStatisticsReader::together)
        .sorted(MOST_FIRST)
        .toList();
  }

  private static Publisher together(List<Publisher> spellings) {
    String name = spellings.stream().min(MOST_FIRST).orElseThrow().name();
    return new Publisher(name, spellings.stream().mapToLong(Publisher::articles).sum());
  }

  private record CachedStatistics(Object snapshot, CorpusStatistics catalogue) {}
}
