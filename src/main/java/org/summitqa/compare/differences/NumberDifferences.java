package org.summitqa.compare.differences;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.summitqa.compare.ClaimMention;
import org.summitqa.compare.ComparisonInput;
import org.summitqa.compare.PublisherResponse;
import org.summitqa.compare.differences.Difference.Kind;
import org.summitqa.evidence.EvidenceSentence;
import org.summitqa.language.AnswerType;
import org.summitqa.language.quantity.Quantity;
import org.summitqa.text.Clauses;
import org.summitqa.text.FoldedText;

/**
 * Finds quantities of the same thing that no one value can be meant by: 约两个小时 and 四个小时. What was
 * asked for needs few words in common, a number beside it many.
 */
@Component
@Order(1)
class NumberDifferences implements DifferenceRule {
  private static final int MIN_SHARED_WHERE_ASKED = 2;
  private static final int MIN_SHARED = 4;
  private static final double MIN_CLOSENESS = 0.4;

  @Override
  public List<Disagreement> find(ComparisonInput compared) {
    List<ReportedNumber> told = new ArrayList<>();
    for (PublisherResponse voice : compared.voices()) {
      for (EvidenceSentence sentence : voice.told()) {
        quantities(voice, sentence).forEach(told::add);
      }
    }
    return DisagreementGrouping.of(
            told, (one, other) -> isOfTheSame(one, other, compared.question()))
        .stream()
        .map(
            sides ->
                new Disagreement(
                    Kind.NUMBER, about(sides, compared), DisagreementGrouping.stated(sides)))
        .toList();
  }

  private static List<ReportedNumber> quantities(
      PublisherResponse voice, EvidenceSentence sentence) {
    String text = sentence.sentence().text();
    return Quantity.in(text).stream()
        .map(
            one ->
                new ReportedNumber(
                    voice,
                    new ClaimMention(sentence, one.text()),
                    EventContext.of(sentence, Clauses.around(text, one.span())),
                    UnitRates.in(Clauses.around(text, one.span())),
                    one))
        .toList();
  }

  private static boolean isOfTheSame(ReportedNumber one, ReportedNumber other, String question) {
    if (!one.quantity.isComparableTo(other.quantity)
        || !one.rates.equals(other.rates)
        || !one.setting.mayBe(other.setting)) {
      return false;
    }
    boolean asked = isAsked(one.quantity, question);
    if (!one.setting.sharesLanguage(other.setting)) {
      return asked;
    }
    long shared = one.setting.shared(other.setting);
    return asked
        ? shared >= MIN_SHARED_WHERE_ASKED
        : shared >= MIN_SHARED && one.setting.closeness(other.setting) >= MIN_CLOSENESS;
  }

  private static boolean isAsked(Quantity quantity, String question) {
    return switch (AnswerType.of(FoldedText.of(question))) {
      case HOW_LONG -> quantity.isDuration();
      case HOW_MANY -> !quantity.isDuration();
      case WHEN, WHO, WHERE, WHY, OTHER -> false;
    };
  }

  private static String about(List<List<ReportedNumber>> sides, ComparisonInput compared) {
    Quantity quantity = sides.getFirst().getFirst().quantity;
    if (quantity.isDuration()) {
      return compared.word("compare.duration");
    }
    return switch (quantity.unit()) {
      case "%", "个百分点" -> compared.word("compare.share");
      case "美元", "人民币", "欧元", "日元", "港元", "韩元", "英镑" -> compared.word("compare.amount");
      case "人" -> compared.word("compare.people");
      default -> compared.word("compare.number");
    };
  }

  /** A quantity that a publisher tells. */
  private record ReportedNumber(
      PublisherResponse voice,
      ClaimMention stated,
      EventContext setting,
      Set<String> rates,
      Quantity quantity)
      implements DisagreementGrouping.Value<ReportedNumber> {
    @Override
    public boolean differsFrom(ReportedNumber other) {
      return quantity.differsFrom(other.quantity);
    }
  }
}
