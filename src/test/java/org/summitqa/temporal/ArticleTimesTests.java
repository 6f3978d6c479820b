package org.summitqa.temporal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.summitqa.corpus.EventTime;
import org.summitqa.corpus.PublicationDate;
import org.summitqa.corpus.Sentence;
import org.summitqa.text.Span;

class ArticleTimesTests {
  private final ArticleTimes times = new ArticleTimes(PublicationDate.parse("2023-11-16"));

  private static Sentence sentence(String text) {
    return new Sentence(new Span(0, text.length()), text);
  }

  private @Nullable EventTime read(String text) {
    return times.next(sentence(text)).event();
  }

  private static EventTime day(String day) {
    LocalDate date = LocalDate.parse(day);
    return EventTime.of(date, date, EventTime.Precision.DAY);
  }

  @Nested
  class Clocks {
    @Test
    void areKeptWhereTheyAreNamed() {
      assertThat(read("北京时间11月16日，双方发表声明。")).isEqualTo(day("2023-11-16").by(ZoneOffset.ofHours(8)));
      assertThat(read("美西时间11月15日，双方会晤。")).isEqualTo(day("2023-11-15").by(ZoneOffset.ofHours(-8)));
      assertThat(read("当地时间11月15日，双方会晤。")).isEqualTo(day("2023-11-15"));
    }

    @Test
    void makeOneEventOfTwoNeighbouringDays() {
      EventTime local = day("2023-11-15");
      EventTime beijing = day("2023-11-16").by(ZoneOffset.ofHours(8));

      assertThat(local.meets(beijing)).isTrue();
      assertThat(local.meets(day("2023-11-16"))).isFalse();
      assertThat(local.meets(day("2023-11-17").by(ZoneOffset.ofHours(8)))).isFalse();
    }
  }

  @Nested
  class Context {
    @Test
    void goesOnOverSentencesWithoutATime() {
      assertThat(read("会晤于11月14日举行。")).isEqualTo(day("2023-11-14"));
      assertThat(read("双方讨论了气候问题。")).isNull();
      assertThat(read("去年他们没有见面。")).isNotNull();
      assertThat(read("当天，示威者聚集。")).isEqualTo(day("2023-11-14"));
    }

    @Test
    void isThatOfTheTextAndNotOfACaption() {
      read("会晤于11月14日举行。");
      Sentence caption = times.beside(sentence("资料图：10月3日，他在机场。"));

      assertThat(caption.event()).isEqualTo(day("2023-10-03"));
      assertThat(read("次日，代表团离开。")).isEqualTo(day("2023-11-15"));
    }

    @Test
    void isAllThereIsWhereThePublicationIsUnknown() {
      ArticleTimes unknown = new ArticleTimes(null);

      assertThat(unknown.next(sentence("11月15日，双方会晤。")).event()).isNull();
      assertThat(unknown.next(sentence("2019年7月23日，新品上市。")).event()).isEqualTo(day("2019-07-23"));
      assertThat(unknown.next(sentence("8月1日，新品售罄。")).event()).isEqualTo(day("2019-08-01"));
    }

    @Test
    void isNoEventWhereItIsADateline() {
      assertThat(read("新华社北京11月16日电 主席抵达庄园。")).isNull();
    }
  }

  @Test
  @Timeout(30)
  void readsHostileTextInBoundedTime() {
    String text = "自2023年11月15日、".repeat(80) + "since May 5 ".repeat(60) + "“".repeat(500);

    assertThat(times.next(sentence(text)).text()).isEqualTo(text);
  }
}
