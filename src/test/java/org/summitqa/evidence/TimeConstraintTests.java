package org.summitqa.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.summitqa.corpus.EventTime;
import org.summitqa.corpus.EventTime.Precision;
import org.summitqa.search.question.TimeConstraintParser;

class TimeConstraintTests {
  private static final TimeConstraintParser TIMES =
      new TimeConstraintParser(Clock.fixed(Instant.parse("2024-04-10T12:00:00Z"), ZoneOffset.UTC));
  private static final EventTime MEETING = time("2023-11-15", "2023-11-15", Precision.DAY);

  private static EventTime time(String start, String end, Precision precision) {
    return EventTime.of(LocalDate.parse(start), LocalDate.parse(end), precision);
  }

  private static TimeConstraint asked(String question) {
    return TIMES.of(question, event -> Optional.empty());
  }

  @Nested
  class Match {
    @Test
    void isFullWithinTheTime() {
      assertThat(asked("2023年11月的会晤谈了什么？").match(MEETING)).isEqualTo(1);
    }

    @Test
    void isLessTheWiderAnEventIsTold() {
      TimeConstraint day = asked("2023年11月15日谈了什么？");

      double month = day.match(time("2023-11-01", "2023-11-30", Precision.MONTH));
      double year = day.match(time("2023-01-01", "2023-12-31", Precision.YEAR));
      assertThat(month).isBetween(year, 1.0);
      assertThat(year).isPositive();
    }

    @Test
    void isNothingForAnotherTimeOrNone() {
      assertThat(asked("上个月谈了什么？").match(MEETING)).isZero();
      assertThat(asked("上个月谈了什么？").match((EventTime) null)).isZero();
      assertThat(TimeConstraint.none().match(MEETING)).isZero();
    }

    @Test
    void isALittleForWhatWasPublishedThen() {
      EventDays passage = new EventDays(LocalDate.of(2023, 11, 16), List.of());

      assertThat(asked("2023年11月谈了什么？").match(passage)).isBetween(0.1, 0.5);
      assertThat(asked("2022年谈了什么？").match(passage)).isZero();
    }
  }

  @Nested
  class BesideAnEvent {
    @Test
    void isLaterThanTheEventWhichIsNear() {
      TimeConstraint after = TIMES.of("旧金山会晤之后怎样？", event -> Optional.of(MEETING));

      assertThat(after.match(time("2024-04-02", "2024-04-02", Precision.DAY))).isEqualTo(1);
      assertThat(after.match(MEETING)).isBetween(0.1, 0.9);
      assertThat(after.match(time("2023-10-27", "2023-10-27", Precision.DAY))).isZero();
    }

    @Test
    void isEarlierThanTheEventWhichIsNear() {
      TimeConstraint before =
          TIMES.of("What was said before the San Francisco summit?", e -> Optional.of(MEETING));

      assertThat(before.match(time("2023-10-27", "2023-10-27", Precision.DAY))).isEqualTo(1);
      assertThat(before.match(MEETING)).isBetween(0.1, 0.9);
    }

    @Test
    void isNoTimeWhereTheEventIsNotFound() {
      assertThat(asked("旧金山会晤之后怎样？").isEmpty()).isTrue();
    }

    @Test
    void takesTheDayThatTheQuestionGives() {
      TimeConstraint after = asked("2023年11月15日的会晤之后怎样？");

      assertThat(after.match(time("2024-04-02", "2024-04-02", Precision.DAY))).isEqualTo(1);
    }
  }
}
