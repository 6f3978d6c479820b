package org.summitqa.compare;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.summitqa.ask.IndexNotReadyException;
import org.summitqa.ask.Question;
import org.summitqa.compare.ModelWording.Wording;
import org.summitqa.compare.differences.Difference;
import org.summitqa.compare.differences.DifferenceRule;
import org.summitqa.compare.differences.Disagreement;
import org.summitqa.search.IndexStatus;
import org.summitqa.search.PassageSearch;
import org.summitqa.timing.Stopwatch;

/** Has each publisher answer, looks for differences, and puts both together. */
@Component
final class VerifiedComparisons implements Comparisons {
  private final IndexStatus status;
  private final PassageSearch passages;
  private final PublisherSelection sources;
  private final PublisherResponses voices;
  private final List<DifferenceRule> rules;
  private final ModelWording wording;

  VerifiedComparisons(
      IndexStatus status,
      PassageSearch passages,
      PublisherSelection sources,
      PublisherResponses voices,
      List<DifferenceRule> rules,
      ModelWording wording) {
    this.status = status;
    this.passages = passages;
    this.sources = sources;
    this.voices = voices;
    this.rules = rules;
    this.wording = wording;
  }

  @Override
  public Comparison compare(Question question) {
    if (!status.isReady()) {
      throw new IndexNotReadyException();
    }
    Stopwatch stopwatch = new Stopwatch();
    PublisherSelection.Choice chosen = sources.of(question);
    List<PublisherResponse> told = voices.of(question, chosen.sources());
    stopwatch.searched();
    List<Disagreement> found = differences(question, told);
    Wording worded = wording.of(question, told, found, stopwatch);
    stopwatch.drafted();
    CitationNumbers numbers = new CitationNumbers();
    List<PublisherAnswer> answers =
        worded.voices().stream().map(voice -> answer(voice, numbers)).toList();
    List<Difference> differences = worded.statements(found, numbers::number);
    return new Comparison(
        question.text(),
        answers,
        chosen.others(),
        differences,
        numbers.citations(),
        worded.model(),
        worded.degraded(),
        stopwatch.timings());
  }

  private List<Disagreement> differences(Question question, List<PublisherResponse> told) {
    ComparisonInput compared =
        new ComparisonInput(question.text(), question.language(), told, passages.lexicon());
    List<Disagreement> found = new ArrayList<>();
    rules.forEach(rule -> found.addAll(rule.find(compared)));
    return found;
  }

  private static PublisherAnswer answer(PublisherResponse voice, CitationNumbers numbers) {
    return new PublisherAnswer(
        voice.publisher(), voice.isSilent(), voice.shown().stream().map(numbers::number).toList());
  }
}
