package org.summitqa.index;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.LongRange;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.BytesRef;
import org.summitqa.corpus.ArticleMetadata;
import org.summitqa.corpus.EventTime;
import org.summitqa.corpus.EventTime.Precision;
import org.summitqa.corpus.Passage;
import org.summitqa.corpus.PublicationDate;
import org.summitqa.corpus.Sentence;
import org.summitqa.evidence.EventDays;
import org.summitqa.evidence.TimeConstraint;

/** {@link EventDays} in the index: as ranges to find a passage by, and as values to rank it by. */
public final class EventDayFields {
  private static final int UNKNOWN = Integer.MIN_VALUE;

  private EventDayFields() {}

  static void addTo(Document document, Passage passage, ArticleMetadata article) {
    List<EventTime> events =
        passage.sentences().stream()
            .map(Sentence::event)
            .filter(Objects::nonNull)
            .distinct()
            .toList();
    ByteBuffer days = ByteBuffer.allocate((1 + 3 * events.size()) * Integer.BYTES);
    PublicationDate published = article.publishedAt();
    days.putInt(published == null ? UNKNOWN : (int) published.date().toEpochDay());
    for (EventTime event : events) {
      long start = event.start().toEpochDay();
      long end = event.end().toEpochDay();
      document.add(new LongRange(Fields.EVENTS, new long[] {start}, new long[] {end}));
      days.putInt((int) start).putInt((int) end).putInt(event.precision().isOfDay() ? 1 : 0);
    }
    document.add(new BinaryDocValuesField(Fields.EVENT_DAYS, new BytesRef(days.array())));
  }

  /** Returns a query for the passages that tell of a time that is asked about; of none, nothing. */
  public static Query query(TimeConstraint asked) {
    return switch (asked) {
      case TimeConstraint.None none -> new MatchNoDocsQuery("no time is asked about");
      case TimeConstraint.Within within -> any(within.times());
      case TimeConstraint.Before before ->
          days(Long.MIN_VALUE, before.event().start().toEpochDay() - 1);
      case TimeConstraint.After after -> days(after.event().end().toEpochDay() + 1, Long.MAX_VALUE);
    };
  }

  private static Query any(List<EventTime> times) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    for (EventTime time : times) {
      any.add(days(time.start().toEpochDay(), time.end().toEpochDay()), Occur.SHOULD);
    }
    return any.build();
  }

  private static Query days(long first, long last) {
    return LongRange.newIntersectsQuery(Fields.EVENTS, new long[] {first}, new long[] {last});
  }

  public static EventDays of(IndexReader reader, int document) throws IOException {
    BytesRef value = IdCursor.value(reader, document, Fields.EVENT_DAYS);
    ByteBuffer days = ByteBuffer.wrap(value.bytes, value.offset, value.length);
    int published = days.getInt();
    List<EventTime> events = new ArrayList<>();
    while (days.hasRemaining()) {
      LocalDate start = LocalDate.ofEpochDay(days.getInt());
      LocalDate end = LocalDate.ofEpochDay(days.getInt());
      events.add(EventTime.of(start, end, days.getInt() == 1 ? Precision.DAY : Precision.DAYS));
    }
    return new EventDays(published == UNKNOWN ? null : LocalDate.ofEpochDay(published), events);
  }
}
