package org.summitqa.citation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.summitqa.citation.VerifiedSentence.Verification;
import org.summitqa.citation.statement.Statement;
import org.summitqa.evidence.DraftSentence;
import org.summitqa.evidence.Evidence;
import org.summitqa.evidence.EvidenceSentence;
import org.summitqa.lexicon.BilingualDictionary;
import org.summitqa.text.FoldedText;
import org.summitqa.text.Span;

/**
 * Verifies the sentences of one answer, in order, and gives their quotes the numbers that readers
 * see: 1, 2, 3 by first appearance, one number for one quote. For one thread.
 */
public final class VerificationSession {
  private final BilingualDictionary lexicon;
  private final SupportFinder support;
  private final Rejection rejection;
  private final QuestionEntityCheck asked;
  private final EntailmentJudge judge;
  private final Map<Place, Citation> citations = new LinkedHashMap<>();
  private final Map<String, String> said = new HashMap<>();
  private final List<Verdict> verdicts = new ArrayList<>();

  VerificationSession(Evidence evidence, BilingualDictionary lexicon, EntailmentJudge judge) {
    this.lexicon = lexicon;
    Reports reports = new Reports(evidence, lexicon);
    this.support = new SupportFinder(reports);
    this.rejection = new Rejection(reports);
    this.asked = new QuestionEntityCheck(evidence, lexicon);
    this.judge = judge;
  }

  /**
   * Verifies the next sentence of a draft.
   *
   * @return the sentence with its citations; nothing where it may not be shown, for one of the
   *     reasons that {@link #verdict} gives
   */
  public Optional<CitedSentence> verify(DraftSentence draft) {
    return verdict(draft).verified();
  }

  /** Verifies the next sentence of a draft and says what becomes of it, and why. */
  public Verdict verdict(DraftSentence draft) {
    Verdict verdict = judged(draft);
    verdicts.add(verdict);
    return verdict;
  }

  /** Returns what became of every sentence so far, in the order of the draft. */
  public List<Verdict> verdicts() {
    return List.copyOf(verdicts);
  }

  private Verdict judged(DraftSentence draft) {
    Statement claim = Statement.claim(FoldedText.of(draft.text()), lexicon);
    String earlier = said.get(claim.letters());
    if (earlier != null) {
      return new Verdict.Repeated(draft.text(), earlier);
    }
    Verdict verdict =
        support
            .find(draft, claim)
            .map(found -> judged(draft.text(), found))
            .orElseGet(() -> rejection.of(draft, claim));
    if (verdict instanceof Verdict.Supported) {
      said.put(claim.letters(), draft.text());
    }
    return verdict;
  }

  private Verdict judged(String text, SupportFinder.SupportingSentences found) {
    List<String> missing = asked.missingIn(found.sentences());
    if (!missing.isEmpty()) {
      return new Verdict.NotAsked(text, found.basis(), missing);
    }
    return objection(text, found)
        .<Verdict>map(one -> new Verdict.Rejected(text, found.basis(), List.of(one)))
        .orElseGet(() -> cite(text, found.sentences(), found.verification()));
  }

  // A quote needs no judge.
  private Optional<Objection> objection(String text, SupportFinder.SupportingSentences found) {
    List<String> quotes = QuotedSpan.of(found.sentences()).stream().map(QuotedSpan::text).toList();
    return quotes.contains(text) ? Optional.empty() : judge.objection(text, quotes);
  }

  /** Returns what was cited so far, by number from 1. */
  public List<Citation> citations() {
    return List.copyOf(citations.values());
  }

  private Verdict cite(String text, List<EvidenceSentence> sources, Verification verification) {
    List<Citation> cited = QuotedSpan.of(sources).stream().map(this::citation).distinct().toList();
    List<Integer> numbers = cited.stream().map(Citation::number).toList();
    return new Verdict.Supported(
        new CitedSentence(new VerifiedSentence(text, numbers, verification), cited));
  }

  private Citation citation(QuotedSpan quoted) {
    return citations.computeIfAbsent(
        new Place(quoted.hit().article().id(), quoted.span()),
        place -> Citation.of(citations.size() + 1, quoted.hit(), quoted.span(), quoted.text()));
  }

  // Passages may overlap: the same characters found twice are one quote.
  private record Place(String articleId, Span span) {}
}
