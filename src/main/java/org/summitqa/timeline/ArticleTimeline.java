package org.summitqa.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.summitqa.archive.ArticleArchive;
import org.summitqa.corpus.EventTime;
import org.summitqa.evidence.Filter;
import org.summitqa.lexicon.BilingualDictionary;
import org.summitqa.search.IndexView;
import org.summitqa.search.PassageSearch;
import org.summitqa.search.TopicSearch;
import org.summitqa.search.TopicSearch.TopicSentence;
import org.summitqa.timeline.EventCluster.DatedSentence;

/** Makes timelines of the sentences of articles. The same index gives the same timeline. */
@Component
final class ArticleTimeline implements Timeline {
  /** Shares that are nearly alike are; then the better passage tells better. */
  private static final double STEPS = 10;

  /** What share of the most that a dated sentence holds of a question is nearly as much. */
  private static final double MIN_SHARE_OF_BEST = 0.75;

  private static final Comparator<DatedSentence> MOST_ABOUT_IT =
      Comparator.comparingLong((DatedSentence one) -> Math.round(one.found().share() * STEPS))
          .thenComparingDouble(one -> one.found().hit().score())
          .reversed()
          .thenComparing(one -> one.found().hit().passage().id())
          .thenComparingInt(one -> one.found().sentence().span().start());

  private static final Comparator<EventCluster> MOST_TOLD =
      Comparator.comparingDouble(EventCluster::share)
          .thenComparingLong(EventCluster::articles)
          .reversed()
          .thenComparing(EventCluster.byTime());

  private final PassageSearch passages;
  private final TimelineSettings settings;
  private final ArticleArchive versions;

  ArticleTimeline(PassageSearch passages, TimelineSettings settings, ArticleArchive versions) {
    this.passages = passages;
    this.settings = settings;
    this.versions = versions;
  }

  @Override
  public List<TimelineEvent> of(String topic, Filter filter, int limit) {
    return passages.view(view -> kept(view, told(view, topic, filter, limit))).stream()
        .map(one -> TimelineEvent.of(one.time(), one.sources(settings.maxSources())))
        .toList();
  }

  /** Keeps the articles from the view that they were found in. */
  private List<EventCluster> kept(IndexView view, List<EventCluster> told) {
    versions.keep(
        told.stream().flatMap(EventCluster::tellingArticles).distinct().toList(), view::article);
    return told;
  }

  private List<EventCluster> told(IndexView view, String topic, Filter filter, int limit) {
    List<DatedSentence> dated =
        TopicSearch.about(view, topic, filter, settings.passages()).stream()
            .filter(one -> one.own() > 0)
            .flatMap(one -> dated(one, view.lexicon()))
            .sorted(MOST_ABOUT_IT)
            .toList();
    double least = least(dated);
    List<DatedSentence> sentences =
        dated.stream().filter(one -> one.found().share() >= least).toList();
    return gathered(sentences, new SentenceSimilarity(topic)).stream()
        .sorted(MOST_TOLD)
        .limit(limit)
        .sorted(EventCluster.byTime())
        .toList();
  }

  /**
   * Returns how much of the topic a sentence has to hold. A whole question has words that no
   * sentence with a date holds; then those are taken that hold nearly as much as the best of them,
   * where that is not much too little.
   */
  private double least(List<DatedSentence> dated) {
    double best = dated.stream().mapToDouble(one -> one.found().share()).max().orElse(0);
    return best >= settings.minShare()
        ? settings.minShare()
        : Math.max(settings.minShare() / 2, MIN_SHARE_OF_BEST * best);
  }

  private static List<EventCluster> gathered(
      List<DatedSentence> sentences, SentenceSimilarity likeness) {
    List<EventCluster> events = new ArrayList<>();
    for (DatedSentence one : sentences) {
      if (events.stream().noneMatch(event -> event.take(one))) {
        events.add(new EventCluster(one, likeness));
      }
    }
    return events;
  }

  private static Stream<DatedSentence> dated(TopicSentence found, BilingualDictionary lexicon) {
    EventTime time = found.sentence().event();
    return time == null
        ? Stream.empty()
        : Stream.of(
            new DatedSentence(
                found, time, MeetingParticipants.of(found.sentence().text(), lexicon)));
  }
}
