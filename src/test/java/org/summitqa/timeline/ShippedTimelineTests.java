package org.summitqa.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.summitqa.ShippedService;
import org.summitqa.citation.Citation;
import org.summitqa.evidence.Filter;
import org.summitqa.search.ArticleCatalog;

/** Timelines over the shipped corpus. */
@ShippedService
class ShippedTimelineTests {
  private static final LocalDate MEETING = LocalDate.of(2023, 11, 15);
  private static final LocalDate CALL = LocalDate.of(2024, 4, 2);

  @Autowired Timeline timeline;
  @Autowired ArticleCatalog index;

  private List<TimelineEvent> timeline(String topic) {
    return timeline.of(topic, Filter.NONE, 20);
  }

  @Test
  void tellTheMeetingOnceWithAllItsPublishers() {
    List<TimelineEvent> meetings =
        timeline("拜登与习近平的会晤").stream()
            .filter(event -> event.start().equals(MEETING) && event.sources().size() > 1)
            .toList();

    assertThat(meetings)
        .singleElement()
        .satisfies(
            meeting -> {
              assertThat(meeting.end()).isEqualTo(MEETING);
              assertThat(meeting.sources())
                  .extracting(source -> source.article().publisher())
                  .contains("BBC", "Xinhua", "Wall Street Journal");
              assertThat(meeting.sources()).extracting(Citation::articleId).doesNotHaveDuplicates();
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"拜登", "Biden", "习近平"})
  void tellOnceThatTheSameTwoMetThoughTheTopicIsWide(String topic) {
    assertThat(timeline(topic))
        .filteredOn(event -> event.sources().getFirst().quote().matches(".*(会晤|峰会|会见).*"))
        .filteredOn(event -> event.start().equals(MEETING) && event.sources().size() >= 3)
        .singleElement()
        .satisfies(
            meeting ->
                assertThat(meeting.sources())
                    .extracting(source -> source.article().publisher())
                    .contains("BBC", "Xinhua", "Wall Street Journal"));
  }

  @Test
  void tellTheCallOfTheTopicInItsPlace() {
    assertThat(timeline("拜登与习近平通电话"))
        .anySatisfy(event -> assertThat(event.start()).isEqualTo(CALL))
        .extracting(TimelineEvent::start)
        .isSorted();
  }

  @ParameterizedTest
  @ValueSource(strings = {"拜登与习近平的会晤", "王毅", "台湾", "Biden and Xi summit", "旧金山"})
  void areInOrderAndQuoteExactly(String topic) {
    List<TimelineEvent> events = timeline(topic);

    assertThat(events).isNotEmpty();
    assertThat(events).isSortedAccordingTo(Comparator.comparing(TimelineEvent::start));
    assertThat(events)
        .flatExtracting(TimelineEvent::sources)
        .allSatisfy(
            source ->
                assertThat(
                        index
                            .article(source.articleId())
                            .orElseThrow()
                            .text()
                            .substring(source.start(), source.end()))
                    .isEqualTo(source.quote()));
  }

  @Test
  void areOfThePublishersAndDaysAskedFor() {
    Filter filter = new Filter(List.of("BBC"), null, LocalDate.of(2023, 12, 31));

    assertThat(timeline.of("拜登与习近平的会晤", filter, 20))
        .flatExtracting(TimelineEvent::sources)
        .isNotEmpty()
        .allSatisfy(source -> assertThat(source.articleId()).startsWith("000_"));
  }

  @Test
  void haveAtMostAsManyEventsAsAskedFor() {
    assertThat(timeline.of("拜登与习近平的会晤", Filter.NONE, 1))
        .singleElement()
        .satisfies(event -> assertThat(event.start()).isEqualTo(MEETING));
  }

  @ParameterizedTest
  @ValueSource(strings = {"两国元首就芬太尼达成了什么？", "When did Biden and Xi meet?"})
  void areMadeOfWholeQuestionsToo(String question) {
    assertThat(timeline(question)).extracting(TimelineEvent::start).contains(MEETING);
  }

  @Test
  void areEmptyWhereNothingDatedIsAboutTheTopic() {
    assertThat(timeline("红烧牛肉面的做法")).isEmpty();
  }
}
