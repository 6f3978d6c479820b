package org.summitqa.compare;

import java.util.List;
import java.util.function.ToIntFunction;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.summitqa.ask.Question;
import org.summitqa.compare.differences.Difference;
import org.summitqa.compare.differences.DifferenceWords;
import org.summitqa.compare.differences.Disagreement;
import org.summitqa.evidence.EvidenceSentence;
import org.summitqa.extract.ExtractiveAnswerer;
import org.summitqa.llm.LanguageModel;
import org.summitqa.timing.Stopwatch;

/** Has the configured model word a comparison, where there is one; else it stays as it is. */
@Component
class ModelWording {
  private final ObjectProvider<LanguageModel> model;
  private final ModelWriter.Needs needs;

  ModelWording(ObjectProvider<LanguageModel> model, ModelWriter.Needs needs) {
    this.model = model;
    this.needs = needs;
  }

  /**
   * Returns the comparison in the model's words as far as they could be verified, and in the
   * articles' own for the rest.
   *
   * @throws java.util.concurrent.CancellationException if the thread was interrupted
   */
  Wording of(
      Question question,
      List<PublisherResponse> voices,
      List<Disagreement> found,
      Stopwatch stopwatch) {
    LanguageModel configured = model.getIfAvailable();
    boolean silent = voices.stream().allMatch(PublisherResponse::isSilent);
    if (configured == null || silent) {
      return new Wording(
          voices,
          new DifferenceWords(question.language(), List.of()),
          ExtractiveAnswerer.NAME,
          false);
    }
    ModelWriter writer = new ModelWriter(configured, needs, question, stopwatch);
    List<PublisherResponse> worded = voices.stream().map(writer::word).toList();
    DifferenceWords words =
        new DifferenceWords(question.language(), found.stream().map(writer::word).toList());
    return new Wording(
        worded,
        words,
        writer.wrote() ? configured.name() : ExtractiveAnswerer.NAME,
        writer.failed() || !writer.wrote());
  }

  /**
   * A comparison in words.
   *
   * @param voices what publishers say
   * @param words what differences are said with
   * @param model what worded it
   * @param degraded whether a configured model failed
   */
  record Wording(
      List<PublisherResponse> voices, DifferenceWords words, String model, boolean degraded) {
    /** Returns the differences with their statements. */
    List<Difference> statements(List<Disagreement> found, ToIntFunction<EvidenceSentence> numbers) {
      return words.of(found, numbers);
    }
  }
}
