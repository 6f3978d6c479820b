package org.summitqa.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.summitqa.citation.Citation;
import org.summitqa.corpus.ArticleMetadata;
import org.summitqa.corpus.EventTime;
import org.summitqa.corpus.Sentence;
import org.summitqa.evidence.Hit;
import org.summitqa.search.TopicSearch.TopicSentence;

/** An event while sentences that tell of it are gathered, the best first. */
final class EventCluster {
  /** From which share of words on two sentences on one day that hold the topic are of one event. */
  private static final double MIN_SIMILARITY_ON_TOPIC = 0.12;

  /** The same where the topic is wide, such as 台湾, and two things of one day may hold it. */
  private static final double MIN_SIMILARITY_ON_WIDE_TOPIC = 0.5;

  /** The same for those that hold less of it. */
  private static final double MIN_SIMILARITY = 0.6;

  /** The same for times that are no days, or not both. */
  private static final double WIDER = 0.5;

  /** What share of the topic a sentence holds that is on it. */
  private static final double TOPIC = 0.7;

  private final List<DatedSentence> tellers = new ArrayList<>();
  private final SentenceSimilarity likeness;
  private EventTime time;

  /**
   * Begins an event.
   *
   * @param first the sentence that tells it best
   * @param likeness compares sentences about the topic
   */
  EventCluster(DatedSentence first, SentenceSimilarity likeness) {
    this.likeness = likeness;
    this.tellers.add(first);
    this.time = first.time;
  }

  /**
   * A sentence of which the time is known.
   *
   * @param found the sentence
   * @param time when what it tells of was
   * @param parties each two that it tells of as meeting
   */
  record DatedSentence(TopicSentence found, EventTime time, Set<Set<String>> parties) {
    String text() {
      return found.sentence().text();
    }
  }

  /** Adds a sentence if it tells of this event; returns whether it does. */
  boolean take(DatedSentence other) {
    boolean same = tellers.stream().anyMatch(teller -> same(teller, other));
    if (same) {
      tellers.add(other);
      boolean finer = other.time.precision().compareTo(time.precision()) < 0;
      time = finer && time.contains(other.time) ? other.time : time;
    }
    return same;
  }

  EventTime time() {
    return time;
  }

  /** Returns how much of the topic the best told holds. */
  double share() {
    return tellers.getFirst().found.share();
  }

  /** Returns how many articles tell of it. */
  long articles() {
    return tellers.stream().map(one -> one.found.hit().article().id()).distinct().count();
  }

  /** Returns a citation of the best sentence of each article. */
  List<Citation> sources(int limit) {
    List<Citation> sources = new ArrayList<>();
    for (DatedSentence teller : tellers) {
      Hit hit = teller.found.hit();
      boolean cited = sources.stream().anyMatch(s -> s.articleId().equals(hit.article().id()));
      if (!cited && sources.size() < limit) {
        Sentence sentence = teller.found.sentence();
        int number = sources.size() + 1;
        sources.add(Citation.of(number, hit, sentence.span(), sentence.text()));
      }
    }
    return sources;
  }

  /** Returns the articles that tell of it. */
  Stream<ArticleMetadata> tellingArticles() {
    return tellers.stream().map(one -> one.found.hit().article()).distinct();
  }

  /** Sorts events by time, those of one time by their best source. */
  static Comparator<EventCluster> byTime() {
    return Comparator.comparing((EventCluster one) -> one.time.start())
        .thenComparing(one -> one.time.end())
        .thenComparing(one -> one.tellers.getFirst().found.hit().passage().id());
  }

  private boolean same(DatedSentence one, DatedSentence other) {
    if (!one.time.meets(other.time)) {
      return false;
    }
    double like = likeness.of(one.text(), other.text());
    if (!one.time.precision().isOfDay() || !other.time.precision().isOfDay()) {
      return like >= WIDER;
    }
    if (one.parties.stream().anyMatch(other.parties::contains)) {
      return true;
    }
    boolean both = one.found.share() >= TOPIC && other.found.share() >= TOPIC;
    return like
        >= (!both
            ? MIN_SIMILARITY
            : likeness.isNarrow() ? MIN_SIMILARITY_ON_TOPIC : MIN_SIMILARITY_ON_WIDE_TOPIC);
  }
}
