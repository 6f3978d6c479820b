package org.summitqa.index;

import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.summitqa.corpus.EventTime;
import org.summitqa.corpus.EventTime.Precision;
import org.summitqa.corpus.Passage;
import org.summitqa.corpus.Sentence;
import org.summitqa.text.Span;

/**
 * The spans of a passage and of its sentences as bytes, with the time that each sentence tells of.
 * Whole numbers of four bytes: start and end of the passage, then of each sentence start, end,
 * precision, first day, last day and offset.
 */
final class StoredSpans {
  private static final int OF_PASSAGE = 2;
  private static final int OF_SENTENCE = 6;
  private static final int NO_EVENT = -1;

  /** No clock of the world is that far off. */
  private static final int NO_OFFSET = Integer.MAX_VALUE;

  private StoredSpans() {}

  static byte[] of(Passage passage) {
    int numbers = OF_PASSAGE + passage.sentences().size() * OF_SENTENCE;
    ByteBuffer bytes = ByteBuffer.allocate(numbers * Integer.BYTES);
    put(bytes, passage.span());
    for (Sentence sentence : passage.sentences()) {
      put(bytes, sentence.span());
      put(bytes, sentence.event());
    }
    return bytes.array();
  }

  /** Reads the passage's own span, which comes first. */
  static Span span(ByteBuffer bytes) {
    return new Span(bytes.getInt(), bytes.getInt());
  }

  /** Reads what is left: the sentences of a passage. */
  static List<Sentence> sentences(ByteBuffer bytes, Span passage, String text) {
    List<Sentence> sentences = new ArrayList<>();
    while (bytes.hasRemaining()) {
      Span span = span(bytes);
      int start = span.start() - passage.start();
      sentences.add(new Sentence(span, text.substring(start, start + span.length()), event(bytes)));
    }
    return sentences;
  }

  private static void put(ByteBuffer bytes, Span span) {
    bytes.putInt(span.start()).putInt(span.end());
  }

  private static void put(ByteBuffer bytes, @Nullable EventTime event) {
    if (event == null) {
      bytes.putInt(NO_EVENT).putInt(0).putInt(0).putInt(NO_OFFSET);
      return;
    }
    ZoneOffset offset = event.offset();
    bytes
        .putInt(code(event.precision()))
        .putInt((int) event.start().toEpochDay())
        .putInt((int) event.end().toEpochDay())
        .putInt(offset == null ? NO_OFFSET : offset.getTotalSeconds());
  }

  private static @Nullable EventTime event(ByteBuffer bytes) {
    int code = bytes.getInt();
    int start = bytes.getInt();
    int end = bytes.getInt();
    int offset = bytes.getInt();
    return code == NO_EVENT
        ? null
        : new EventTime(
            LocalDate.ofEpochDay(start),
            LocalDate.ofEpochDay(end),
            precision(code),
            offset == NO_OFFSET ? null : ZoneOffset.ofTotalSeconds(offset));
  }

  /** Codes are stored, so they stay when precisions are added or moved. */
  private static int code(Precision precision) {
    return switch (precision) {
      case MINUTE -> 0;
      case HOUR -> 1;
      case PART -> 2;
      case DAY -> 3;
      case DAYS -> 4;
      case WEEK -> 5;
      case PART_OF_MONTH -> 6;
      case MONTH -> 7;
      case MONTHS -> 8;
      case QUARTER -> 9;
      case SEASON -> 10;
      case PART_OF_YEAR -> 11;
      case HALF_YEAR -> 12;
      case YEAR -> 13;
    };
  }

  private static Precision precision(int code) {
    for (Precision precision : Precision.values()) {
      if (code(precision) == code) {
        return precision;
      }
    }
    throw new IllegalStateException("Unknown precision in the index: " + code);
  }
}
