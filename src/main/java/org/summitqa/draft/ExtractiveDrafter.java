package org.summitqa.draft;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.summitqa.evidence.DraftSentence;
import org.summitqa.evidence.Evidence;
import org.summitqa.evidence.EvidenceSentence;
import org.summitqa.extract.ExtractiveAnswerer;
import org.summitqa.llm.ModelException.Reason;

/**
 * Drafts with the articles' own sentences. Needs nothing, and never fails.
 *
 * @param answerer chooses the sentences
 * @param among which sentences of the evidence it chooses from
 */
public record ExtractiveDrafter(
    ExtractiveAnswerer answerer, Function<Evidence, List<EvidenceSentence>> among)
    implements Drafter {
  /** Makes one that chooses from all of the evidence. */
  public ExtractiveDrafter(ExtractiveAnswerer answerer) {
    this(answerer, Evidence::sentences);
  }

  @Override
  public String name() {
    return ExtractiveAnswerer.NAME;
  }

  @Override
  public Optional<Reason> draft(
      Evidence evidence, Runnable written, Consumer<DraftSentence> sentences) {
    answerer.write(evidence, among.apply(evidence), sentences);
    return Optional.empty();
  }
}
