package org.summitqa.citation;

import org.springframework.stereotype.Component;
import org.summitqa.search.Evidence;

/** Begins the verification of answers. Safe for any number of threads. */
@Component
public class CitationVerifier {
  /** Begins the verification of one answer: its numbers start at 1. */
  public VerificationSession begin(Evidence evidence) {
    return new VerificationSession(evidence);
  }
}
