package org.summitqa.citation;

import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import org.summitqa.evidence.Evidence;
import org.summitqa.lexicon.BilingualDictionary;
import org.summitqa.search.PassageSearch;

/** Begins the verification of answers. Safe for any number of threads. */
@Component
public class CitationVerifier {
  private final Supplier<BilingualDictionary> lexicon;

  /** Makes one that knows the names that the index has learnt, whenever an answer begins. */
  @Autowired
  public CitationVerifier(PassageSearch passages) {
    this(passages::lexicon);
  }

  /** Makes one that asks for the lexicon whenever an answer begins. */
  public CitationVerifier(Supplier<BilingualDictionary> lexicon) {
    this.lexicon = lexicon;
  }

  /** Begins the verification of one answer: its numbers start at 1. */
  public VerificationSession begin(Evidence evidence) {
    return begin(evidence, EntailmentJudge.NONE);
  }

  /** Begins the verification of one answer with a judge behind the rules. */
  public VerificationSession begin(Evidence evidence, EntailmentJudge judge) {
    return new VerificationSession(evidence, lexicon.get(), judge);
  }
}
