package org.summitqa.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.summitqa.search.Filter;
import org.summitqa.search.TopicSearch;
import org.summitqa.search.TopicSearch.TopicSentence;
import org.summitqa.timeline.ToldEvent.Dated;
import org.summitqa.version.KeptVersions;

/** Makes timelines of the sentences of articles. The same index gives the same timeline. */
@Component
final class ArticleTimeline implements Timeline {
  /** Shares that are nearly alike are; then the better passage tells better. */
  private static final double STEPS = 10;

  /** From how many letters on a topic is so narrow that what holds it on one day is one event. */
  private static final int NARROW = 6;

  private static final Comparator<Dated> MOST_ABOUT_IT =
      Comparator.comparingLong((Dated one) -> Math.round(one.found().share() * STEPS))
          .thenComparingDouble(one -> one.found().hit().score())
          .reversed()
          .thenComparing(one -> one.found().hit().passage().id())
          .thenComparingInt(one -> one.found().sentence().span().start());

  private static final Comparator<ToldEvent> MOST_TOLD =
      Comparator.comparingDouble(ToldEvent::share)
          .thenComparingLong(ToldEvent::articles)
          .reversed()
          .thenComparing(ToldEvent.byTime());

  private final TopicSearch search;
  private final TimelineSettings settings;
  private final KeptVersions versions;

  ArticleTimeline(TopicSearch search, TimelineSettings settings, KeptVersions versions) {
    this.search = search;
    this.settings = settings;
    this.versions = versions;
  }

  @Override
  public List<TimelineEvent> of(String topic, Filter filter, int limit) {
    return versions
        .kept(
            () -> told(topic, filter, limit),
            told -> told.stream().flatMap(ToldEvent::tellingArticles).distinct().toList())
        .stream()
        .map(one -> TimelineEvent.of(one.time(), one.sources(settings.maxSources())))
        .toList();
  }

  private List<ToldEvent> told(String topic, Filter filter, int limit) {
    List<Dated> sentences =
        search.about(topic, filter, settings.passages()).stream()
            .filter(one -> one.own() > 0 && one.share() >= settings.minShare())
            .flatMap(ArticleTimeline::dated)
            .sorted(MOST_ABOUT_IT)
            .toList();
    boolean narrow = topic.codePoints().filter(Character::isLetter).count() >= NARROW;
    return gathered(sentences, narrow).stream()
        .sorted(MOST_TOLD)
        .limit(limit)
        .sorted(ToldEvent.byTime())
        .toList();
  }

  private static List<ToldEvent> gathered(List<Dated> sentences, boolean narrow) {
    List<ToldEvent> events = new ArrayList<>();
    for (Dated one : sentences) {
      if (events.stream().noneMatch(event -> event.take(one))) {
        events.add(new ToldEvent(one, narrow));
      }
    }
    return events;
  }

  private static Stream<Dated> dated(TopicSentence one) {
    return Stream.of(one)
        .filter(found -> Objects.nonNull(found.sentence().event()))
        .map(found -> new Dated(found, Objects.requireNonNull(found.sentence().event())));
  }
}
