package org.summitqa.compare.differences;

import java.util.ArrayList;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.summitqa.compare.ClaimMention;
import org.summitqa.compare.ComparisonInput;
import org.summitqa.compare.PublisherResponse;
import org.summitqa.compare.RequestedEvent;
import org.summitqa.compare.differences.Difference.Kind;
import org.summitqa.corpus.EventTime;
import org.summitqa.evidence.EvidenceSentence;
import org.summitqa.language.AnswerType;
import org.summitqa.text.FoldedText;

/**
 * Finds different days of the same thing, where a question asks when. Publishers who disagree on a
 * day are a few days apart; what lies further apart happened twice.
 */
@Component
@Order(2)
class DateDifferences implements DifferenceRule {
  private static final int MAX_DAYS_APART = 7;
  private static final int MIN_SHARED = 4;
  private static final double CLOSENESS = 0.4;

  @Override
  public List<Disagreement> find(ComparisonInput compared) {
    if (AnswerType.of(FoldedText.of(compared.question())) != AnswerType.WHEN) {
      return List.of();
    }
    RequestedEvent asked = RequestedEvent.of(compared.question(), compared.lexicon());
    List<ReportedDate> told = new ArrayList<>();
    for (PublisherResponse voice : compared.voices()) {
      voice.told().stream()
          .filter(sentence -> asked.isToldIn(sentence.sentence().text()))
          .flatMap(sentence -> days(voice, sentence).stream())
          .forEach(told::add);
    }
    return DisagreementGrouping.of(told, DateDifferences::areOfTheSame).stream()
        .map(
            sides ->
                new Disagreement(
                    Kind.DATE, compared.word("compare.date"), DisagreementGrouping.stated(sides)))
        .toList();
  }

  private static List<ReportedDate> days(PublisherResponse voice, EvidenceSentence sentence) {
    List<NamedDay> days = EventDays.singleDays(sentence);
    // Of two days in a sentence nothing tells which is whose.
    return days.stream().map(NamedDay::days).distinct().count() == 1
        ? List.of(told(voice, sentence, days.getFirst()))
        : List.of();
  }

  private static ReportedDate told(
      PublisherResponse voice, EvidenceSentence sentence, NamedDay day) {
    String text = sentence.sentence().text();
    return new ReportedDate(
        voice,
        new ClaimMention(sentence, day.text()),
        EventContext.of(sentence, text.replace(day.text(), " ")),
        day.time());
  }

  private static boolean areOfTheSame(ReportedDate one, ReportedDate other) {
    long apart = Math.abs(one.time.start().toEpochDay() - other.time.start().toEpochDay());
    return apart <= MAX_DAYS_APART
        && one.setting.isOfKind(other.setting)
        && one.setting.shared(other.setting) >= MIN_SHARED
        && one.setting.closeness(other.setting) >= CLOSENESS;
  }

  /** A day that a publisher tells. */
  private record ReportedDate(
      PublisherResponse voice, ClaimMention stated, EventContext setting, EventTime time)
      implements DisagreementGrouping.Value<ReportedDate> {
    @Override
    public boolean differsFrom(ReportedDate other) {
      // Where clocks differ, neighbouring days may be one.
      return !time.meets(other.time);
    }
  }
}
