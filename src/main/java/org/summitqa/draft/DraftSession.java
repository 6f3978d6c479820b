package org.summitqa.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.summitqa.citation.Citation;
import org.summitqa.citation.CitationVerifier;
import org.summitqa.citation.CitedSentence;
import org.summitqa.citation.EntailmentJudge;
import org.summitqa.citation.Verdict;
import org.summitqa.citation.VerificationSession;
import org.summitqa.evidence.DraftSentence;
import org.summitqa.evidence.Evidence;

/**
 * One text while it comes about: the one way from evidence to sentences that may be shown. For one
 * thread.
 */
public final class DraftSession {
  private static final Logger log = LoggerFactory.getLogger(DraftSession.class);

  private final Evidence evidence;
  private final VerificationSession verification;

  /** A judge is the same model: a small server answers it only when the draft is done. */
  private final boolean isJudged;

  private final int maxSentences;
  private final DraftListener listener;
  private final List<CitedSentence> shown = new ArrayList<>();

  /**
   * Begins a text.
   *
   * @param evidence what may be said, and cited
   * @param verifier verifies what is drafted
   * @param judge has the last word
   * @param maxSentences how many sentences may be shown, 1 or more; what comes then is not checked
   * @param listener is told what becomes of drafts
   */
  public DraftSession(
      Evidence evidence,
      CitationVerifier verifier,
      EntailmentJudge judge,
      int maxSentences,
      DraftListener listener) {
    this.evidence = evidence;
    this.verification = verifier.begin(evidence, judge);
    this.isJudged = !judge.equals(EntailmentJudge.NONE);
    this.maxSentences = maxSentences;
    this.listener = listener;
  }

  /**
   * Has drafters write, one after the other, until something of one can be shown.
   *
   * @throws java.util.concurrent.CancellationException if the thread was interrupted while a model
   *     wrote
   */
  public void write(List<Drafter> drafters) {
    boolean standIn = false;
    for (Drafter drafter : drafters) {
      if (standIn) {
        log.warn("Nothing that was written could be verified: {} stands in", drafter.name());
      }
      listener.draftedBy(drafter.name(), standIn);
      write(drafter);
      if (!shown.isEmpty()) {
        return;
      }
      standIn = true;
    }
  }

  private void write(Drafter drafter) {
    List<DraftSentence> waiting = new ArrayList<>();
    Consumer<DraftSentence> sentences = isJudged ? waiting::add : this::verify;
    drafter.draft(evidence, listener::written, sentences).ifPresent(listener::failed);
    waiting.forEach(this::verify);
  }

  /** Verifies a sentence that somebody drafted. */
  public void verify(DraftSentence draft) {
    if (shown.size() == maxSentences) {
      return;
    }
    listener.checking();
    Verdict verdict = verification.verdict(draft);
    verdict.verified().ifPresent(shown::add);
    listener.checked(draft, verdict);
  }

  /** Returns the sentences that may be shown, in order. */
  public List<CitedSentence> shown() {
    return List.copyOf(shown);
  }

  /** Returns what they cite, by number from 1. */
  public List<Citation> citations() {
    return verification.citations();
  }
}
